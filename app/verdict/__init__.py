"""From findings and the model's say to one of four answers, its reasons, and what to do now."""
