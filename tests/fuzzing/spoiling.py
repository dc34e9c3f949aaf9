"""Files as accidents, strangers and other programs leave them."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from hypothesis import strategies as st

ODD_TEXTS = (
    "",
    " ",
    "\n",
    "\0",
    "\x1b[2J\x1b]0;x\x07",
    "\u202eevil",
    "\u2066\u2069",
    "e\u0301" * 40,
    "\N{FAMILY}\u200d\N{GIRL}",
    "漢字" * 30,
    "w" * 500,
    "[/bold][red]{x}%s",
    "*x",
    "&x",
    "!!python/object:os.system",
    "2026-02-30",
    "9" * 400,
    "../../etc/passwd",
    "\udc80",
    "---",
    "| a | b |",
    "#" * 9,
)
ODD_VALUES: tuple[object, ...] = (
    *ODD_TEXTS,
    None,
    True,
    -1,
    0,
    10**9,
    10**400,
    1e308,
    -1e308,
    float("nan"),
    float("inf"),
    [],
    {},
    [[[[]]]],
    {"format": 99},
    "x",
)
_ODD_BYTES = (
    *(b"\0", b"\xff\xfe", b"\r", b"\r\n", b"\t", b"\xef\xbb\xbf", b"[" * 3000, b"{" * 9, b"- "),
    *(b"*a", b"&a ", b": ", b'"', b"#", b"|" * 50, b"`" * 7, b"> " * 200),
)

seeds = st.integers(0, 2**32).map(random.Random)
"""Where a spoiled file comes from: the seed is all that has to be remembered."""


def spoiled_bytes(chance: random.Random, content: bytes) -> bytes:
    """Return content with a few places cut, doubled, moved or written over."""
    for _ in range(chance.randint(1, 6)):
        content = chance.choice(_WAYS)(chance, content)
    return content


def _cut_off(chance: random.Random, content: bytes) -> bytes:
    return content[: chance.randint(0, len(content))]


def _left_out(chance: random.Random, content: bytes) -> bytes:
    begins, ends = _span(chance, content)
    return content[:begins] + content[ends:]


def _doubled(chance: random.Random, content: bytes) -> bytes:
    begins, ends = _span(chance, content)
    return content[:ends] + content[begins:ends] * chance.randint(1, 5) + content[ends:]


def _put_in(chance: random.Random, content: bytes) -> bytes:
    at = chance.randint(0, len(content))
    odd = chance.choice((*_ODD_BYTES, *(one.encode("utf-8", "replace") for one in ODD_TEXTS)))
    return content[:at] + odd + content[at:]


def _one_bit(chance: random.Random, content: bytes) -> bytes:
    if not content:
        return content
    at = chance.randrange(len(content))
    return content[:at] + bytes((content[at] ^ 1 << chance.randrange(8),)) + content[at + 1 :]


def _lines_shuffled(chance: random.Random, content: bytes) -> bytes:
    lines = content.split(b"\n")
    begins = chance.randint(0, len(lines))
    some = lines[begins : begins + chance.randint(1, 8)]
    chance.shuffle(some)
    return b"\n".join((*lines[:begins], *some, *lines[begins + len(some) :]))


def _span(chance: random.Random, content: bytes) -> tuple[int, int]:
    begins = chance.randint(0, len(content))
    return begins, min(len(content), begins + chance.randint(0, 200))


_WAYS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    _cut_off,
    _left_out,
    _doubled,
    _put_in,
    _put_in,
    _one_bit,
    _lines_shuffled,
)


def spoiled_data(chance: random.Random, data: object) -> object:
    """Return plain data with a few values that can't be, keys that are not known, doubled items."""
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, 4)):
        places = list(_places(data))
        if not places:
            return chance.choice(ODD_VALUES)
        holder, key = chance.choice(places)
        _spoil(chance, holder, key, places)
    return data


Holder = dict[object, object] | list[object]


def _spoil(
    chance: random.Random, holder: Holder, key: object, places: list[tuple[Holder, object]]
) -> None:
    from_elsewhere = chance.choice(places)[0]
    value = copy.deepcopy(chance.choice((chance.choice(ODD_VALUES), from_elsewhere)))
    match holder:
        case dict():
            if chance.random() < 0.2:
                holder.pop(key, None)
            elif chance.random() < 0.1:
                holder[chance.choice(ODD_TEXTS)] = value
            else:
                holder[key] = value
        case list() if isinstance(key, int) and key < len(holder):
            if chance.random() < 0.2:
                del holder[key]
            elif chance.random() < 0.2:
                holder.insert(key, copy.deepcopy(holder[key]))
            else:
                holder[key] = value


def _places(data: object) -> Iterator[tuple[Holder, object]]:
    match data:
        case dict():
            for key, value in data.items():
                yield data, key
                yield from _places(value)
        case list():
            for index, value in enumerate(data):
                yield data, index
                yield from _places(value)


def spoiled_json(chance: random.Random, content: bytes) -> bytes:
    """Return JSON that is spoiled as data, or as bytes."""
    if chance.random() < 0.3:
        return spoiled_bytes(chance, content)
    return json.dumps(spoiled_data(chance, json.loads(content))).encode()


def everything_in(directory: Path) -> dict[str, bytes]:
    """Return the content of every file below a directory, by its path in it."""
    files = (path for path in sorted(directory.rglob("*")) if path.is_file())
    return {str(path.relative_to(directory)): path.read_bytes() for path in files}
