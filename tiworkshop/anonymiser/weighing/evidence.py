"""The evidence for one word: what is asked about its codes, and what its letters say."""

from __future__ import annotations

from collections.abc import Callable

from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.weighing import pieces
from tiworkshop.anonymiser.weighing.note import said_by_note
from tiworkshop.anonymiser.weighing.scene import Scene, gap_after
from tiworkshop.anonymiser.weighing.signs import BEFORE_ALL, BEHIND_ALL, Sign, run_around
from tiworkshop.anonymiser.weighing.spelling import looks_like_name

_MOST_GROUPS = 4
_OPENING = ("^",)

# A function of `pieces` and what it is given: one answer, however often it is asked.
Question = tuple[Callable[..., pieces.Pieces], *tuple[object, ...]]


class Company(NamedTuple):
    """The words around one: two on each side, and those around the capitals it stands with."""

    first: Sign
    before: Sign
    after: Sign
    last: Sign
    run: tuple[int, int]
    before_run: Sign
    after_run: Sign


def company_of(scene: Scene, index: int) -> Company:
    """Look around once."""
    signs = scene.signs
    length = len(signs)
    first, last = run_around(scene.reading, index)
    return Company(
        signs[index - 2] if index > 1 else BEFORE_ALL,
        signs[index - 1] if index else BEFORE_ALL,
        signs[index + 1] if index + 1 < length else BEHIND_ALL,
        signs[index + 2] if index + 2 < length else BEHIND_ALL,
        (first, last),
        signs[first - 1] if first else BEFORE_ALL,
        signs[last + 1] if last + 1 < length else BEHIND_ALL,
    )


def evidence(scene: Scene, index: int) -> list[str]:
    """All evidence for the word at `index`."""
    company = company_of(scene, index)
    found = said(scene, index, company) + said_by_note(scene, index)
    for make, *given in (*asked(scene, index, company), *asked_of_line(scene, index)):
        found += make(*given)
    return found


def asked(scene: Scene, index: int, company: Company) -> list[Question]:
    """What is asked about codes alone: the answers are few, and the same in every text."""
    sign, style, last = scene.signs[index], scene.style, company.run[1]
    kind, behind = scene.reading.kinds[index].name, gap_after(scene.reading, scene.signs, index)
    short, of_run = sign.coarse[:2], scene.signs[last].groups
    questions: list[Question] = [
        (pieces.of_itself, kind, sign.fine, sign.coarse, sign.look, sign.opens, style),
        (pieces.of_gaps, sign.gap, behind, sign.coarse, style),
    ]
    for mark, other in (("G", sign), ("-G", company.before), ("+G", company.after)):
        if other.groups:
            questions.append((pieces.of_groups, mark, other.groups))
    for mark, other in (("r-G", company.before_run), ("r+G", company.after_run)):
        if other.groups:
            questions.append((pieces.of_groups_for, mark, other.groups, short))
    if of_run:
        questions.append((pieces.of_groups_for, "rG", of_run, str(last > index)))
    return questions


def asked_of_line(scene: Scene, index: int) -> tuple[Question, ...]:
    """About the capitals of the line, where a word has one itself."""
    word = scene.reading.words[index]
    if not word.capitalised:
        return ()
    return ((pieces.of_line, *scene.capitals_of(word.line), scene.signs[index].english),)


def said(scene: Scene, index: int, company: Company) -> list[str]:
    """What the letters of a word and of those around it say, and groups that meet seldom."""
    sign, word = scene.signs[index], scene.reading.words[index]
    token, coarse, capital, gap = sign.token, sign.coarse, sign.coarse[0], sign.gap
    first, before, after, last = company[:4]
    behind = gap_after(scene.reading, scene.signs, index)
    found = [
        f"w{token}",
        f"3{token[-3:]}",
        f"2{token[-2:]}{sign.look}",
        f"-w{before.token}",
        f"+w{after.token}",
        f"-wc{before.token}|{coarse}{gap}",
        f"+wc{after.token}|{coarse}{behind}",
        f"-f{before.fine}",
        f"+f{after.fine}",
        f"-cc{before.coarse}{gap}|{coarse}",
        f"+cc{coarse}|{behind}{after.coarse}",
        f"ccc{before.coarse}{gap}|{coarse}|{behind}{after.coarse}",
        f"'c{word.ending[-1:]}{coarse}|{after.coarse}",
        f"--w{first.token}",
        f"++w{last.token}",
        f"--c{first.coarse}",
        f"++c{last.coarse}",
        f"r{min(index - company.run[0], 3)},{min(company.run[1] - index, 3)}{capital}",
        f"r-{company.before_run.token}|{capital}",
        f"r+{company.after_run.token}|{capital}",
    ]
    if word.ending:
        found.append(f"'{coarse}")
    if sign.english in {"u", "r"}:
        found += _spelt(sign)
    return found + _said_by_groups(sign, company)


def _spelt(sign: Sign) -> tuple[str, ...]:
    """How a word is spelt that English doesn't know."""
    token, spelt = sign.token, looks_like_name(sign.token)
    return (
        f"n{spelt}",
        f"N{spelt}{sign.look[0]}{sign.coarse[2:]}",
        f"u{token[-3:]}",
        f"U{token[-4:]}",
        f"p{token[:3]}",
        f"L{min(len(token), 10)}",
    )


def _said_by_groups(sign: Sign, company: Company) -> list[str]:
    """The groups of the words around, together with how the word looks and with each other."""
    first, before, after, last = company[:4]
    coarse, short = sign.coarse, sign.look[0] + sign.english
    found = [f"-Gc{group}|{coarse}" for group in before.groups]
    found += [f"+Gc{group}|{coarse}" for group in after.groups]
    found += [f"--G{group}|{before.coarse[:2]}{coarse}" for group in first.groups]
    found += [f"++G{group}|{after.coarse[:2]}{coarse}" for group in last.groups]
    opening = before.groups[:_MOST_GROUPS] or (_OPENING if before is BEFORE_ALL else ())
    for one in opening:
        found += [f"GG{one}|{other}|{short}" for other in after.groups[:_MOST_GROUPS]]
    return found
