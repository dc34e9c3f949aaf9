"""Counts over the exports of several schools or teams; no group that is small, and no text."""
