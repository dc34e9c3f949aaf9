"""Letters that may stand for a person: their form, and the abbreviations that they aren't."""

from __future__ import annotations

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.passage import Word
from tiworkshop.anonymiser.patterns import Pattern

_CODE = Pattern(
    r"(?:[A-Z]{2,3}|[A-Z]{1,2}(?:Mc|Mac|O['’]|D['’])[A-Z]?|[A-Z]O['’][A-Z]"
    r"|[A-Z](?:v|d|de|da|di|al|el|le|la|van|ap)[A-Z])\Z"
)


def is_code(word: Word) -> bool:
    """Whether a word has the form of somebody's initials: "KB", "AHK", "HvD", "SMcK"."""
    if word.plain in cue("not_initials"):
        return False
    return _CODE.match(word.core) is not None


def is_acronym(reading: Reading, index: int) -> bool:
    """Whether letters are an abbreviation that school life knows."""
    known = Known.KEEP | (Known.GENERAL if len(reading.words[index].core) > 2 else 0)
    return bool(reading.bits[index] & known) or index in reading.kept


def is_free(reading: Reading, index: int) -> bool:
    """Whether two letters are nothing that is known."""
    word = reading.words[index]
    known_letters = word.plain in cue("not_initials") - cue("unit_letters")
    return len(word.core) > 1 and not known_letters and not is_acronym(reading, index)
