"""How values reach the disk: private directories, whole-file writes, plain data."""
