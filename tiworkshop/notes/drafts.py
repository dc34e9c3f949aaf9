"""Drafts: a run's sheet while it is being written, redacted, one file a run."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from tiworkshop.disk.files import remove_unfinished, write_private
from tiworkshop.notes.redacting import NotSaved, redacted
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts in one directory."""

    directory: Path

    def path(self, run_id: str) -> Path:
        """Return the file of a run's draft."""
        return self.directory / f"{run_id}.json"

    def load(self, run_id: str) -> Sheet:
        """Return the sheet of a run; empty when there is no draft.

        Raises NotSaved when the file is no draft: it is left as it is and must not be replaced.
        """
        remove_unfinished(self.directory)
        path = self.path(run_id)
        try:
            data = json.loads(path.read_bytes())
            return _sheet(data)
        except FileNotFoundError:
            return Sheet()
        except (ValueError, KeyError, TypeError, AttributeError, OSError):
            raise NotSaved(f"The draft {path.name} can't be read, so it is left alone.") from None

    def save(self, run_id: str, sheet: Sheet, *, unfinished: bool = True) -> int:
        """Write a sheet, redacted; return how many details were replaced.

        Raises NotSaved with the reason; what was on disk before is untouched.
        """
        if sheet.empty:
            self.discard(run_id)
            return 0
        result = redacted(sheet, unfinished=unfinished)
        try:
            write_private(self.path(run_id), _encode(result.sheet))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotSaved(f"Notes can't be saved now: {reason}. They are tried again.") from None
        return result.replaced

    def discard(self, run_id: str) -> None:
        """Remove a run's draft."""
        with suppress(OSError):
            self.path(run_id).unlink()


@dataclass(slots=True)
class DraftKeeper:
    """Keeps one run's draft up to date; flushing twice, or from a signal, does no harm."""

    drafts: Drafts
    run_id: str
    saved: Sheet = field(default_factory=Sheet)
    trouble: str = ""
    replaced: int = 0

    def flush(self, sheet: Sheet) -> bool:
        """Write the sheet when it has changed; return whether it is on disk."""
        if sheet == self.saved and not self.trouble:
            return True
        try:
            self.replaced = self.drafts.save(self.run_id, sheet)
        except NotSaved as error:
            self.trouble = str(error)
            return False
        self.saved, self.trouble = sheet, ""
        return True


def _encode(sheet: Sheet) -> bytes:
    data = {
        "format": _FORMAT,
        "texts": {slot.key: text for slot, text in sheet.texts.items()},
        "choices": {f"{activity}:{item}": c for (activity, item), c in sheet.choices.items()},
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def _sheet(data: dict[str, dict[str, str]]) -> Sheet:
    texts = {Slot.from_key(key): str(text) for key, text in data["texts"].items()}
    choices = {}
    for key, choice in data["choices"].items():
        activity, _, item = key.partition(":")
        choices[activity, item] = str(choice)
    return Sheet(texts, choices)
