"""Scripts that make the files of `resources/` from public lists and corpora. Nothing here runs with the app."""
