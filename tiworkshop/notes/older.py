"""What earlier formats wrote, read as it is written now: a plan had one change of six lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tiworkshop.notes.sheet import Slot

_NAMES = {"change": "action"}
"""What a line of a plan is called now."""


def brought_up_to_date(notes: object) -> object:
    """Return the plain data of kept notes in the current format; anything else as it is."""
    if not isinstance(notes, Mapping) or notes.get("format") != 1:
        return notes
    plan = notes.get("plan")
    if isinstance(plan, Mapping) and any(plan.values()):
        rows = [{_NAMES.get(name, name): text for name, text in plan.items()}]
    elif plan is None or isinstance(plan, Mapping):
        rows = []
    else:
        return notes
    return {**notes, "plan": {"rows": rows, "parked": []}, "format": 2}


def slot_of(key: str) -> Slot:
    """Return the slot of a draft's key, as any format wrote it. Raises ValueError."""
    slot = Slot.from_key(key)
    if slot.kind != "plan" or slot.item:
        return slot
    return replace(slot, about=_NAMES.get(slot.about, slot.about), item="1")
