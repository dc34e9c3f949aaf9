"""The rules: small named units, each from a passage to findings."""
