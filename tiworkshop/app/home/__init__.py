"""Home: sessions, runs to resume, kept notes."""
