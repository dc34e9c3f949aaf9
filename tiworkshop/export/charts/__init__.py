"""Charts as values, and what draws them: with characters, or as a picture."""
