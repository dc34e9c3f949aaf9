"""A workshop: a run with its session, its notes and its time, as both faces drive it."""
