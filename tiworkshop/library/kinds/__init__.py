"""The kinds of activity. This table is the one place that knows them all.

Each face is named by its import path, so that the core never loads a terminal.
"""

from __future__ import annotations

from tiworkshop.library.activity import Activity
from tiworkshop.library.kinds.boundaries import BoundariesActivity
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.library.kinds.prompts import PromptsActivity
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class ActivityKind:
    """A kind's model and the import paths of its views (``module:class``)."""

    model: type[Activity]
    app_view: str
    plain_view: str


KINDS: dict[str, ActivityKind] = {
    "lens": ActivityKind(
        LensActivity,
        app_view="tiworkshop.app.activities.lens:LensView",
        plain_view="tiworkshop.plain.activities.lens:LensView",
    ),
    "prompts": ActivityKind(
        PromptsActivity,
        app_view="tiworkshop.app.activities.prompts:PromptsView",
        plain_view="tiworkshop.plain.activities.prompts:PromptsView",
    ),
    "boundaries": ActivityKind(
        BoundariesActivity,
        app_view="tiworkshop.app.activities.boundaries:BoundariesView",
        plain_view="tiworkshop.plain.activities.boundaries:BoundariesView",
    ),
}

AnyActivity = LensActivity | PromptsActivity | BoundariesActivity
"""The models of all kinds, for the schema."""
