"""Instruments in use: what is answered, what it says, and how it is kept."""
