"""The workforce framework in use: read through, reflected on by a team, set beside training."""
