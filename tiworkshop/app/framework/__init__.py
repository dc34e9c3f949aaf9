"""The framework on the screen: read, reflected on by a team, set beside training."""
