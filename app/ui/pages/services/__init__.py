"""Which services are set up and which of them is asked: the row of the settings page."""
