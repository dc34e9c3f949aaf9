"""A run: its journal, its state as a fold over the journal, and its time."""
