"""Collects every sentence a person may read, keeps its translations, and compiles them for Qt."""
