"""The larger model: what is sent to it, what may come back, and what was removed on the way."""
