"""Check definitions and readings for more than their shape."""
