"""Planned changes, wherever they were written, and how they stand when one looks again."""
