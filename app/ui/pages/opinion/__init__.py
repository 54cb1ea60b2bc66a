"""A second opinion of a backend model, below the verdict."""
