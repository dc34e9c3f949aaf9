"""The glossary by ear: found by a word, and asked for in a reading."""
