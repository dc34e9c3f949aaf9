"""Help, and the list of everything that can be done."""
