"""Finds the links of a text as people write them, and sees through known redirectors, without the network."""
