"""What lies in a zip file that a partner sent."""

from __future__ import annotations

import zipfile
from pathlib import Path

from ..errors import Fault

READ = (".shp", ".gpkg", ".geojson", ".json", ".tif", ".tiff")
MOST_FILES = 10_000
_LOCKED = 1  # the bit of a member that is locked with a password


def members(path: Path) -> list[str]:
    """The files in a zip that can be opened as they lie there. Raises ``Fault`` for a damaged or locked one."""
    try:
        with zipfile.ZipFile(path) as archive:
            listed = archive.infolist()[:MOST_FILES]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Fault(
            "{file} is no zip file, or it is damaged. Ask the partner to send it again.", file=path.name
        ) from None
    wanted = [
        one
        for one in listed
        if Path(one.filename).suffix.lower() in READ and not one.filename.startswith(("__MACOSX/", "/", "../"))
    ]
    if any(one.flag_bits & _LOCKED for one in wanted):
        raise Fault("{file} is locked with a password. Unpack it first, and drop what is in it.", file=path.name)
    return [one.filename for one in wanted]
