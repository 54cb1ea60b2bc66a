"""Words of a text: how they are cut and when two spellings are the same. Pure functions."""
