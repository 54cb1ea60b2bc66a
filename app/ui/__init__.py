"""The window: everything that knows Qt stands below here."""
