"""Write data as JSON."""

from __future__ import annotations

import json


def as_json(data: object) -> str:
    """Return data as JSON that people can read too."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
