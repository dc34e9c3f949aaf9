"""Parts of a module that are a text or a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from tiworkshop.importing.inline import Words
from tiworkshop.importing.labels import written_label
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.lists import gathered
from tiworkshop.importing.outline import Row
from tiworkshop.importing.phrases import words
from tiworkshop.importing.sections import Section

_NUMBER = re.compile(r"^(?:\d+|[A-Za-z])[.)]\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_ENDS = (".", "!", "?", ":", ";")
_NEGATIONS = frozenset(
    ["cannot", "never", "no", "nobody", "none", "nor", "not", "nothing", "without"]
)


def one_text(parts: Sequence[Section], ledger: Ledger) -> str:
    """Return the paragraphs of a part; items of a list in it become sentences."""
    said = []
    for row in _rows(parts, ledger):
        ended = row.kind == "text" or row.text.endswith(_ENDS)
        said.append(row.text if ended else f"{row.text}.")
    return "\n\n".join(said)


def one_line(parts: Sequence[Section], ledger: Ledger) -> str:
    """Return a part as one line, its paragraphs and items with semicolons between them."""
    return "; ".join(row.text.rstrip(" ;") for row in _rows(parts, ledger))


def items(parts: Sequence[Section], ledger: Ledger) -> tuple[str, ...]:
    """Return the items of a part; where it has no list, its paragraphs."""
    rows = list(_rows(parts, ledger))
    listed = [row for row in rows if row.kind == "item"]
    if not listed:
        return tuple(row.text for row in rows)
    ledger.leave(*(row for row in rows if row.kind != "item"))
    return tuple(gathered(listed))


def limits(parts: Sequence[Section], ledger: Ledger) -> tuple[str, ...]:
    """Return what a part says is not done; each with the words that lead to the list.

    "This module does not:" and "Provide therapy" give "This module does not: Provide therapy".
    """
    return tuple(text for part in parts for text in _limits(_rows((part,), ledger), ledger))


def _limits(rows: Sequence[Row], ledger: Ledger) -> Iterator[str]:
    lead, used = None, True
    for kind, group in groupby(rows, key=attrgetter("kind")):
        for text, row in _listed(kind, list(group)):
            if kind == "text" and text.endswith(":"):
                ledger.leave(*([lead] if lead and not used else ()))
                lead, used = row, False
            elif lead is None or denies(text):
                yield text
            else:
                yield f"{lead.text} {text}"
                used = True
    ledger.leave(*([lead] if lead and not used else ()))


def _listed(kind: str, rows: list[Row]) -> list[tuple[str, Row]]:
    if kind == "item":
        return [(text, rows[0]) for text in gathered(rows)]
    return [(text, row) for row in rows for text in _single_limits(row.text)]


def _single_limits(text: str) -> list[str]:
    """Divide a paragraph whose sentences each say what is not done."""
    sentences = _SENTENCE_END.split(text)
    return sentences if all(denies(sentence) for sentence in sentences) else [text]


def under(heading: str, texts: Sequence[str]) -> tuple[str, ...]:
    """Return texts that are clear without the heading that they stood under."""
    name = _NUMBER.sub("", heading).strip(" :")
    return tuple(text if denies(text) or not name else f"{name}: {text}" for text in texts)


def denies(text: str) -> bool:
    """Return whether a text says by itself that something is not so."""
    return bool(_NEGATIONS & set(words(text)))


def _rows(parts: Sequence[Section], ledger: Ledger) -> list[Row]:
    """Return the texts and items of parts, the first one without the part's own label."""
    found = []
    for part in parts:
        for index, row in enumerate(part.rows):
            if row.kind not in {"text", "item"}:
                ledger.leave(row)
            elif index or part.heading is not None:
                found.append(row)
            elif rest := written_label(row)[1]:
                found.append(replace(row, words=Words(rest)))
    return found
