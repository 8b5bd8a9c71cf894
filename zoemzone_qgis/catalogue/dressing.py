"""A loaded layer gets its style, its metadata and its attribution."""

from __future__ import annotations

from qgis.core import QgsMapLayer

from .download import Downloaded
from .model.entry import Entry
from .municipality import Municipality

ENTRY, MUNICIPALITY, LOADED, ROLE = "zoemzone/entry", "zoemzone/municipality", "zoemzone/loaded", "zoemzone/role"


def dress(
    layer: QgsMapLayer,
    entry: Entry,
    downloaded: Downloaded | None = None,
    municipality: Municipality | None = None,
) -> None:
    """Name, style, metadata, attribution, scale limits and custom properties. On the main thread."""
    raise NotImplementedError
