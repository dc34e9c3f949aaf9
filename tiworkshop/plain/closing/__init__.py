"""The close: reviewing notes, keeping them, and the last words."""
