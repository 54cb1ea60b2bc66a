"""What left this computer: every request, newest first."""
