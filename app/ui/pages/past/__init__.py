"""The page on which past checks are found again."""
