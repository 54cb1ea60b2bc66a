"""The vocabulary every other package speaks. Standard library only, no I/O, nothing here changes after it is built."""
