"""Questions about a verdict, answered by a backend model or from our guide."""
