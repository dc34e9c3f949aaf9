"""Read a Markdown reading with its front matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from tiworkshop.library.cited import SourceEntry
from tiworkshop.library.described import Described, described
from tiworkshop.library.hidden import hidden_in_value
from tiworkshop.library.problem import Problem, Refused, file_problem, nearest
from tiworkshop.library.source_text import read_source
from tiworkshop.library.validation import validate
from tiworkshop.library.yaml_text import Located, read_yaml
from tiworkshop.readings.markdown import LocatedPage, read_pages
from tiworkshop.readings.page import LISTS, Reading, Source, plain_text
from tiworkshop.values import dataclass

_FENCE = "---\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter(Described):
    """What stands between the two --- lines of a reading."""

    id: str = described("A short name; the file is called by it.", "our-promises")
    title: str = described("The reading's title.", "What we promise each other")
    audience: Literal["everyone", "facilitator"] = described(
        "everyone, or facilitator for what the room never sees.", "everyone", default="everyone"
    )
    reveal: tuple[str, ...] = described(
        "Headings of pages whose lists come one point at a time.", ["One idea a page"], default=()
    )
    source: tuple[SourceEntry, ...] = described(
        "Where it comes from.", [{"title": "Staff handbook", "year": "2026"}], default=()
    )
    wording: str = described("Whose words these are.", "our own", default="")


@dataclass(frozen=True, slots=True)
class ReadingFile:
    """A reading and, for checks, where its parts stand."""

    reading: Reading
    located: tuple[LocatedPage, ...]
    """The pages with their lines in the body."""
    lines_before: int
    """Lines of the file above the body."""
    warnings: tuple[Problem, ...]
    """What was unusual about the file."""
    id_line: int
    """The line of the id."""


def read_reading(path: Path) -> ReadingFile:
    """Return the reading in *path*. Raises Refused with every problem found."""
    source = read_source(path)
    front, body, body_line = _split(source.text, path)
    located = read_yaml(front, path, first_line=2)
    matter = validate(FrontMatter, located, path)
    pages = read_pages(body, matter.title)
    if not pages:
        problem = file_problem(path, "The reading has no text.", "Add a page: ## and a heading.")
        raise Refused([problem])
    problems = [
        *_nothing_to_reveal(matter, pages, located, path),
        *_hidden_characters(pages, body_line, path),
    ]
    if problems:
        raise Refused(problems)
    return ReadingFile(
        _reading(matter, pages), pages, body_line - 1, source.warnings, located.line(("id",)) or 2
    )


def _split(text: str, path: Path) -> tuple[str, str, int]:
    hint = "Begin the file with ---, id: and title: lines, and ---."
    if not text.startswith(_FENCE):
        raise Refused([file_problem(path, "The reading has no front matter.", hint, 1)])
    end = text.find("\n" + _FENCE, len(_FENCE) - 1)
    if end < 0:
        raise Refused([file_problem(path, "The front matter does not end.", hint, 1)])
    front = text[len(_FENCE) : end + 1]
    return front, text[end + 1 + len(_FENCE) :], front.count("\n") + 3


def _nothing_to_reveal(
    matter: FrontMatter, pages: tuple[LocatedPage, ...], located: Located, path: Path
) -> Iterator[Problem]:
    """Yield a problem for each heading under reveal that no page with a list has."""
    lists = {
        one.page.heading: any(block.kind in LISTS for block in one.page.blocks) for one in pages
    }
    for index, heading in enumerate(matter.reveal):
        line = located.line(("reveal", index))
        if heading not in lists:
            sentence = f"There is no page called {heading}."
            yield Problem(str(path), line, sentence, nearest(heading, lists))
        elif not lists[heading]:
            yield Problem(str(path), line, f"The page {heading} has no list.", "Add one.")


def _hidden_characters(
    pages: tuple[LocatedPage, ...], body_line: int, path: Path
) -> Iterator[Problem]:
    """Yield a problem for each heading or block into which a reference brought a hidden one."""
    for one in pages:
        texts = [(one.line, one.page.heading)]
        for block, line in zip(one.page.blocks, one.block_lines, strict=True):
            texts.append((line, "".join(plain_text(cell) for row in block.rows for cell in row)))
        for line, text in texts:
            if hidden := hidden_in_value(text):
                sentence = f"A reference such as &#13; stands for a hidden character ({hidden})."
                yield Problem(str(path), body_line + line - 1, sentence, "Remove it.")


def _reading(matter: FrontMatter, pages: tuple[LocatedPage, ...]) -> Reading:
    return Reading(
        id=matter.id,
        title=matter.title,
        pages=tuple(
            replace(located.page, reveal=located.page.heading in matter.reveal) for located in pages
        ),
        audience=matter.audience,
        source=tuple(
            Source(one.title, one.body, one.year, one.taken, one.where, one.left_out)
            for one in matter.source
        ),
        wording=matter.wording,
    )
