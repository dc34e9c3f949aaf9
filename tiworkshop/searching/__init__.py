"""Finding things in the library and in one's own kept notes, in memory only."""
