"""A calm terminal companion for workshops on trauma-informed systems."""

__version__ = "0.1.0"
