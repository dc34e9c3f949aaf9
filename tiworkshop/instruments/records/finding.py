"""Find a record by its id, or by as much of it as is needed to tell it from the others."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.instruments.records.shelf import R


class NotFound(LookupError):
    """No record, or more than one, is meant; the text is a sentence that says which."""


def found_by_id(records: Sequence[R], name: str) -> R:
    """Return the record whose id is *name* or begins with it. Raises NotFound."""
    fitting = [one for one in records if one.id == name]
    fitting = fitting or [one for one in records if name and one.id.startswith(name)]
    match fitting:
        case [found]:
            return found
        case []:
            raise NotFound(f"No record's id begins with {name}.")
        case _:
            raise NotFound(f"{len(fitting)} records' ids begin with {name}.")
