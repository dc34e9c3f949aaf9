"""What a listed line is to a run: a reading, a prompt, a standing line or a plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.names import Names
from tiworkshop.importing.outline import Row
from tiworkshop.importing.phrases import words
from tiworkshop.importing.readings import KnownReading, reading_named
from tiworkshop.importing.shape import StepRows
from tiworkshop.importing.timed import without_lengths
from tiworkshop.library.definition import Step, StepKind
from tiworkshop.values import dataclass

_READS = frozenset(["read", "reread", "review", "revisit", "understand", "study", "explore", "see"])
_NO = frozenset(["no", "not", "never", "nobody", "without", "nothing"])
_SHARED = frozenset({"share", "sharing", "disclose"})
_ASKED = frozenset({"required", "needed", "asked", "expected", "necessary", "have", "need"})
_PERSONAL = frozenset(["disclose", "disclosing", "disclosure", "disclosures", "personal"])
_DECIDES = frozenset(
    ["agree", "choose", "decide", "identify", "name", "note", "select", "set", "write", "commit"]
)
_CHANGE = frozenset(["action", "actions", "change", "changes", "commitment"])
_PLANS = frozenset({"plan", "planning"})
_FIRST_SENTENCE = re.compile(r"(.{8,60}?[.!?:])\s+(.+)", re.DOTALL)
_ADDRESS = re.compile(r"\s\(\S+\)")
_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Around:
    """What is around the steps of a module: the library's readings, and whom it is for."""

    readings: Sequence[KnownReading]
    audience: str


class StepPool:
    """Every step that a variant uses, each once."""

    def __init__(self, around: Around, ledger: Ledger) -> None:
        self.around = around
        self.ledger = ledger
        self.steps: list[Step] = []
        self._names = Names()
        self._kinds: dict[str, StepKind] = {}
        self._alike: dict[Step, list[str]] = {}
        """The ids of steps that say the same, by the step without its id."""
        self._used: dict[Step, int] = {}
        """How many of these the variant has that is being read."""

    def begin_variant(self) -> None:
        """Let the next variant use all steps again: each may stand once in a variant."""
        self._used.clear()

    def add(self, rows: StepRows) -> str:
        """Return the id of a step: one that another variant has, or a new one."""
        made = _step(rows, self.around)
        before = len(self.steps)
        name = self._place(made)
        if len(self.steps) > before:
            self._say(self.steps[-1], rows.row)
        return name

    def add_bare(self, title: str) -> str:
        """Return the id of a prompt that has only a title."""
        return self._place(Step(id="", title=title, kind="prompt"))

    def kind_of(self, step_id: str) -> StepKind:
        """Return the kind of a step that is in the pool."""
        return self._kinds[step_id]

    def _place(self, made: Step) -> str:
        alike = self._alike.setdefault(made, [])
        used = self._used.get(made, 0)
        self._used[made] = used + 1
        if used < len(alike):
            return alike[used]
        otherwise = f"step-{len(self.steps) + 1}"
        name = (
            self._names.like(made.reading)
            if made.reading
            else self._names.from_title(made.title, otherwise)
        )
        self.steps.append(replace(made, id=name))
        self._kinds[name] = made.kind
        alike.append(name)
        return name

    def _say(self, step: Step, row: Row) -> None:
        key = ("steps", len(self.steps) - 1, "kind")
        match step.kind:
            case "reading":
                said = f"“{step.title}” opens the library's reading {step.reading}."
            case "notice":
                said = f"“{step.title}” stands as a line through its whole part."
            case "plan":
                said = f"“{step.title}” is where the one change is planned."
            case _ if _reading(step.title, self.around):
                said = f"“{step.title}” is a prompt, as it has text of its own."
            case _ if _first(step.title) in _READS:
                said = f"“{step.title}” is a prompt, as the library has no reading of that name."
            case _:
                return
        self.ledger.guess(row.line, said, key)


def _step(rows: StepRows, around: Around) -> Step:
    """Return a step without its id."""
    title, text = _title_and_text(rows.text)
    questions = []
    prefix = ""
    for row in rows.below:
        if row.text.endswith("?"):
            questions.append(f"{prefix}{row.text}")
        elif row.kind == "item" and row.text.endswith(":"):
            prefix = f"{row.text} "
        else:
            text = f"{text}\n\n{row.text}" if text else row.text
    if prefix and not any(question.startswith(prefix) for question in questions):
        text = f"{text}\n\n{prefix.strip()}".strip()
    reading = None if text or questions else _reading(title, around)
    return Step(
        id="",
        title=title,
        kind="reading" if reading else _kind(title),
        reading=reading.id if reading else None,
        text=text,
        questions=tuple(questions),
    )


def _title_and_text(said: str) -> tuple[str, str]:
    """Divide what is too long for a title behind its first sentence."""
    found = _FIRST_SENTENCE.fullmatch(said) if len(said) > _LONGEST_TITLE else None
    if found is None:
        return said.rstrip(" :;"), ""
    return found[1].rstrip(" :;"), found[2]


def _kind(title: str) -> StepKind:
    phrase = words(title)
    if _NO & set(phrase) and _is_personal(set(phrase)):
        return "notice"
    if phrase and (phrase[0] in _PLANS or _decides_a_change(phrase)):
        return "plan"
    return "prompt"


def _is_personal(phrase: set[str]) -> bool:
    return bool(_PERSONAL & phrase or (_SHARED & phrase and _ASKED & phrase))


def _decides_a_change(phrase: tuple[str, ...]) -> bool:
    """ "Agree one next step", "Choose one small change"."""
    if phrase[0] not in _DECIDES or not {"one", "a", "an"} & set(phrase[1:3]):
        return False
    return bool(_CHANGE & set(phrase)) or phrase[-2:] == ("next", "step")


def _reading(title: str, around: Around) -> KnownReading | None:
    phrase = without_lengths(_ADDRESS.sub("", title)).split(maxsplit=1)
    if len(phrase) < 2 or _first(title) not in _READS:
        return None
    return reading_named(phrase[1], around.readings, around.audience)


def _first(title: str) -> str:
    return next(iter(words(title)), "")
