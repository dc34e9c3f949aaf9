"""A report of a crash without any text that somebody typed."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from traceback import walk_tb

from tiworkshop import __version__
from tiworkshop.disk.files import write_private


def write_report(error: BaseException, directory: Path) -> Path | None:
    """Write where an error came from, without its message or any variable; return the file.

    A message can hold text that was typed, so only the error's kind and the places are kept.
    """
    lines = [f"tiworkshop {__version__}, Python {platform.python_version()}", ""]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__qualname__)
        for frame, line in walk_tb(cause.__traceback__):
            code = frame.f_code
            lines.append(f"  {_short(code.co_filename)}:{line} {code.co_name}")
        cause = cause.__cause__ or cause.__context__
    path = directory / f"crash-{os.urandom(4).hex()}.txt"
    try:
        write_private(path, "\n".join(lines).encode())
    except OSError:
        return None
    return path


def last_words(error: BaseException, directory: Path, unsaved: str) -> str:
    """Write a report and return the one sentence to end with."""
    report = write_report(error, directory)
    where = f" A report without any of your text is in {short_path(report)}." if report else ""
    return f"tiworkshop had to stop. {unsaved or 'What you wrote is saved.'}{where}"


def short_path(path: Path) -> str:
    """Return a path to show: below the home it begins with ~, which names nobody."""
    try:
        return str(Path("~", path.relative_to(Path.home())))
    except (ValueError, RuntimeError):
        return str(path)


def _short(filename: str) -> str:
    """Return a file's name from its package on: paths of a machine name people."""
    parts = Path(filename).parts
    for root in ("site-packages", "tiworkshop"):
        if root in parts:
            return str(Path(*parts[parts.index(root) :]))
    return parts[-1] if parts else filename
