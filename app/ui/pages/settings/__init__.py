"""The page on which a person chooses how Porchlight looks and works."""
