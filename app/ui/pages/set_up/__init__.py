"""The three steps in which online help is set up: who is asked, how to get there, one real call."""
