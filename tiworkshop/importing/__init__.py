"""A module document, as its authors wrote it, becomes a session definition."""
