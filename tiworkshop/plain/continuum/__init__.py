"""The continuum by ear: phase by phase."""
