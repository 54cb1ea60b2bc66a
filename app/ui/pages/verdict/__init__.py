"""The answer: what it is, what to do now, why, and the message with the words marked."""
