"""The framework by ear: read, reflected on by a team, set beside training."""
