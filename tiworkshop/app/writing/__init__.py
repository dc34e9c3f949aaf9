"""Screens to write on: a note, a line, a planned change. Never shown in a room."""
