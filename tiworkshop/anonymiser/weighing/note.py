"""What the rest of a note says of one word: its list, its line, what is said elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from tiworkshop.anonymiser.weighing.scene import FAMILIES, Scene, slot_of
from tiworkshop.anonymiser.weighing.signs import listed_after, listed_before

_FARTHEST_HEAD = 4
_MOST_IN_SLOT = 4
_NEAR = 8


def said_by_note(scene: Scene, index: int) -> list[str]:
    """Evidence that depends on more than the words beside."""
    signs, sign, word = scene.signs, scene.signs[index], scene.reading.words[index]
    coarse, short = sign.coarse, sign.look[0] + sign.english
    found = [f"({coarse}"] if index in scene.brackets else []
    inside = word.capitalised and not word.starts_sentence
    if scene.inside.get(word.plain, 0) > inside:
        found.append(f"oX{coarse}")
    if scene.small.get(word.plain, 0) > (not word.capitalised):
        found.append(f"ox{coarse}")
    if (other := listed_before(signs, index)) is not None:
        found.append(f"i-{signs[other].coarse}|{coarse}{short}")
    if (other := listed_after(signs, index)) is not None:
        found.append(f"i+{signs[other].coarse}|{coarse}{short}")
    found += _before_head(scene, index)
    if sign.groups:
        found += _among_kin(scene, index)
    if scene.spoken:
        found += _spoken_of(scene, index)
    found += _in_slot(scene, index)
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


def _among_kin(scene: Scene, index: int) -> Iterator[str]:
    """ "Jade, teal or coral": how many others of a word's family stand on its line."""
    sign, line = scene.signs[index], scene.reading.words[index].line
    for group in FAMILIES.intersection(sign.groups):
        others = min(len(scene.kin[line, group]) - 1, 2)
        yield f"y{others}{sign.look[0]}"
        yield f"Y{others}{group}{sign.look[0]}"


def _spoken_of(scene: Scene, index: int) -> Iterator[str]:
    """Whether a "she" or "his" stands soon behind a word, or before it, on the same line."""
    spoken, words, coarse = scene.spoken, scene.reading.words, scene.signs[index].coarse
    at = bisect_left(spoken, index)
    for place, other in (("+", at), ("-", at - 1)):
        if not 0 <= other < len(spoken) or abs(spoken[other] - index) > _NEAR:
            continue
        if words[spoken[other]].line == words[index].line:
            yield f"h{place}{coarse}"


def _in_slot(scene: Scene, index: int) -> Iterator[str]:
    """What stands elsewhere between the same marks: lines of a list are alike."""
    slot = slot_of(scene.reading, scene.signs, index)
    if slot is None:
        return
    own = scene.signs[index].coarse
    held = scene.slots[slot]
    for other, times in list(held.items())[:_MOST_IN_SLOT]:
        if times > (other == own):
            yield f"s{other}|{own}"
