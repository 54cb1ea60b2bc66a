"""The benchmark: how fast, how much memory, how it grows, how it stands beside SpamAssassin, what breaks."""
