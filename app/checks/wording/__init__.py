"""Finds wordings: phrases written in a small language of terms and gaps, matched in one pass over the words of a text."""
