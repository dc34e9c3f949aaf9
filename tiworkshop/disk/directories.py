"""Where tiworkshop keeps its files, by the XDG rules."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.disk.hands import refuse_strangers
from tiworkshop.values import dataclass

APP = "tiworkshop"


@dataclass(frozen=True, slots=True)
class Directories:
    """The directories of one user on one machine; none is created by naming it."""

    config: Path
    data: Path
    state: Path
    cache: Path
    machine: tuple[Path, ...]
    """Libraries of the whole machine, the most important one last."""

    @property
    def library(self) -> Path:
        """The user's own sessions and readings."""
        return self.data / "library"

    @property
    def notes(self) -> Path:
        """Kept notes."""
        return self.data / "notes"

    @property
    def records(self) -> Path:
        """Kept records of instruments."""
        return self.data / "records"

    @property
    def deleted(self) -> Path:
        """What was deleted and can still be restored."""
        return self.data / "deleted"

    @property
    def runs(self) -> Path:
        """Journals of runs."""
        return self.state / "runs"

    @property
    def drafts(self) -> Path:
        """Notes that are being written, already redacted."""
        return self.state / "drafts"

    @property
    def exports(self) -> Path:
        """What was exported in restricted mode."""
        return self.data / "exports"

    @property
    def crashes(self) -> Path:
        """Reports of crashes, without any text that was typed."""
        return self.state / "crashes"

    @property
    def checked(self) -> Path:
        """What checked files mean, remembered."""
        return self.cache / "checked"

    @property
    def private(self) -> tuple[Path, ...]:
        """Everything that nobody else may read or write, the library aside: it looks itself."""
        kept = (self.notes, self.records, self.deleted, self.exports)
        going_on = (self.runs, self.drafts, self.crashes)
        return (self.settings_file, *kept, *going_on, self.checked)

    @property
    def written_whole(self) -> tuple[Path, ...]:
        """Where files are replaced whole, so that a writing cut off can leave something behind."""
        return self.drafts, self.notes, self.records, self.crashes, self.checked

    @property
    def settings_file(self) -> Path:
        """The user's settings."""
        return self.config / "settings.toml"


def user_directories() -> Directories:
    """Return the directories of the current user.

    Raises UnsafeDirectory when others could have put something into one of them.
    """
    found = named_directories()
    refuse_strangers(found.private)
    return found


def named_directories() -> Directories:
    """Return the user's directories by their names alone (reads the XDG variables)."""
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP, appauthor=False, multipath=True)
    shared = _absolute(dirs.site_data_dir)
    configured = _absolute(dirs.site_config_dir)
    return Directories(
        config=Path(dirs.user_config_dir),
        data=Path(dirs.user_data_dir),
        state=Path(dirs.user_state_dir),
        cache=Path(dirs.user_cache_dir),
        machine=(*reversed(shared), *reversed(configured)),
    )


def _absolute(paths: str) -> list[Path]:
    """Return the paths that the XDG rules allow: relative ones are to be ignored."""
    return [path for path in map(Path, paths.split(":")) if path.is_absolute()]
