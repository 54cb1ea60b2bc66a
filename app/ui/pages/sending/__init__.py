"""What will be sent, shown before it is sent: for a second opinion and for a question."""
