"""What evidence says about each word that may name a person, a school or a place.

The weights are learned from marked notes by `make weights`; nothing here knows a name.
"""
