"""The four steps of the first start."""
