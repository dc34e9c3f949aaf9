"""What is coming, and choosing a length and activities."""
