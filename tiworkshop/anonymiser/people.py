"""Numbers for people: the same name has the same number within one set of texts."""

from __future__ import annotations

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.passage import read_passage

_MALE = frozenset({"mr", "mister", "sir", "lord", "uncle", "fr", "father"})
_FEMALE = frozenset({"mrs", "ms", "miss", "dame", "lady", "auntie", "aunty", "aunt", "missus"})


class _Person:
    __slots__ = ("manner", "number", "parts")

    def __init__(self, number: int, parts: tuple[str, ...], manner: str) -> None:
        self.number, self.parts, self.manner = number, parts, manner


class People:
    """Who has which number; lives only as long as one set of texts is redacted.

    `taken` holds numbers that stand in the texts already and are given to nobody else.
    """

    def __init__(self, taken: frozenset[int] = frozenset()) -> None:
        self.taken = taken
        self._known: dict[tuple[tuple[str, ...], str], _Person] = {}
        self._by_part: dict[str, list[_Person]] = {}
        self._next = 1

    def number(self, name: str) -> int:
        """The number of the person whom `name` (with or without a title) stands for."""
        parts, manner = _read_name(name)
        known = self._known.get((parts, manner)) or self._same_person(parts, manner)
        if known is None:
            known = _Person(self._fresh(), parts, manner)
        self._remember(known, parts, manner)
        return known.number

    def _same_person(self, parts: tuple[str, ...], manner: str) -> _Person | None:
        for part in parts:
            for person in self._by_part.get(part, ()):
                if _may_be_same(person, parts, manner):
                    return person
        return None

    def _remember(self, person: _Person, parts: tuple[str, ...], manner: str) -> None:
        if len(parts) > len(person.parts):
            person.parts = parts
        person.manner = person.manner or manner
        self._known[(parts, manner)] = person
        for part in parts:
            bearers = self._by_part.setdefault(part, [])
            if person not in bearers and len(bearers) < 8:
                bearers.append(person)

    def _fresh(self) -> int:
        while self._next in self.taken:
            self._next += 1
        self._next += 1
        return self._next - 1


def _read_name(name: str) -> tuple[tuple[str, ...], str]:
    """A name's parts and how the title addresses: "m", "f", both or nothing."""
    plain = [word.plain for word in read_passage(name).words]
    titles = [word for word in plain if word in word_set("titles.txt")]
    parts = tuple(word for word in plain if word not in titles and word not in {"and", "n"})
    manner = "m" * bool(_MALE.intersection(titles)) + "f" * bool(_FEMALE.intersection(titles))
    return parts or tuple(plain), manner


def _may_be_same(person: _Person, parts: tuple[str, ...], manner: str) -> bool:
    if person.manner and manner and person.manner != manner:
        return False
    shorter, longer = sorted((person.parts, parts), key=len)
    return set(longer).issuperset(shorter)
