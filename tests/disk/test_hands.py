from __future__ import annotations

import ctypes
import os
import pwd
import tempfile
from pathlib import Path

import pytest

from tiworkshop.disk.hands import UnsafeDirectory, first_stranger, refuse_strangers

_USER = 54322
_NEW_USERS = 0x10000000
"""CLONE_NEWUSER of unshare(2)."""
_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of prctl(2): without it a process that changed its user owns nothing in /proc."""
_NO_CONTAINER = 77


def test_what_is_not_there_yet_is_judged_by_what_is_above_it(tmp_path: Path) -> None:
    refuse_strangers([tmp_path / "not" / "there" / "yet"])
    tmp_path.chmod(0o777)
    with pytest.raises(UnsafeDirectory) as refused:
        refuse_strangers([tmp_path / "not" / "there" / "yet"])
    assert refused.value.strerror == f"Other users can write in {tmp_path}"
    assert refused.value.hint == f"Run chmod o-w {tmp_path}."


def test_every_path_is_looked_at_not_only_the_first(tmp_path: Path) -> None:
    for name in ("own", "open"):
        (tmp_path / name).mkdir()
    (tmp_path / "open").chmod(0o777)
    with pytest.raises(UnsafeDirectory, match="open"):
        refuse_strangers([tmp_path / "own", tmp_path / "open"])


@pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user")
def test_a_directory_above_that_is_nobodys_in_a_container_is_no_stranger(tmp_path: Path) -> None:
    """Without this nothing would open in a rootless container, where / looks like nobody's."""
    own, planted = (Path(tempfile.mkdtemp(dir="/tmp")) for _ in range(2))
    os.chown(own, _USER, _USER)
    pwd.getpwuid(0)  # loaded now: the other user may not be able to read where it stands
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = _look_from_a_container(own, planted)
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    own.rmdir()
    planted.rmdir()
    code = os.waitstatus_to_exitcode(status)
    if code == _NO_CONTAINER:
        pytest.skip("no user namespace can be made here")
    assert code == 0


def _look_from_a_container(own: Path, planted: Path) -> int:
    """Become a user in a namespace of one; return 0 when only what should be is trusted there."""
    os.setgid(_USER)
    os.setuid(_USER)
    system = ctypes.CDLL(None)
    system.prctl(_SET_DUMPABLE, 1)
    if system.unshare(_NEW_USERS) != 0:
        return _NO_CONTAINER
    Path("/proc/self/uid_map").write_text(f"0 {_USER} 1")
    hidden = Path("/").stat().st_uid != 0
    seen = (first_stranger(own) is None, first_stranger(planted) is not None, hidden)
    return 0 if all(seen) else 1
