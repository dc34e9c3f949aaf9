"""Drafts: a run's sheet while it is being written, redacted, one file a run."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from tiworkshop.disk.files import remove_unfinished, write_private
from tiworkshop.disk.formats import is_newer
from tiworkshop.disk.locks import locked_file
from tiworkshop.notes.merging import merged
from tiworkshop.notes.older import slot_of
from tiworkshop.notes.redacting import NotSaved, RedactedSheet, redacted
from tiworkshop.notes.sheet import Sheet
from tiworkshop.values import dataclass

_FORMAT = 2
_SET_ASIDE = "unreadable"
Stamp = tuple[int, int] | None


class NotADraft(NotSaved):
    """The file of a draft can be read, and is none."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts in one directory."""

    directory: Path

    def path(self, run_id: str) -> Path:
        """Return the file of a run's draft."""
        return self.directory / f"{run_id}.json"

    def load(self, run_id: str) -> Sheet:
        """Return the sheet of a run; empty when there is no draft.

        A file that is no draft is set aside. Raises NotSaved when the disk gives no answer: then
        the file is left as it is and must not be replaced.
        """
        remove_unfinished(self.directory)
        try:
            return self.read(run_id)
        except NotADraft:
            self.set_aside(run_id)
            return Sheet()

    def read(self, run_id: str) -> Sheet:
        """Return the sheet of a run while others may be writing it. Raises NotADraft, NotSaved."""
        path = self.path(run_id)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return Sheet()
        except OSError:
            raise NotSaved(f"The draft {path.name} can't be read, so it is left alone.") from None
        try:
            data = json.loads(content)
            if is_newer(data, _FORMAT):
                hint = "Use that one to go on. It is left as it is."
                raise NotSaved(f"This draft was written by a newer tiworkshop. {hint}")
            return _sheet(data)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise NotADraft(f"The draft {path.name} is no draft. It is set aside soon.") from None

    def set_aside(self, run_id: str) -> None:
        """Give the file of a draft a name of its own, beside the drafts. Raises NotSaved."""
        path = self.path(run_id)
        try:
            path.rename(self.directory / f"{run_id}.{os.urandom(2).hex()}.{_SET_ASIDE}")
        except FileNotFoundError:
            return  # another terminal was quicker
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotSaved(f"The draft {path.name} can't be set aside: {reason}.") from None

    def aside(self, run_id: str) -> tuple[Path, ...]:
        """Return the files of a run that were set aside."""
        try:
            return tuple(sorted(self.directory.glob(f"{run_id}.*.{_SET_ASIDE}")))
        except OSError:
            return ()

    def save(self, run_id: str, sheet: Sheet, *, unfinished: bool = True) -> RedactedSheet | None:
        """Write a sheet, redacted, and return what was written; None when there is nothing.

        Raises NotSaved with the reason; what was on disk before is untouched.
        """
        if sheet.empty:
            self.discard(run_id)
            return None
        result = redacted(sheet, unfinished=unfinished)
        try:
            write_private(self.path(run_id), _encode(result.sheet))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise NotSaved(f"Notes can't be saved now: {reason}. They are tried again.") from None
        return result

    def stamp(self, run_id: str) -> Stamp:
        """Return what tells one writing of a draft from another; None when there is no draft."""
        try:
            found = self.path(run_id).stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns

    def discard(self, run_id: str) -> None:
        """Remove a run's draft."""
        with suppress(OSError):
            self.path(run_id).unlink()


@dataclass(slots=True)
class DraftKeeper:
    """Keeps one run's draft up to date; flushing twice, or from a signal, does no harm.

    Other terminals on the same run keep the same draft: ``lock_on`` is a file of the run that
    every one of them has.
    """

    drafts: Drafts
    run_id: str
    lock_on: Path
    saved: Sheet = field(default_factory=Sheet)
    """What was last saved or read, as it was typed here."""
    trouble: str = ""
    replaced: int = 0
    _written: Sheet = field(default_factory=Sheet)
    """The same as it stands on the disk."""
    _stamp: Stamp = None

    @classmethod
    def opened(cls, drafts: Drafts, run_id: str, lock_on: Path) -> DraftKeeper:
        """Return the keeper of a draft that may exist. Raises NotSaved when it can't be read."""
        sheet = drafts.load(run_id)
        stamp = drafts.stamp(run_id)
        return cls(drafts, run_id, lock_on, saved=sheet, _written=sheet, _stamp=stamp)

    def begin_with(self, sheet: Sheet) -> None:
        """Begin with a sheet that is kept elsewhere, and redacted, unless there is a draft."""
        if not self.has_draft:
            self.saved = self._written = sheet

    @property
    def has_draft(self) -> bool:
        """Whether there is a draft on the disk, as far as it was seen."""
        return self._stamp is not None

    @property
    def aside(self) -> tuple[str, ...]:
        """The names of files that should have been this draft and could not be read."""
        return tuple(path.name for path in self.drafts.aside(self.run_id))

    def catch_up(self, sheet: Sheet) -> Sheet:
        """Return the sheet with what another terminal wrote since; the same one when none did."""
        stamp = self.drafts.stamp(self.run_id)
        if stamp == self._stamp:
            return sheet
        try:
            theirs = self.drafts.read(self.run_id)
        except NotSaved as error:
            self.trouble = str(error)
            return sheet
        result = merged(sheet, self.saved, theirs, self._written)
        self.saved = merged(self.saved, self.saved, theirs, self._written)
        self._written, self._stamp = theirs, stamp
        return result

    def flush(self, sheet: Sheet) -> Sheet | None:
        """Write the sheet when it has changed, together with what others wrote.

        Returns the sheet as it is on the disk now, or None when it isn't.
        """
        if sheet == self.saved and not self.trouble:
            return sheet
        with locked_file(self.lock_on):
            self.trouble = ""
            try:
                self._set_aside_what_is_none()
            except NotSaved as error:
                self.trouble = str(error)
                return None
            sheet = self.catch_up(sheet)
            return None if self.trouble else self._save(sheet)

    def discard(self, sheet: Sheet) -> None:
        """Remove the draft: the sheet was kept, or not wanted."""
        self.drafts.discard(self.run_id)
        self.saved, self._written, self._stamp = sheet, Sheet(), None

    def _set_aside_what_is_none(self) -> None:
        """Let a draft that was spoilt meanwhile not keep what is in memory from the disk."""
        if self.drafts.stamp(self.run_id) == self._stamp:
            return
        try:
            self.drafts.read(self.run_id)
        except NotADraft:
            self.drafts.set_aside(self.run_id)
            self.saved, self._written, self._stamp = Sheet(), Sheet(), None

    def _save(self, sheet: Sheet) -> Sheet | None:
        try:
            result = self.drafts.save(self.run_id, sheet)
        except NotSaved as error:
            self.trouble = str(error)
            return None
        # Half a word may be replaced on the disk, to be safe; nobody is told of it meanwhile.
        self.replaced = redacted(sheet).replaced if result else 0
        self._written = result.sheet if result else Sheet()
        self._stamp = self.drafts.stamp(self.run_id)
        self.saved = sheet
        return sheet


def _encode(sheet: Sheet) -> bytes:
    data = {
        "format": _FORMAT,
        "texts": {slot.key: text for slot, text in sheet.texts.items()},
        "choices": {f"{activity}:{item}": c for (activity, item), c in sheet.choices.items()},
    }
    return json.dumps(data, ensure_ascii=False, indent=1).encode()


def _sheet(data: dict[str, dict[str, str]]) -> Sheet:
    texts = {slot_of(key): str(text) for key, text in data["texts"].items()}
    choices = {}
    for key, choice in data["choices"].items():
        activity, _, item = key.partition(":")
        choices[activity, item] = str(choice)
    return Sheet(texts, choices)
