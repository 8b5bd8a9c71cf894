"""Layers dragged out of the catalogue. Whatever their kind they go through our own loader, so that they come filtered
to the municipality, with style, owner, licence and group: QGIS hands what bears our key to our drop handler.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsMimeDataUtils
from qgis.gui import QgsCustomDropHandler, QgsMapCanvas
from qgis.PyQt.QtCore import QMimeData, QTimer

from ...catalogue.model.entry import Entry
from ...i18n import translate
from . import wording

PROVIDER = "zoemzone"
CUSTOM = "custom"
"""How QGIS calls layers that a plugin loads."""
MIME = "application/x-vnd.qgis.qgis.uri"


def refusal(entry: Entry) -> str:
    """Why a layer cannot be dragged; "" where it can."""
    if entry.is_slot:
        return translate("Zoemzone", "This is a place for a layer of your own: drop its file on the dock.")
    if entry.must_choose_layer:
        return translate("Zoemzone", "Double-click first to choose a layer of this source; then it can be dragged.")
    if not entry.address:
        return translate("Zoemzone", "This layer has no address yet, so there is nothing to drag.")
    return ""


def uri(entry: Entry) -> QgsMimeDataUtils.Uri:
    """A layer as QGIS drags it."""
    made = QgsMimeDataUtils.Uri()
    made.layerType, made.providerKey, made.uri = CUSTOM, PROVIDER, entry.id
    made.name = wording.title(entry)
    return made


def mime(entries: Iterable[Entry]) -> QMimeData | None:
    """The layers that can be dragged; None where none of them can."""
    made = [uri(entry) for entry in entries if not refusal(entry)]
    return QgsMimeDataUtils.encodeUriList(made) if made else None


class DropHandler(QgsCustomDropHandler):
    """Takes layers of ours that are dropped on a map or the layer tree. Keep a reference while it is registered."""

    def __init__(self, knows: Callable[[str], bool], load: Callable[[list[str]], None]) -> None:
        super().__init__()
        self._knows, self._load = knows, load
        self._dropped: list[str] = []

    def _take(self, key: str) -> bool:
        """Whether the catalogue still has it. QGIS hands over one at a time what was dropped together; it is loaded
        together, so that one question is asked about all that is there already."""
        if not self._knows(key):
            return False
        if not self._dropped:
            QTimer.singleShot(0, self._load_all)
        self._dropped.append(key)
        return True

    def _load_all(self) -> None:
        dropped, self._dropped = self._dropped, []
        self._load(dropped)

    def customUriProviderKey(self) -> str:  # noqa: N802
        return PROVIDER

    def handleCustomUriDrop(self, uri: QgsMimeDataUtils.Uri) -> None:  # noqa: N802
        self._take(uri.uri)

    def canHandleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, canvas: QgsMapCanvas) -> bool:  # noqa: N802
        return bool(uri.providerKey == PROVIDER)

    def handleCustomUriCanvasDrop(self, uri: QgsMimeDataUtils.Uri, canvas: QgsMapCanvas) -> bool:  # noqa: N802
        return bool(uri.providerKey == PROVIDER) and self._take(uri.uri)
