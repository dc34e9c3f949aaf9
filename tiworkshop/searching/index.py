"""An index of words: exact ones, beginnings, and words with a slip of the finger."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from tiworkshop.searching.document import Findable, Hit, Kind

_WORD = re.compile(r"\w+")
_TITLE = 3
"""How often a word of the title counts."""
_EXACT, _BEGINS, _SLIP = 1.0, 0.7, 0.5
_SATURATION = 1.2
_SHORTEST_BEGINNING = 2
_ONE_SLIP, _TWO_SLIPS = 4, 8
"""Letters from which a word may have one slip, and two."""
_MOST_SLIPS = 12
"""Words of the index that one word with a slip may stand for."""
_EVERYWHERE = 0.3
"""The share of all documents from which a word tells nothing."""
_AT_LEAST = 1000
"""Documents that rareness is reckoned with at least: a few notes are no worse than a library."""
_MOST_VISITED = 8_000
"""Places that the beginnings of one word may lead to: a search stays quick in any library."""


@dataclass(slots=True)
class _Places:
    documents: array[int] = field(default_factory=lambda: array("L"))
    weights: array[float] = field(default_factory=lambda: array("f"))


class Index:
    """Words and where they stand. It is built once, and only read after that."""

    def __init__(self, findables: Iterable[Findable]) -> None:
        self.findables = tuple(findables)
        self._places: defaultdict[str, _Places] = defaultdict(_Places)
        for number, one in enumerate(self.findables):
            self._add(number, one)
        self._words = sorted(self._places)

    def _add(self, number: int, one: Findable) -> None:
        counts = Counter(words_of(one.text))
        for word in words_of(f"{one.id} {one.title}"):
            counts[word] += _TITLE
        for word, count in counts.items():
            places = self._places[word]
            places.documents.append(number)
            places.weights.append(count / (count + _SATURATION))

    @property
    def size(self) -> int:
        """How many different words there are."""
        return len(self._words)

    def search(self, query: str, *, private: bool, most: int) -> list[Hit]:
        """Return what holds the words of a query, at most so many of a kind, the best first.

        A word that the index doesn't have stands for those that begin with it, else for those a
        slip away. What holds every word comes alone; where nothing does, what holds most of them.
        What is private is left out unless it is asked for.
        """
        scores: defaultdict[int, float] = defaultdict(float)
        held: Counter[int] = Counter()
        for word in self._telling(list(dict.fromkeys(words_of(query)))):
            found = self._found(word)
            for number, score in found.items():
                scores[number] += score
            held.update(found.keys())
        shown = [n for n in held if private or not self.findables[n].private]
        needed = max((held[number] for number in shown), default=0)
        kinds: defaultdict[Kind, list[int]] = defaultdict(list)
        for number in shown:
            if held[number] == needed:
                kinds[self.findables[number].kind].append(number)
        best = (
            nlargest(most, numbers, key=lambda n: (scores[n], -n)) for numbers in kinds.values()
        )
        hits = [Hit(self.findables[n], needed, scores[n]) for numbers in best for n in numbers]
        return sorted(hits, key=lambda hit: -hit.score)

    def _telling(self, words: Sequence[str]) -> Sequence[str]:
        """Return words without those that stand nearly everywhere, unless there are no others."""
        everywhere = max(len(self.findables), _AT_LEAST) * _EVERYWHERE
        telling = [word for word in words if self._spread(word) <= everywhere]
        return telling or words[:1]

    def _spread(self, word: str) -> int:
        return len(self._places[word].documents) if word in self._places else 0

    def _found(self, word: str) -> dict[int, float]:
        """Return the documents of a word with their scores, each by its best form."""
        scores: dict[int, float] = {}
        for form, worth in self._forms(word):
            places = self._places[form]
            rare = worth * math.log(1 + max(len(self.findables), _AT_LEAST) / len(places.documents))
            for number, weight in zip(places.documents, places.weights, strict=True):
                score = rare * weight
                if score > scores.get(number, 0.0):
                    scores[number] = score
        return scores

    def _forms(self, word: str) -> Iterator[tuple[str, float]]:
        exact = word in self._places
        if exact:
            yield word, _EXACT
        beginnings = self._beginning_with(word)
        yield from ((form, _BEGINS) for form in beginnings)
        if not exact and not beginnings:
            yield from ((form, _SLIP) for form in self._near(word))

    def _beginning_with(self, word: str) -> list[str]:
        """Return longer words that begin with one, the shortest first, as many as are quick."""
        if len(word) < _SHORTEST_BEGINNING:
            return []
        first = bisect_left(self._words, word)
        last = bisect_left(self._words, f"{word}\U0010ffff")
        found: list[str] = []
        visited = 0
        for form in sorted(self._words[first:last], key=len):
            visited += len(self._places[form].documents)
            if visited > _MOST_VISITED:
                break
            if form != word:
                found.append(form)
        return found

    def _near(self, word: str) -> Sequence[str]:
        """Return words that one slip or two make of a word: a letter more, less, other, swapped."""
        if len(word) < _ONE_SLIP:
            return []
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        slips = 2 if len(word) >= _TWO_SLIPS else 1
        near = [w for w in self._words if abs(len(w) - len(word)) <= slips and w[0] == word[0]]
        near = near or [w for w in self._words if abs(len(w) - len(word)) <= slips]
        found = extract(word, near, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_SLIPS)
        nearest = min((distance for _, distance, _ in found), default=0)
        return [form for form, distance, _ in found if distance == nearest]


def words_of(text: str) -> list[str]:
    """Return the words of a text, in lower case."""
    return _WORD.findall(text.lower())
