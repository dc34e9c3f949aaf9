"""The order of the rules: an earlier rule names the type where two find the same place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.rules.births import births
from tiworkshop.anonymiser.rules.codes import identifiers, postcodes
from tiworkshop.anonymiser.rules.phones import phones
from tiworkshop.anonymiser.rules.titles import titled_names
from tiworkshop.anonymiser.rules.unfinished import unfinished_details
from tiworkshop.anonymiser.rules.web import emails, handles, links
from tiworkshop.anonymiser.values import Finding

Rule = Callable[[Passage], Iterable[Finding]]

# Addresses hold names, numbers and dots, so they come first; a birth cue beats a number's shape.
RULES: tuple[Rule, ...] = (
    emails,
    links,
    handles,
    births,
    postcodes,
    phones,
    identifiers,
    titled_names,
)

# Only for drafts, after everything else.
DRAFT_RULES: tuple[Rule, ...] = (unfinished_details,)
