"""How past checks are kept: what locks them now, and the ways to change it."""
