"""The word store: what English, education and the gazetteers know about a word or phrase."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module

from tiworkshop.anonymiser.data import FOLDER
from tiworkshop.anonymiser.values import EngineUnavailable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol
else:
    Protocol = object

LONGEST_PHRASE = 48


class Known:
    """What the store knows of an entry; the build script writes the same bits."""

    WORD = 1
    COMMON = 2
    RARE = 4
    FIRST = 8
    LAST = 16
    PLACE = 32
    KEEP = 64
    WORD_NAME = 128
    SOFT = 256
    GENERAL = 512
    PHRASE = 1024  # the first word of an entry of several words
    FIGURE = 2048  # of the curriculum or of theory


ENGLISH = Known.WORD | Known.COMMON
NAME = Known.FIRST | Known.LAST


class _Store(Protocol):
    """The part of marisa_trie.RecordTrie that is used here."""

    def get(self, key: str) -> list[tuple[int, ...]] | None: ...
    def keys(self, prefix: str) -> list[str]: ...
    def mmap(self, path: str) -> _Store: ...


class _Phrases(Protocol):
    """The part of marisa_trie.Trie that is used here."""

    def prefixes(self, key: str) -> list[str]: ...
    def mmap(self, path: str) -> _Phrases: ...


@cache
def _phrases() -> _Phrases:
    # The same entries as in the store: a plain trie finds all prefixes in one walk.
    try:
        store: _Phrases = import_module("marisa_trie").Trie()
        return store.mmap(f"{FOLDER}/phrases.marisa")
    except (ImportError, OSError, RuntimeError) as error:
        raise EngineUnavailable("The phrases can't be loaded.") from error


@cache
def _store() -> _Store:
    try:
        store: _Store = import_module("marisa_trie").RecordTrie("<H")
        return store.mmap(f"{FOLDER}/lexicon.marisa")
    except (ImportError, OSError, RuntimeError) as error:
        raise EngineUnavailable("The word store can't be loaded.") from error


@lru_cache(maxsize=4096)
def known(word: str) -> int:
    """The bits of a word in its plain form; 0 for an unknown one."""
    found = _store().get(word)
    return int(found[0][0]) if found else 0


def phrases(window: str) -> list[str]:
    """The entries of several words that a stretch in phrase form begins with, shortest first."""
    return _phrases().prefixes(window[:LONGEST_PHRASE])


def begins_name(fragment: str) -> bool:
    """Whether a fragment that is no word itself is the beginning of a name."""
    return any(known(entry) & NAME for entry in _store().keys(fragment)[:50])
