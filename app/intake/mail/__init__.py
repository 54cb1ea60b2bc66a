"""The source of an email, and HTML pages, as subjects."""

from app.intake.mail.parse import read_html, read_mail

__all__ = ["read_html", "read_mail"]
