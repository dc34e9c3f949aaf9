"""Build the engine's word store from word lists: `python tools/lexicon/build.py`.

Needs Debian's `scowl` package and the Python packages that SOURCES.md names, which lies beside the
word store. The same versions give the same file, byte for byte.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import marisa_trie
from sources import faker_names, given_name_counts, places, surnames

from tiworkshop.anonymiser.passage import phrase_form

# Bits of an entry; the reader's names for them are in tiworkshop/anonymiser/lexicon.py.
WORD, COMMON, RARE, FIRST, LAST, PLACE, KEEP, WORD_NAME, SOFT, KNOWN, PHRASE, FIGURE = (
    1 << bit for bit in range(12)
)

SCOWL = Path("/usr/share/dict/scowl")
LISTS = Path(__file__).parent / "lists"
TARGET = Path(__file__).parents[2] / "tiworkshop" / "anonymiser" / "data" / "lexicon.marisa"
FEWEST_BIRTHS = 100
LETTERS = re.compile(r"[^\W\d_][\w' .&+-]*")


def main() -> None:
    """Write the word store and say how big it is."""
    entries = collect()
    pairs = sorted((key, (bits,)) for key, bits in entries.items())
    trie = marisa_trie.RecordTrie("<H", pairs)
    trie.save(str(TARGET))
    phrases = marisa_trie.Trie(sorted(key for key in entries if " " in key))
    phrases.save(str(TARGET.with_name("phrases.marisa")))
    sys.stdout.write(f"{len(pairs)} entries, {TARGET.stat().st_size} bytes\n")


def collect() -> dict[str, int]:
    """Every entry with its bits."""
    entries: Counter[str] = Counter()
    add(entries, scowl("words", (10, 20, 35)), WORD | COMMON)
    add(entries, scowl("words", (40, 50, 55, 60)), WORD)
    add(entries, scowl("contractions", (10, 35, 40, 50)), WORD)
    add(entries, scowl("words", (70,)), RARE)
    add(entries, hand_kept("shorthand.txt"), WORD)
    add(entries, given_name_counts(FEWEST_BIRTHS), FIRST)
    add(entries, surnames(), LAST)
    for first, names in ((FIRST, faker_names("first")), (LAST, faker_names("last"))):
        add(entries, names, first)
    for name in ("names_kept.txt", "names_more.txt"):
        add(entries, hand_kept(name), FIRST)
    add(entries, hand_kept("surnames_kept.txt"), LAST)
    add_words(entries, hand_kept("words_more.txt"))
    add(entries, places(), PLACE)
    add(entries, hand_kept("places_kept.txt"), PLACE)
    add(entries, hand_kept("word_names.txt"), WORD_NAME | FIRST)
    add(entries, hand_kept("keep_soft.txt"), SOFT)
    for name in ("keep_education.txt", "keep_world.txt", "keep_things.txt", "keep_titled.txt"):
        add(entries, hand_kept(name), KEEP)
    add(entries, hand_kept("keep_people.txt"), KEEP | FIGURE)
    add_unless_names(entries, hand_kept("keep_arts.txt"), FIGURE)
    for name in (
        "keep_programmes.txt",
        "keep_products.txt",
        "keep_letters.txt",
        "keep_sayings.txt",
        "keep_services.txt",
    ):
        add_unless_names(entries, hand_kept(name), 0)
    for name in (
        "keep_geography.txt",
        "keep_myths.txt",
        "keep_figures.txt",
        "keep_history.txt",
        "keep_makers.txt",
        "keep_stories.txt",
    ):
        add_unless_names(entries, hand_kept(name), FIGURE)
    add_known(entries)
    mark_phrases(entries)
    for name in hand_kept("names_first.txt"):
        entries[phrase_form(name)] &= ~(WORD | COMMON | RARE | WORD_NAME)
        entries[phrase_form(name)] |= FIRST
    add_rarest(entries)
    return entries


def add(entries: Counter[str], words: Iterable[str], bits: int) -> None:
    """Give each word these bits, in the form in which words are compared."""
    for word in words:
        plain = phrase_form(word)
        if len(plain) > 1 or bits & KEEP:
            entries[plain] |= bits


def add_words(entries: Counter[str], words: Iterable[str]) -> None:
    """Everyday words that dictionaries lack, where they are no names."""
    for word in words:
        plain = phrase_form(word)
        if not entries.get(plain, 0) & (FIRST | LAST):
            entries[plain] |= WORD


def add_unless_names(entries: Counter[str], words: Iterable[str], more: int) -> None:
    """Keep phrases and words that nobody is called; a surname only where nobody is meant."""
    for word in words:
        plain = phrase_form(word)
        bits = entries.get(plain, 0)
        if " " in plain or not bits & (FIRST | LAST):
            entries[plain] |= KEEP | more
        elif not bits & (FIRST | KEEP):
            entries[plain] |= SOFT | more


def add_known(entries: Counter[str]) -> None:
    """Capitalised words of general knowledge, where they are no name or place at home."""
    levels = (10, 20, 35, 40, 50, 60)
    for word in (*scowl("upper", levels), *scowl("proper-names", (50, 60))):
        plain = phrase_form(word)
        if not entries.get(plain, 0) & (FIRST | LAST | PLACE):
            entries[plain] |= KNOWN


def add_rarest(entries: Counter[str]) -> None:
    """The rarest words, where they are no name: an unknown capital must not be one of them."""
    for word in scowl("words", (80,)):
        plain = phrase_form(word)
        if not entries.get(plain, 0) & (FIRST | LAST | PLACE | KEEP | WORD | RARE):
            entries[plain] |= RARE


def mark_phrases(entries: Counter[str]) -> None:
    """Mark first words, so that the reader looks for phrases only there."""
    for entry in list(entries):
        if " " in entry and entries[entry] & (KEEP | PLACE):
            first = entry.split(" ", 1)[0]
            entries[first] |= PHRASE
            entries[first.removesuffix("'s")] |= PHRASE


def scowl(kind: str, levels: Iterable[int]) -> Iterator[str]:
    """The words of SCOWL's English and British lists, without possessives."""
    for level in levels:
        for variant in ("english", "british"):
            path = SCOWL / f"{variant}-{kind}.{level}"
            if path.is_file():
                found = path.read_text(encoding="iso-8859-1").splitlines()
                yield from (word for word in found if not word.endswith("'s"))


def hand_kept(name: str) -> Iterator[str]:
    """The entries of one of our own lists."""
    path = LISTS / name
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield from line.split(", ")


if __name__ == "__main__":
    main()
