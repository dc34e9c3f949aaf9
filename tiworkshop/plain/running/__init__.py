"""A run, turn by turn."""
