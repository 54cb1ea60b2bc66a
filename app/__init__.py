"""Porchlight takes a second look before somebody clicks, pays or answers."""
