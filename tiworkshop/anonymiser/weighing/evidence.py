"""The evidence for one word, as short strings: each has weights of its own."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.weighing.scene import Scene, gap_after, slot_of
from tiworkshop.anonymiser.weighing.signs import (
    BEFORE_ALL,
    BEHIND_ALL,
    Sign,
    listed_after,
    listed_before,
    run_around,
)
from tiworkshop.anonymiser.weighing.spelling import looks_like_name

_FARTHEST_HEAD = 4
_MOST_GROUPS = 4


def evidence(scene: Scene, index: int) -> list[str]:
    """All evidence for the word at `index`."""
    signs = scene.signs
    before = signs[index - 1] if index else BEFORE_ALL
    after = signs[index + 1] if index + 1 < len(signs) else BEHIND_ALL
    found = _itself(scene, index)
    found += _beside(scene, index, before, after)
    found += _by_groups(scene, index, before, after)
    found += _in_run(scene, index)
    found += _in_note(scene, index)
    return found


def _itself(scene: Scene, index: int) -> list[str]:
    sign, word = scene.signs[index], scene.reading.words[index]
    token, opens, fine, coarse, how = sign.token, sign.opens, sign.fine, sign.coarse, scene.style
    kind = scene.reading.kinds[index].name
    found = [
        "b",
        f"f{fine}{opens}",
        f"c{coarse}{opens}",
        f"F{fine}{how}{opens}",
        f"C{coarse}{how}{opens}",
        f"k{kind}{opens}",
        f"w{token}",
        f"l{sign.look}{opens}{how}",
        f"3{token[-3:]}",
        f"2{token[-2:]}{sign.look}",
    ]
    if sign.english in {"u", "r"}:
        spelt = looks_like_name(token)
        found += (
            f"n{spelt}",
            f"N{spelt}{sign.look[0]}{coarse[2:]}",
            f"u{token[-3:]}",
            f"U{token[-4:]}",
            f"p{token[:3]}",
            f"L{min(len(token), 10)}",
        )
    if word.ending:
        found.append(f"'{coarse}")
    return found


def _beside(scene: Scene, index: int, before: Sign, after: Sign) -> list[str]:
    signs = scene.signs
    first = signs[index - 2] if index > 1 else BEFORE_ALL
    last = signs[index + 2] if index + 2 < len(signs) else BEHIND_ALL
    sign = signs[index]
    coarse, gap, behind = sign.coarse, sign.gap, gap_after(scene.reading, signs, index)
    ending = scene.reading.words[index].ending[-1:]
    return [
        f"-w{before.token}",
        f"+w{after.token}",
        f"--w{first.token}",
        f"++w{last.token}",
        f"-f{before.fine}",
        f"+f{after.fine}",
        f"--c{first.coarse}",
        f"++c{last.coarse}",
        f"-g{gap}",
        f"+g{behind}",
        f"gg{gap}|{behind}|{coarse}",
        f"-gc{gap}|{coarse}{scene.style}",
        f"+gc{behind}|{coarse}{scene.style}",
        f"-wc{before.token}|{coarse}{gap}",
        f"+wc{after.token}|{coarse}{behind}",
        f"-cc{before.coarse}{gap}|{coarse}",
        f"+cc{coarse}|{behind}{after.coarse}",
        f"ccc{before.coarse}{gap}|{coarse}|{behind}{after.coarse}",
        f"'c{ending}{coarse}|{after.coarse}",
    ]


def _by_groups(scene: Scene, index: int, before: Sign, after: Sign) -> list[str]:
    signs, sign = scene.signs, scene.signs[index]
    coarse, short = sign.coarse, sign.look[0] + sign.english
    found = [f"G{group}" for group in sign.groups]
    for group in before.groups:
        found += (f"-G{group}", f"-Gc{group}|{coarse}")
    for group in after.groups:
        found += (f"+G{group}", f"+Gc{group}|{coarse}")
    if index > 1:
        found += (f"--G{group}|{before.coarse[:2]}{coarse}" for group in signs[index - 2].groups)
    if index + 2 < len(signs):
        found += (f"++G{group}|{after.coarse[:2]}{coarse}" for group in signs[index + 2].groups)
    for one in before.groups[:_MOST_GROUPS] or (before.gap if before is BEFORE_ALL else "",):
        for other in after.groups[:_MOST_GROUPS] or ("",):
            if one and other:
                found.append(f"GG{one}|{other}|{short}")
    return found


def _in_run(scene: Scene, index: int) -> list[str]:
    signs, short = scene.signs, scene.signs[index].coarse[:2]
    first, last = run_around(scene.reading, index)
    before = signs[first - 1] if first else BEFORE_ALL
    after = signs[last + 1] if last + 1 < len(signs) else BEHIND_ALL
    found = [
        f"r{min(index - first, 3)},{min(last - index, 3)}{short[0]}",
        f"r-{before.token}|{short[0]}",
        f"r+{after.token}|{short[0]}",
    ]
    found += (f"rG{group}|{last > index}" for group in signs[last].groups)
    found += (f"r-G{group}|{short}" for group in before.groups)
    found += (f"r+G{group}|{short}" for group in after.groups)
    found += _before_head(scene, index)
    return found


def _before_head(scene: Scene, index: int) -> Iterator[str]:
    """ "larkfold infants": how far ahead a school's kind stands."""
    for ahead in range(1, _FARTHEST_HEAD + 1):
        if index + ahead >= len(scene.signs):
            return
        sign = scene.signs[index + ahead]
        if sign.gap not in {" ", "-", "'", " & ", ", "}:
            return
        if "school_heads" in sign.groups:
            yield f"h{ahead}{scene.signs[index].look[0]}{scene.signs[index].english}"
            return


def _in_note(scene: Scene, index: int) -> list[str]:
    signs, sign, word = scene.signs, scene.signs[index], scene.reading.words[index]
    coarse, short = sign.coarse, sign.look[0] + sign.english
    found = [f"({coarse}"] if scene.brackets[index] else []
    inside = word.capitalised and not word.starts_sentence
    if scene.forms[word.plain, "X"] > inside:
        found.append(f"oX{coarse}")
    if scene.forms[word.plain, "x"] > (not word.capitalised):
        found.append(f"ox{coarse}")
    if word.capitalised:
        kept, unknown = scene.lines[word.line, "k"], scene.lines[word.line, "u"]
        found += (f"lk{min(kept, 2)}{sign.english}", f"lu{min(unknown, 3)}{sign.english}")
    if (other := listed_before(signs, index)) is not None:
        found.append(f"i-{signs[other].coarse}|{coarse}{short}")
    if (other := listed_after(signs, index)) is not None:
        found.append(f"i+{signs[other].coarse}|{coarse}{short}")
    found += _in_slot(scene, index)
    return found


def _in_slot(scene: Scene, index: int) -> Iterator[str]:
    """What stands elsewhere between the same marks: lines of a list are alike."""
    slot = slot_of(scene.reading, scene.signs, index)
    if slot is None:
        return
    own = scene.signs[index].coarse
    held = scene.slots[slot]
    for other, times in list(held.items())[:_MOST_GROUPS]:
        if times > (other == own):
            yield f"s{other}|{own}"
