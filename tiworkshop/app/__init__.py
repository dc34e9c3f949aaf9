"""The Textual face of the companion."""
