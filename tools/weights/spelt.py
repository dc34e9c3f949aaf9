"""The table of spelling: how much oftener three letters stand together in names than in words."""

from __future__ import annotations

import math
from collections import Counter
from importlib import import_module

from tiworkshop.anonymiser.data import FOLDER
from tiworkshop.anonymiser.lexicon import ENGLISH, NAME, Known
from tiworkshop.anonymiser.weighing.spelling import LETTERS, SCALE, triples

# A product or a scheme is what an unknown capital is when it is no name, so one counts for more.
_KEPT_COUNTS = 6
_MOST = 127


def spelling() -> bytes:
    """One signed byte for every three letters, in 1/SCALE."""
    names: Counter[int] = Counter()
    words: Counter[int] = Counter()
    store = import_module("marisa_trie").RecordTrie("<H").mmap(f"{FOLDER}/lexicon.marisa")
    for entry, (bits,) in store.iteritems():
        if not entry.isalpha():
            continue
        if bits & NAME:
            names.update(() if bits & ENGLISH else triples(entry))
        elif bits & (Known.KEEP | Known.GENERAL) and not bits & ENGLISH:
            words.update(dict.fromkeys(triples(entry), _KEPT_COUNTS))
        elif bits & (ENGLISH | Known.RARE):
            words.update(triples(entry))
    in_names, in_words = names.total(), words.total()
    return bytes(
        _odds((names[at] + 0.5) / in_names, (words[at] + 0.5) / in_words) & 0xFF
        for at in range(len(LETTERS) ** 3)
    )


def _odds(in_names: float, in_words: float) -> int:
    odds = round(SCALE * (math.log(in_names) - math.log(in_words)))
    return max(-_MOST, min(_MOST, odds))
