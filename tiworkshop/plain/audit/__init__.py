"""The audit by ear: one question at a time, and what it adds up to."""
