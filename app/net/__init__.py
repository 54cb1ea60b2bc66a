"""The single door to the network: what may leave, where it may go, and how much may come back."""
