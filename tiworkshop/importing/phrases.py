"""Compare phrases by their words, whatever their case, marks and numbering."""

from __future__ import annotations

import re

from tiworkshop.values import dataclass

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NOT = re.compile(r"n['’]?t$")
_CONTRACTED = frozenset(
    [
        "arent",
        "cant",
        "couldnt",
        "didnt",
        "doesnt",
        "dont",
        "hasnt",
        "havent",
        "isnt",
        "mustnt",
        "neednt",
        "shouldnt",
        "wasnt",
        "wont",
    ]
)
_SHORT_FORMS = {"wo": "will", "ca": "can"}


def words(phrase: str) -> tuple[str, ...]:
    """Return the casefolded words of a phrase; "doesn't" gives "does" and "not"."""
    found: list[str] = []
    for match in _WORD.finditer(phrase.casefold()):
        word = match.group().replace("’", "'")
        if word.replace("'", "") in _CONTRACTED:
            stem = _NOT.sub("", word)
            found += [_SHORT_FORMS.get(stem, stem), "not"]
        else:
            found.append(word.removesuffix("'s"))
    return tuple(found)


def unnumbered(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """Return words without the number that they begin with: "2", "section 2", "b"."""
    rest = phrase[1:] if phrase and phrase[0] in {"section", "part"} else phrase
    if len(rest) > 1 and (rest[0].isdecimal() or (len(rest[0]) == 1 and rest[0] != "a")):
        return rest[1:]
    return phrase


def holds(phrase: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """Return whether the wanted words stand in a phrase, one behind the other."""
    size = len(wanted)
    return any(phrase[at : at + size] == wanted for at in range(len(phrase) - size + 1))


@dataclass(frozen=True, slots=True)
class Wording:
    """Phrases that mean one thing: alone (``whole``), or anywhere in a longer one (``within``)."""

    name: str
    whole: tuple[tuple[str, ...], ...]
    within: tuple[tuple[str, ...], ...]

    def fits(self, phrase: tuple[str, ...]) -> bool:
        """Return whether a phrase is one of these or holds one."""
        return phrase in self.whole or any(holds(phrase, one) for one in self.within)


def wording(name: str, whole: str = "", within: str = "") -> Wording:
    """Return the wording of phrases that are given with commas between them."""
    return Wording(name, _phrases(whole), _phrases(within))


def _phrases(listed: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in listed.split(",") if phrase.strip())
