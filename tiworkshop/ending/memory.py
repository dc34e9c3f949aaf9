"""What is in memory stays there: it holds what somebody typed, before any check."""

from __future__ import annotations

import resource


def keep_memory_private() -> None:
    """Have the system write no memory to disk when it ends this process (core dumps)."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
