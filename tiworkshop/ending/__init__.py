"""How the program ends when nobody asked it to: signals and errors."""
