"""The agenda: parts, suggested shares and the activities that fit."""
