"""Data as script files: a page that is opened from disk may read scripts, and nothing else.

Each file hands one thing over: ``zoem.take("rows/zones/12", "...")``. All but the manifest is packed (gzip, base64):
a server that does not compress still sends little, and no text of a layer ever stands in a script as it is.
"""

from __future__ import annotations

import base64
import errno
import gzip
import json
from pathlib import Path
from typing import Any

from ...core.errors import Fault

_UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", ord("'"): "\\u0027"}


def plain_json(value: Any) -> str:
    """JSON in plain ASCII that may stand in a script or a page: no markup, no line separators (U+2028).

    >>> plain_json("</script>\\u2028")
    '"\\\\u003c/script\\\\u003e\\\\u2028"'
    """
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":")).translate(_UNSAFE)


def packed(data: bytes) -> str:
    """Bytes as a script can hold them. The same bytes give the same text."""
    return base64.b64encode(gzip.compress(data, 6, mtime=0)).decode("ascii")


class DataFolder:
    """The folder of script files; counts what it writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sizes: dict[str, int] = {}

    def manifest(self, value: dict[str, Any]) -> None:
        """The one file that the page reads first, readable."""
        self._write("manifest", f'zoem.take("manifest",{plain_json(value)});\n')

    def data(self, key: str, data: bytes) -> None:
        """Bytes, such as a tile. ``key`` is a path of plain characters."""
        self._write(key, f'zoem.take("{key}","{packed(data)}");\n')

    def json(self, key: str, value: Any) -> None:
        """A value, packed."""
        self.data(key, plain_json(value).encode("ascii"))

    def _write(self, key: str, text: str) -> None:
        path = self.folder / f"{key}.js"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="ascii", newline="\n")
        except OSError as error:
            raise write_fault(path, error) from error
        self.sizes[key] = len(text)


def write_fault(path: Path, error: OSError) -> Exception:
    """What to raise when a file of the map cannot be written; a full disk stays what it is."""
    if error.errno == errno.ENOSPC:
        return error
    return Fault("{path} cannot be written: {error}", path=path, error=error.strerror or error)
