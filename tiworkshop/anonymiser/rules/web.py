"""E-mail addresses, links and handles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

_LOCAL_PART = Pattern(r"[\w.+'’&%-]{1,64}\Z")
_DOMAIN = Pattern(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_SPELT_OUT = Pattern(
    r"(?<![\w.])[\w.+-]{1,64}[ ]?(?:[\[({][ ]?at[ ]?[\])}]|[ ]at)[ ]?[\w-]{1,63}"
    r"(?:[ ]?(?:[\[({][ ]?dot[ ]?[\])}]|(?<=[ ])dot(?=[ ])|\.)[ ]?[\w-]{2,63}){1,4}",
    ignore_case=True,
)
_DOTTED = Pattern(r"[ ]dot[ ]|[\[({][ ]?dot", ignore_case=True)
_LINK = Pattern(r"(?<![\w@])(?:https?://|www\.)[^\s<>\"”]{1,2000}", ignore_case=True)
_MAY_BE_LINK = Pattern(r"://|\w\.\w")
_TOP_LEVEL = (
    r"(?:sch|co|org|ac|gov|nhs|police|me)\.uk|(?:com|org|net|uk|info|wales|cymru|scot|london|ie|eu|io"
    r"|app|me|tv|edu|gg|ly|education|school|academy)"
)
_BARE_LINK = Pattern(
    rf"(?<![\w@.-])(?:[a-z0-9-]{{1,40}}\.){{1,4}}(?:{_TOP_LEVEL})(?![\w.-]*\w)(?:/[^\s<>\"”]{{0,500}})?",
    ignore_case=True,
)
_PATH_LINK = Pattern(
    r"(?<![\w@.-])(?:[a-z0-9-]{2,40}\.){1,4}[a-z]{2,14}/[^\s<>\"”]{1,500}", ignore_case=True
)
_HANDLE = Pattern(r"(?<![\w@/.])@[A-Za-z_][\w.-]{1,40}")
_ACCOUNT = Pattern(r"(?<![\w@/.-])[A-Za-z][\w.]{0,30}_[\w.]{1,30}(?![\w@/])")
_FILE = Pattern(
    r"\.(?:docx?|pdf|xlsx?|pptx?|csv|jpe?g|png|txt|mp4|mov)$|^_|__|final|draft|copy|backup|_v\d",
    ignore_case=True,
)
_MADE_UP = Pattern(r"(?<=[A-Za-z\d.#_-])[\d_]|\w\.\w")
_HANDLE_CUE = Pattern(
    r"\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik[ ]?tok|discord|x-?box|psn|gamer[ ]?tag|user[ ]?name|"
    r"user|handle|twitter|roblox|fortnite|login|account|playstation|steam|twitch|facebook|fb)"
    r"(?:[ ](?:name|id|handle|account|user|tag))?[ ]?(?:is|as|called|:|=|-|–)?[ ]{0,2}"
    r"[\"'“‘(]?([A-Za-z][\w.#-]{2,40})",
    ignore_case=True,
)
_TRAILING = ".,;:!?)]}'’\"”*_"


def emails(passage: Passage) -> Iterator[Finding]:
    """Addresses around an at sign, also spelt out ("name [at] school [dot] uk")."""
    text = passage.bare
    place = text.find("@")
    while place != -1:
        local = _LOCAL_PART.search(text[max(0, place - 64) : place])
        domain = _DOMAIN.match(text, place + 1)
        if local and domain and (bare := local.group().lstrip(".'’-")):
            yield Finding(place - len(bare), _trimmed(text, place, domain.end()), "email")
        place = text.find("@", place + 1)
    for match in _SPELT_OUT.finditer(text):
        if _DOTTED.search(match.group()) or re.search(r"[\[({]", match.group()):
            yield Finding(match.start(), _trimmed(text, match.start(), match.end()), "email")


def links(passage: Passage) -> Iterator[Finding]:
    """Links with or without a scheme; a bare public site ("gov.uk") stays."""
    if _MAY_BE_LINK.search(passage.bare) is None:
        return
    for pattern in (_LINK, _BARE_LINK, _PATH_LINK):
        for match in pattern.finditer(passage.bare):
            end = _trimmed(passage.bare, match.start(), match.end())
            if passage.bare[match.start() : end].lower() not in word_set("public_sites.txt"):
                yield Finding(match.start(), end, "link")


def handles(passage: Passage) -> Iterator[Finding]:
    """@names, and account names after the name of a service if they look made up."""
    for match in _HANDLE.finditer(passage.bare):
        yield Finding(match.start(), _trimmed(passage.bare, match.start(), match.end()), "handle")
    for match in _ACCOUNT.finditer(passage.bare) if "_" in passage.bare else ():
        if not _FILE.search(match.group()) and re.search(r"[.\d]", match.group()):
            yield Finding(
                match.start(), _trimmed(passage.bare, match.start(), match.end()), "handle"
            )
    if _MADE_UP.search(passage.bare) is None:
        return
    for match in _HANDLE_CUE.finditer(passage.bare):
        end = _trimmed(passage.bare, match.start(1), match.end(1))
        if _MADE_UP.search(passage.bare[match.start(1) : end]):
            yield Finding(match.start(1), end, "handle")


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return end
