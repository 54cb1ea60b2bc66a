"""What the command line is made of: one thing checked, many checked, and how the answers are written."""
