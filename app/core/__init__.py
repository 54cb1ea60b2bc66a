"""The vocabulary every other package speaks. Standard library only, no I/O, nothing changes once built."""
