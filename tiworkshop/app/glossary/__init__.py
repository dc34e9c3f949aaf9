"""The glossary on the screen: found by typing, and opened from a reading."""
