"""Find sentences that are longer than a tired reader should meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 20
"""Words in a sentence (interface rule 12)."""

_END = re.compile(r"""(?<=[.!?])["'”’)*_]*\s+|\n\s*\n""")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*")


def long_sentences(text: str, longest: int = LONGEST) -> Iterator[tuple[int, str, int]]:
    """Yield the offset, the text and the number of words of each sentence that is too long."""
    begins = 0
    for match in (*_END.finditer(text), None):
        ends = match.start() if match else len(text)
        sentence = text[begins:ends]
        words = len(_WORD.findall(sentence))
        if words > longest:
            yield begins + len(sentence) - len(sentence.lstrip()), sentence.strip(), words
        begins = match.end() if match else ends
