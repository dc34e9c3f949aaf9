"""Find sentences that are longer than a tired reader should meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.checking.subjects import InstrumentSubject, ReadingSubject, SessionSubject
from tiworkshop.library.definition import WORDS_OF_SOURCE
from tiworkshop.library.problem import Problem
from tiworkshop.library.yaml_text import Key
from tiworkshop.readings.page import plain_text

LONGEST = 20
"""Words in a sentence (interface rule 12)."""

_HINT = f"Keep to {LONGEST} at most."
_LEFT_ALONE = frozenset({"title", "outcomes", "id", "reading", "kind", "taken", "wording", "body"})
"""Keys whose text is a name, or somebody else's."""
_DRAWN = frozenset({"diagram", "table"})
_END = re.compile(r"""(?<=[.!?])["'”’)*_]*\s+|\n\s*\n""")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.-](?=[^\W_]))*")


def long_sentences(text: str, longest: int = LONGEST) -> Iterator[tuple[int, str, int]]:
    """Yield the offset, the text and the number of words of each sentence that is too long."""
    if len(text) < 2 * longest or len(_WORD.findall(text)) <= longest:
        return  # most texts: there is no need to look for sentences in them
    begins = 0
    for match in (*_END.finditer(text), None):
        ends = match.start() if match else len(text)
        sentence = text[begins:ends]
        words = len(_WORD.findall(sentence))
        if words > longest:
            yield begins + len(sentence) - len(sentence.lstrip()), sentence.strip(), words
        begins = match.end() if match else ends


def long_sentences_of_session(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each long sentence in a definition whose words are not its source's."""
    origin = subject.session.source
    if origin is None or origin.wording != WORDS_OF_SOURCE:
        for key, said in _found(subject.file.located.data):
            yield subject.problem(key, said, _HINT, "warning")


def long_sentences_of_instrument(subject: InstrumentSubject) -> Iterator[Problem]:
    """Yield a finding for each long sentence in an instrument whose words are not its source's."""
    if subject.instrument.wording != WORDS_OF_SOURCE:
        for key, said in _found(subject.file.located.data):
            yield subject.problem(key, said, _HINT)


def long_sentences_of_reading(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding for each long sentence on a page."""
    for one in subject.pages:
        for block, line in zip(one.page.blocks, one.block_lines, strict=True):
            texts = (plain_text(text) for row in block.rows for text in row)
            for text in texts if block.kind not in _DRAWN else ():
                for _, sentence, words in long_sentences(text):
                    yield subject.problem(line, _too_long(sentence, words), _HINT)


def _found(data: object) -> Iterator[tuple[Key, str]]:
    """Yield the key of each long sentence, and what is said of it."""
    for key, text in _texts(data, ()):
        for _, sentence, words in long_sentences(text):
            yield key, _too_long(sentence, words)


def _texts(data: object, key: Key) -> Iterator[tuple[Key, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name not in _LEFT_ALONE:
                yield from _texts(value, (*key, name))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*key, index))
    elif isinstance(data, str):
        yield key, data


def _too_long(sentence: str, words: int) -> str:
    return f"A sentence has {words} words: {sentence!r:.60}…"
