"""How fast tiworkshop is, as ratios to a bare Textual app measured in the same run."""
