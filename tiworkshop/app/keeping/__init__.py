"""Notes and records on the screen: the list, one of them, what was deleted."""
