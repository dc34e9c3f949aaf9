"""Screens that ask for one choice or show pages."""
