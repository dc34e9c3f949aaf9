"""What is in the library and among the user's files, and what around the program is unusual."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

from tiworkshop.cli.doctor.remark import Remark, trouble
from tiworkshop.cli.restricting import hooks_of_python
from tiworkshop.disk.directories import Directories
from tiworkshop.library.shelves import Library
from tiworkshop.settings import read_settings
from tiworkshop.words.when import left_alone_words

LIBRARY, KEPT, SURROUNDINGS = "The library", "What you kept", "Around the program"
_LOADS_CODE = ("LD_PRELOAD", "LD_AUDIT", "LD_LIBRARY_PATH")
_ANSWERS_TO_TEXTUAL = ("TEXTUAL", "TEXTUAL_LOG", "TEXTUAL_DRIVER", "TEXTUAL_DEBUG")


def remarks_on_library(library: Library) -> Iterator[Remark]:
    """Yield whether everything in the library can be used."""
    from tiworkshop.checking.shelf import check_files, check_places, files_of_library

    problems = [*check_places(library), *check_files(files_of_library(library), library)]
    held = f"{len(library.sessions)} sessions and {len(library.readings)} readings"
    if problems:
        count = "One thing" if len(problems) == 1 else f"{len(problems)} things"
        sentence = f"It holds {held}. {count} should be looked at."
        yield trouble(LIBRARY, sentence, "tiworkshop check lists them.")
    else:
        yield Remark(LIBRARY, f"It holds {held}. All can be used.")


def remarks_on_kept(directories: Directories) -> Iterator[Remark]:
    """Yield whether settings, runs, notes and records can be read."""
    from tiworkshop.instruments.records.shelf import RecordShelf
    from tiworkshop.notes.kept import NotesShelf
    from tiworkshop.run.instant import SystemClock
    from tiworkshop.run.runs import Runs

    said = list(read_settings(directories.settings_file).problems)
    runs, notes = Runs(directories.runs, SystemClock()), NotesShelf(directories.notes)
    said.append(left_alone_words("run", runs.unreadable()))
    said.append(left_alone_words("note", notes.unreadable()))
    said += [sentence for _, sentence in RecordShelf(directories.records).unreadable()]
    found = [
        trouble(KEPT, sentence, "Nothing else is lost by it.") for sentence in said if sentence
    ]
    yield from found or [Remark(KEPT, "Settings, runs, notes and records can all be read.")]


def remarks_on_surroundings(environment: Mapping[str, str]) -> Iterator[Remark]:
    """Yield the variables by which something else could see or change what is done here."""
    python = hooks_of_python(environment, ignored=bool(sys.flags.ignore_environment))
    names = [name for name in (*_ANSWERS_TO_TEXTUAL, *_LOADS_CODE) if environment.get(name)]
    for name in (*python, *names):
        if name == "TEXTUAL_LOG":
            sentence = "TEXTUAL_LOG is set. Keys that you type may be written to a file."
        else:
            sentence = f"{name} is set. It can load other programs into this one."
        yield trouble(SURROUNDINGS, sentence, f"Unless you need it: unset {name}")
    if not python and not names:
        yield Remark(SURROUNDINGS, "Nothing is set that could look in.")
