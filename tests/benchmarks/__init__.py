"""What measures is itself tested where it reads, counts or parses."""
