"""Check something: paste, drop or open it, see what it looks like, have it checked."""
