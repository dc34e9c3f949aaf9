"""The words of lines of Markdown, without its marks but with the bold words they begin with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markdown_it.token import Token

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A line's words; ``strong`` are the bold or emphasised ones that it begins with."""

    text: str
    strong: str = ""
    set_off: bool = False
    """Whether the author broke the line before it on purpose."""
    line: int = 0
    """Which line of its paragraph it is, from 0."""

    @property
    def rest(self) -> str:
        """What stands behind the bold words."""
        return self.text[len(self.strong) :]

    @property
    def all_strong(self) -> bool:
        """Whether all of it is bold, save a mark at its end."""
        return bool(self.strong) and not self.rest.strip(" :.")

    def joined(self, other: Words) -> Words:
        """Return these words with those of the line that continues them."""
        return replace(self, text=f"{self.text} {other.text}".strip())


def words_of(children: Sequence[Token]) -> list[Words]:
    """Return the words of inline tokens, line by line as they stand in the source.

    A label in bold behind a sentence begins a line of its own.
    """
    lines: list[Words] = []
    tokens: list[Token] = []
    number, set_off = 0, False
    for index, token in enumerate(children):
        broken = token.type in {"softbreak", "hardbreak"}
        if broken or (_ends_sentence(tokens) and _begins_label(children[index : index + 2])):
            lines.append(_line(tokens, number, set_off=set_off))
            tokens, set_off = [], token.type != "softbreak"
        number += broken
        if not broken:
            tokens.append(token)
    return [*lines, _line(tokens, number, set_off=set_off)]


def _ends_sentence(tokens: Sequence[Token]) -> bool:
    return "".join(token.content for token in tokens).rstrip().endswith((".", "!", "?", ";", ":"))


def _begins_label(tokens: Sequence[Token]) -> bool:
    if [token.type for token in tokens] != ["strong_open", "text"]:
        return False
    return tokens[1].content.rstrip().endswith(":")


def _line(tokens: Sequence[Token], number: int, *, set_off: bool) -> Words:
    text = strong = address = ""
    depth, leading = 0, True
    for token in tokens:
        match token.type:
            case "strong_open" | "em_open":
                depth += 1
            case "strong_close" | "em_close":
                depth -= 1
            case "link_open":
                address = str(token.attrs.get("href", ""))
            case "link_close":
                text += f" ({address})" if address and address not in text else ""
            case _:
                words = token.content.replace("\xa0", " ")
                leading = leading and (depth > 0 or not words.strip())
                text += words
                strong = text if leading else strong
    return Words(" ".join(text.split()), " ".join(strong.split()), set_off, number)
