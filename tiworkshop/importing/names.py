"""Ids made from titles: short, in plain letters, each used once."""

from __future__ import annotations

import re
import unicodedata

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST = 48
_SPELT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "&": " and "}
)


def id_from(title: str, otherwise: str) -> str:
    """Return an id from the words of a title; *otherwise* when it has no letters to use."""
    plain = unicodedata.normalize("NFKD", title.casefold().translate(_SPELT))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    letters = letters.replace("'", "").replace("’", "")
    words = re.findall(r"[a-z0-9]+", letters)
    name = ""
    for word in words:
        if name and len(name) + len(word) + 1 > _LONGEST:
            break
        name = f"{name}-{word}" if name else word[:_LONGEST]
    return name or otherwise


class Names:
    """Hands out ids, each once: a second one of the same name gets a number."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}
        """For each name the highest number that was given to one like it."""

    def from_title(self, title: str, otherwise: str) -> str:
        """Return an id from a title; *otherwise* when the title has no letters to use."""
        return self.like(id_from(title, otherwise))

    def like(self, name: str) -> str:
        """Return a name, with a number when it is taken."""
        number, given = self._taken.get(name, 0), name
        while given in self._taken:
            number += 1
            given = f"{name}-{number}"
        self._taken[name] = max(number, 1)
        self._taken.setdefault(given, 1)
        return given
