"""Planned changes on the screen."""
