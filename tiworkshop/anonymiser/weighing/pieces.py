"""Pieces of evidence made from codes: short strings, each with weights of its own.

No function here is given a word of the text, so what it makes may be remembered.
"""

from __future__ import annotations

Groups = tuple[str, ...]
Pieces = tuple[str, ...]


def of_itself(kind: str, fine: str, coarse: str, look: str, opens: str, style: str) -> Pieces:
    """What a word looks like and what the word store knows of it."""
    return (
        "b",
        f"f{fine}{opens}",
        f"c{coarse}{opens}",
        f"F{fine}{style}{opens}",
        f"C{coarse}{style}{opens}",
        f"k{kind}{opens}",
        f"l{look}{opens}{style}",
    )


def of_gaps(gap: str, behind: str, coarse: str, style: str) -> Pieces:
    """What stands on both sides of a word, between it and its neighbours."""
    return (
        f"-g{gap}",
        f"+g{behind}",
        f"gg{gap}|{behind}|{coarse}",
        f"-gc{gap}|{coarse}{style}",
        f"+gc{behind}|{coarse}{style}",
    )


def of_groups(mark: str, groups: Groups) -> Pieces:
    """The groups of cues of a word; `mark` says where it stands."""
    return tuple(f"{mark}{group}" for group in groups)


def of_groups_for(mark: str, groups: Groups, codes: str) -> Pieces:
    """The same for a word that looks like `codes`."""
    return tuple(f"{mark}{group}|{codes}" for group in groups)


def of_line(kept: int, unknown: int, english: int, how: str) -> Pieces:
    """How many capitals of each sort stand on the line."""
    return (f"lk{kept}{how}", f"lu{unknown}{how}", f"le{english}{how}")
