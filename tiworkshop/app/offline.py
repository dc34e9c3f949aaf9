"""No screen needs the network, so none pays for its encryption."""

from __future__ import annotations

import sys


def leave_out_encryption() -> None:
    """Load asyncio as on a system without OpenSSL; whatever asks for ssl later gets it.

    asyncio loads ssl when there is one: a megabyte of every user's own, and part of every start.
    Call it before anything loads asyncio.
    """
    if "ssl" in sys.modules:
        return
    # None makes an import fail; see "The module cache" in Python's reference.
    sys.modules["ssl"] = None  # type: ignore[assignment]  # the types know of modules only
    try:
        import asyncio  # noqa: F401  # for what it leaves loaded
    finally:
        del sys.modules["ssl"]
