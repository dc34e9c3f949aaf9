"""How long is looked: a few seconds a property here, and as long as wanted by ``make fuzz``."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_PATIENT = settings(
    deadline=10_000,  # ms for one file or text, on a machine that does other things as well
    suppress_health_check=list(HealthCheck),
    print_blob=True,
    database=None,
)
settings.register_profile("each-time", _PATIENT, max_examples=15, derandomize=True)
settings.register_profile("long", _PATIENT, max_examples=100)
settings.load_profile(os.environ.get("FUZZ", "each-time"))
