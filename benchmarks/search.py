"""What a search costs in a library of 1,000 sessions and 10,000 pages."""

from __future__ import annotations

import random
import resource
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure, Goal, Section
from tiworkshop.disk.directories import Directories
from tiworkshop.library.shelves import open_library
from tiworkshop.searching.document import Findable
from tiworkshop.searching.gathering import in_library
from tiworkshop.searching.index import Index, words_of

_SESSIONS, _READINGS, _PAGES = 1000, 1000, 10
_WORDS_A_PAGE, _WORDS_A_SESSION = 110, 150
_GOAL = Goal(50, relative=False)
_QUERIES = {
    "one word": "trust",
    "two letters": "co",
    "three words": "trauma informed schools",
    "a word with a slip": "safegarding",
    "two words with slips": "predictible environmnts",
    "words that stand everywhere": "the of and to",
}


def search(rounds: int) -> Section:
    """Return how long a search takes, and what building the index takes once."""
    findables = _made_up()
    before = _peak()
    begins = time.perf_counter()
    index = Index(findables)
    built = time.perf_counter() - begins
    grown = _peak() - before
    index.search("predictible", private=True, most=8)
    figures = [
        Figure(name, "ms", _median(index, query, rounds) * 1e3, None, _GOAL)
        for name, query in _QUERIES.items()
    ]
    return Section(
        "Search",
        "nothing to compare with",
        (*figures, Figure("building the index", "ms", built * 1e3)),
        (
            f"{_SESSIONS} sessions and {_READINGS * _PAGES} pages, {index.size} different words.",
            f"The index takes about {grown:.0f} MB, built once and in memory only.",
        ),
    )


def _median(index: Index, query: str, rounds: int) -> float:
    """Return the median time of a whole answer, in seconds."""
    times = []
    for _ in range(rounds):
        begins = time.perf_counter()
        index.search(query, private=True, most=8)
        times.append(time.perf_counter() - begins)
    return median(times)


def _made_up() -> list[Findable]:
    """Return pages and sessions made of the bundled library's words and of words of no meaning."""
    chance = random.Random(1)
    with TemporaryDirectory() as home:
        there = Path(home)
        library = open_library(Directories(there, there, there, there, ()))
        real = [word for one in in_library(library) for word in words_of(one.text)]
    made = ["".join(chance.choices("abcdefghilmnoprstu", k=chance.randint(4, 11))) for _ in real]
    words = real + made[: len(real) // 3]

    def text(count: int) -> str:
        return " ".join(chance.choices(words, k=count))

    pages = (
        Findable("reading", f"r{reading}", text(3), text(_WORDS_A_PAGE), page)
        for reading in range(_READINGS)
        for page in range(_PAGES)
    )
    sessions = (
        Findable("session", f"s{number}", text(4), text(_WORDS_A_SESSION))
        for number in range(_SESSIONS)
    )
    return [*pages, *sessions]


def _peak() -> float:
    """Return the most memory that this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
