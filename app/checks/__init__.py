"""The signs: pure functions from what was read to what was found. No I/O, no clock, no network."""
