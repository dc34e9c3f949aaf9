"""Records: instruments as they were answered on a day, redacted, one private file each."""
