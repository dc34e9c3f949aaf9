"""The continuum on the screen: phase by phase."""
