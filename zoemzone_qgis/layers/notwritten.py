"""A file that could not be written: is it the disk that is full, or what else?"""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from ..core.errors import Fault

_FULL = ("disk is full", "no space left", "disk full", "enospc")
_LITTLE = 1 << 20  # bytes; a disk with less is full
_LONGEST_REASON = 200  # characters of what a library says


def not_written(path: Path, text: str) -> Exception:
    """What to raise when a file could not be written: OSError where the disk is full, whatever the library says."""
    full = any(one in text.casefold() for one in _FULL) or _free(path) < _LITTLE
    if full or not text.strip():
        return OSError(errno.ENOSPC, "No space left on device", str(path))
    short = text if len(text) <= _LONGEST_REASON else text[:_LONGEST_REASON] + "..."
    return Fault("{path} could not be written completely: {error}", path=path.name, error=short)


def _free(path: Path) -> int:
    """The room that is left where a file lies (bytes)."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _LITTLE
