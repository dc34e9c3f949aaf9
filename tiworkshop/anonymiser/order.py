"""The order of the rules: an earlier rule names the type where two find the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tiworkshop.anonymiser.kinds import Reading, read_kinds
from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.rules.births import births
from tiworkshop.anonymiser.rules.codes import identifiers, postcodes
from tiworkshop.anonymiser.rules.half_typed import half_typed_names
from tiworkshop.anonymiser.rules.initials import initials
from tiworkshop.anonymiser.rules.letters import names_with_initial
from tiworkshop.anonymiser.rules.phones import phones
from tiworkshop.anonymiser.rules.places import estates, streets, towns
from tiworkshop.anonymiser.rules.schools import schools
from tiworkshop.anonymiser.rules.titles import titled_names
from tiworkshop.anonymiser.rules.unfinished import unfinished_details
from tiworkshop.anonymiser.rules.web import emails, handles, links
from tiworkshop.anonymiser.values import Finding
from tiworkshop.anonymiser.weighing.weigher import Weigher

FormatRule = Callable[[Passage], Iterable[Finding]]
WordRule = Callable[[Reading], Iterable[Finding]]

# Items with a format of their own. Addresses hold names, numbers and dots, so they come first; a
# birth cue beats a number's shape.
FORMAT_RULES: tuple[FormatRule, ...] = (
    emails,
    links,
    handles,
    births,
    postcodes,
    phones,
    identifiers,
)

# Names. A title is the surest sign, then the forms that schools, streets and initials have; all
# else is weighed.
WORD_RULES: tuple[WordRule, ...] = (
    titled_names,
    schools,
    streets,
    estates,
    towns,
    names_with_initial,
    initials,
)

# Only for drafts, after everything else.
DRAFT_FORMAT_RULES: tuple[FormatRule, ...] = (unfinished_details,)
DRAFT_WORD_RULES: tuple[WordRule, ...] = (half_typed_names,)


class Rules:
    """All rules in their order, for one set of texts and their later readings.

    `unfinished` adds the rules for drafts, whose last word may be half typed.
    """

    def __init__(self, *, unfinished: bool) -> None:
        self._unfinished = unfinished
        self._weigher = Weigher()

    def apply(self, passage: Passage) -> Iterator[Finding]:
        """All findings of all rules; they may overlap."""
        for rule in FORMAT_RULES:
            yield from rule(passage)
        reading = read_kinds(passage)
        for word_rule in WORD_RULES:
            yield from word_rule(reading)
        yield from self._weigher.names(reading)
        if self._unfinished:
            for rule in DRAFT_FORMAT_RULES:
                yield from rule(passage)
            for word_rule in DRAFT_WORD_RULES:
                yield from word_rule(reading)
