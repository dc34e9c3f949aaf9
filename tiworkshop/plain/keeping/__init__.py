"""Notes and records by ear: the list, one of them, what was deleted."""
