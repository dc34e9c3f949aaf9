"""The plain face: the whole companion line by line, for ears, fingers, logs and pipes."""
