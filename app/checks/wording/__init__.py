"""Finds wordings: phrases in a small language of terms and gaps, matched in one pass over a text's words."""
