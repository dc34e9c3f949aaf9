"""Echoes: what was found once is found wherever it stands, in any case and spacing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.lexicon import ENGLISH, Known, known
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.passage import Passage, Word, read_passage
from tiworkshop.anonymiser.values import Finding

_MOST_WORDS = 8


class Echoes(NamedTuple):
    """What to listen for: joined-up forms with their type; parts of names that need a capital."""

    anywhere: dict[str, str]
    capitalised: frozenset[str]
    beginnings: frozenset[str]


def echoes_of(found: Iterable[tuple[str, str]]) -> Echoes:
    """What to listen for after `found`: pairs of the text that was found and its type."""
    anywhere: dict[str, str] = {}
    capitalised: set[str] = set()
    for text, kind in found:
        words = [word for word in read_passage(text).words if word.plain not in _ignored(kind)]
        if kind == "person":
            parts = [word.plain for word in words if len(word.core) > 1]
            capitalised.update(parts)
            anywhere.update((part, kind) for part in parts if _is_no_word(part))
        if len(words) > 1 or kind != "person":
            joined = "".join(word.plain for word in words)
            if len(joined) > 3:
                anywhere.setdefault(joined, kind)
    return Echoes(anywhere, frozenset(capitalised), frozenset(form[:2] for form in anywhere))


def find_echoes(passage: Passage, echoes: Echoes) -> Iterator[Finding]:
    """Where a passage repeats something that was found elsewhere."""
    words = passage.words
    for index, word in enumerate(words):
        named = word.capitalised and word.plain in echoes.capitalised
        if named and not _is_role(words, index) and not _is_everyday(words, index):
            yield Finding(word.start, word.end, "person")
        if word.plain[:2] in echoes.beginnings or len(word.plain) == 1:
            yield from _joined_up(words, index, echoes)


def _is_role(words: tuple[Word, ...], index: int) -> bool:
    """ "our Head of Geography" is no echo of Mr Head."""
    before = words[index - 1].plain if index else ""
    after = words[index + 1].plain if index + 1 < len(words) else ""
    return before in cue("determiners") and (after == "of" or not words[index].starts_sentence)


def _is_everyday(words: tuple[Word, ...], index: int) -> bool:
    """ "Will his mother be invited?" is no echo of Will Garside, "Grace period" none of Grace."""
    word = words[index]
    if word.ending or not known(word.plain) & ENGLISH or index + 1 >= len(words):
        return False
    after = words[index + 1]
    if not word.starts_sentence:
        month = known(word.plain) & Known.KEEP and words[index - 1].plain in cue("time_preps")
        return bool(month)
    verb = after.plain in cue("person_verbs") | cue("strong_verbs") | cue("may_be_done")
    lower = after.gap == " " and after.core.islower() and bool(known(after.plain) & ENGLISH)
    return lower and not verb


def _joined_up(words: tuple[Word, ...], first: int, echoes: Echoes) -> Iterator[Finding]:
    form = ""
    for word in words[first : first + _MOST_WORDS]:
        if word.placeholder or (form and len(word.gap) > 3):
            return
        form += word.plain
        if kind := echoes.anywhere.get(form):
            yield Finding(words[first].start, word.end, kind)


def _is_no_word(part: str) -> bool:
    return len(part) > 2 and not known(part) & (ENGLISH | Known.RARE | Known.KEEP)


def _ignored(kind: str) -> frozenset[str]:
    if kind != "person":
        return frozenset()
    return word_set("titles.txt") | word_set("particles.txt") | {"and", "n"}
