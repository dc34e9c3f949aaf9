"""The audit on the screen: one question at a time, and what it adds up to."""
