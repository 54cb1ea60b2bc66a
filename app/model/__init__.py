"""The on-device model: inference only, in plain Python, on weights that `packaging/recipe` trained."""
