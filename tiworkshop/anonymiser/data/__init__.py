"""The package's data: word lists, read once and when first needed."""

from __future__ import annotations

from functools import cache

from tiworkshop.anonymiser.values import EngineUnavailable

# No pathlib here and below: its import takes longer than all lists together.
FOLDER = __file__.replace("\\", "/").rpartition("/")[0]


def read_data(name: str) -> str:
    """The text of one data file; EngineUnavailable if it can't be read."""
    try:
        with open(f"{FOLDER}/{name}", encoding="utf-8") as file:  # noqa: PTH123
            return file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise EngineUnavailable(f"The word list {name} can't be read.") from error


@cache
def lines(name: str) -> tuple[str, ...]:
    """The entries of a list, one a line, without comments and empty lines."""
    stripped = (line.split("#", 1)[0].strip() for line in read_data(name).splitlines())
    return tuple(entry for entry in stripped if entry)


@cache
def word_set(name: str) -> frozenset[str]:
    """The entries of a list as a set; an entry line may hold several words set apart by ", "."""
    return frozenset(word for line in lines(name) for word in line.split(", "))


@cache
def _groups(name: str) -> dict[str, frozenset[str]]:
    entries = (line.split(":", 1) for line in lines(name))
    return {title: frozenset(words.strip().split(", ")) for title, words in entries}


def group(name: str, title: str) -> frozenset[str]:
    """The words of one group of a file whose lines are "title: word, word"."""
    return _groups(name)[title]


@cache
def cue(title: str) -> frozenset[str]:
    """The words of one group of cues."""
    return _groups("cues.txt")[title]


@cache
def _groups_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for title, words in _groups("cues.txt").items():
        for word in words:
            found.setdefault(word, []).append(title)
    return {word: tuple(titles) for word, titles in found.items()}


def groups_of(word: str) -> tuple[str, ...]:
    """The titles of the groups of cues that hold a word."""
    return _groups_by_word().get(word, ())


def read_bytes(name: str) -> bytes:
    """The bytes of one data file; EngineUnavailable if it can't be read."""
    try:
        with open(f"{FOLDER}/{name}", "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError as error:
        raise EngineUnavailable(f"The data file {name} can't be read.") from error
