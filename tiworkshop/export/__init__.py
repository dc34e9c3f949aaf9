"""What leaves the companion: documents made from values, and the formats they are written in."""
