"""What the companion says and asks: questions, choices, pages and commands of both faces."""
