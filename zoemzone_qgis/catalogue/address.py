"""From an entry to what QGIS opens: the key of its provider and the address in that provider's spelling."""

from __future__ import annotations

from .model.entry import Entry
from .municipality import Municipality


def provider_of(entry: Entry) -> str:
    """The key of the provider: wms, wcs, vectortiles, postgres, ogr, gdal or delimitedtext."""
    raise NotImplementedError


def uri_of(entry: Entry, municipality: Municipality | None = None, authcfg: str = "") -> str:
    """The address in the provider's spelling, with the selection for the municipality where the provider has one."""
    raise NotImplementedError


def selecting(entry: Entry, municipality: Municipality | None) -> str:
    """The expression that selects by field for the municipality, as SQL; "" where the entry selects otherwise."""
    raise NotImplementedError


def downloaded_kinds() -> tuple[str, ...]:
    """The kinds whose objects are fetched into a GeoPackage rather than opened where they are."""
    return ("oaf", "wfs")
