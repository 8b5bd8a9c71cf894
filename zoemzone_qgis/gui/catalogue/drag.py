"""Layers dragged out of the catalogue: onto the map they go through our own loader, so that they come with style,
owner, licence and group; elsewhere those arrive that QGIS opens by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler, QgsMapCanvas
from qgis.PyQt.QtCore import QMimeData

from ...catalogue.address import downloaded_kinds, provider_of, uri_of
from ...catalogue.model.entry import Entry
from ...catalogue.municipality import Municipality
from ...core.errors import Fault
from ...i18n import translate
from . import wording

PROVIDER = "zoemzone"
CUSTOM = "custom"
MIME = "application/x-vnd.qgis.qgis.uri"
# kinds that QGIS opens from the address alone, with the type it calls their layers
_PLAIN = {
    "wms": "raster",
    "wmts": "raster",
    "xyz": "raster",
    "wcs": "raster",
    "geotiff": "raster",
    "vectortiles": "vector-tile",
    "postgis": "vector",
    "gpkg": "vector",
    "shp": "vector",
    "geojson": "vector",
    "csv": "vector",
}


def refusal(entry: Entry) -> str:
    """Why a layer cannot be dragged; "" where it can."""
    if entry.is_slot:
        return translate("Zoemzone", "This is a place for a layer of your own: drop its file on the dock.")
    if entry.must_choose_layer:
        return translate("Zoemzone", "Double-click first to choose a layer of this source; then it can be dragged.")
    if not entry.address:
        return translate("Zoemzone", "This layer has no address yet, so there is nothing to drag.")
    return ""


def uris(
    entries: Iterable[Entry], municipality: Municipality | None, authcfgs: dict[str, str] | None = None
) -> list[QgsMimeDataUtils.Uri]:
    """What QGIS is handed for each layer that can be dragged."""
    return [uri(entry, municipality, (authcfgs or {}).get(entry.id, "")) for entry in entries if not refusal(entry)]


def uri(entry: Entry, municipality: Municipality | None, authcfg: str = "") -> QgsMimeDataUtils.Uri:
    """The address of a layer; where QGIS cannot open it by itself, one that only our drop handler understands."""
    made = QgsMimeDataUtils.Uri()
    made.name = wording.title(entry)
    made.layerType, made.providerKey, made.uri = CUSTOM, PROVIDER, entry.id
    if entry.kind in _PLAIN and entry.kind not in downloaded_kinds():
        try:
            made.uri = uri_of(entry, municipality, authcfg)
            made.layerType, made.providerKey = _PLAIN[entry.kind], provider_of(entry)
        except Fault:  # our loader says what is wrong when it is dropped
            made.layerType, made.providerKey, made.uri = CUSTOM, PROVIDER, entry.id
    made.pId = f"{PROVIDER}:{entry.id}"
    return made


def mime(entries: Iterable[Entry], municipality: Municipality | None, authcfgs: dict[str, str]) -> QMimeData | None:
    """The layers as QGIS drags them; None where none of them can be."""
    made = uris(entries, municipality, authcfgs)
    return QgsMimeDataUtils.encodeUriList(made) if made else None


class DropHandler(QgsCustomDropHandler):
    """Takes layers of ours that are dropped on the map or the layer tree."""

    def __init__(self, load: Callable[[str], object], known: Callable[[QgsMimeDataUtils.Uri], str]) -> None:
        super().__init__()
        self._load, self._known = load, known

    def customUriProviderKey(self) -> str:  # noqa: N802
        return PROVIDER

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:  # noqa: N802
        self._load(uri.uri)

    def canHandleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, canvas: QgsMapCanvas) -> bool:  # noqa: N802
        return bool(self._known(uri))

    def handleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, canvas: QgsMapCanvas) -> bool:  # noqa: N802
        key = self._known(uri)
        if key:
            self._load(key)
        return bool(key)
