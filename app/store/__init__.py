"""The encrypted database of past checks: its key, its migrations, search, deletion with undo, export."""
