"""Makes what the app only reads: compiled resources and model weights. `packaging/dev.py train` runs it."""
