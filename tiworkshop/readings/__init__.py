"""Readings: Markdown pages as values, laid out and paged for a terminal of any size."""
