"""One package a page: `state` decides, `presenter` asks, `view` shows."""
