"""A backend model: what is sent of a subject, how the answer is checked, what is told without it."""
