"""Files, addresses and layers that are dropped on the dock: looked at in the background, then shown to be described."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject, QgsProviderRegistry
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ... import settings
from ...catalogue.model.entry import Entry, Words
from ...catalogue.model.writing import put_entry
from ...catalogue.partnermemory import remember
from ...errors import Fault, sentence
from ...i18n import translate
from ..tasks import Tasks
from .chooselayer import ChooseLayer
from .looking import LookedAt, is_web, looking, service_of
from .partnerdialog import PartnerDialog
from .partnerentry import PARTNERS, entry_of, new_id

if TYPE_CHECKING:
    from ...catalogue.sources import CatalogueStore

MOST_DROPPED = 20
"""Files looked at in one drop; more than that is a mistake of the mouse."""
FILE_PROVIDERS = ("ogr", "gdal", "delimitedtext")


class PartnerDrop(QObject):
    """Makes a widget take what partners send: ``PartnerDrop(dock, store)``."""

    kept = pyqtSignal(str)
    """Id of an entry that was written into a local catalogue file: read the catalogue again and load it."""
    told = pyqtSignal(str, bool)
    """A sentence for the message bar, and whether it is a warning."""

    def __init__(self, widget: QWidget, store: CatalogueStore) -> None:
        super().__init__(widget)
        self._widget, self._store = widget, store
        self._tasks = Tasks(self)
        self._waiting: list[tuple[LookedAt, str]] = []
        self.dialog: PartnerDialog | ChooseLayer | None = None
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    # ---- dropping -------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take drags of files, addresses and layers; all else goes its way."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and takes(event.mimeData()):
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop and takes(event.mimeData()):
            event.acceptProposedAction()
            self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def take(self, data: QMimeData) -> None:
        """Look at all that was dropped."""
        layers = dropped_layers(data)
        for layer in layers:
            self.open_layer(layer)
        if layers:
            return
        given = dropped_texts(data)
        if len(given) > MOST_DROPPED:
            text = translate("Zoemzone", "{count} files at once are too many: the first {most} are looked at.")
            self.told.emit(text.format(count=len(given), most=MOST_DROPPED), True)
        for one in given[:MOST_DROPPED]:
            self.open(one)

    # ---- looking --------------------------------------------------------------------------------
    def open(self, given: str, slot: str = "") -> None:
        """Look at a file or an address, then show its dialog; ``slot`` is the id of an entry that it is to fill."""
        given = given.strip()
        kind, address = service_of(given) if is_web(given) else ("", given)
        if kind:
            self._open_service(kind, address)
            return
        task = looking(address)
        task.done.connect(lambda found: self._looked(found, slot))
        task.fault.connect(self._not_usable)
        self._tasks.start(task)

    def open_layer(self, layer: QgsMapLayer) -> None:
        """The same for the file behind a layer of the project."""
        try:
            self.open(path_of(layer))
        except Fault as fault:
            self.told.emit(sentence(fault), True)

    def _not_usable(self, text: str) -> None:
        if not sip.isdeleted(self):
            self.told.emit(text, True)

    def _looked(self, found: LookedAt, slot: str) -> None:
        """One dialog at a time; other files wait for it."""
        if sip.isdeleted(self) or sip.isdeleted(self._widget):
            return
        self._waiting.append((found, slot))
        if self.dialog is None:
            self._next()

    def _next(self) -> None:
        self.dialog = None
        if not self._waiting or sip.isdeleted(self._widget):
            return
        found, slot = self._waiting.pop(0)
        entries = self._store.catalogue.entries
        dialog = PartnerDialog(found, entries, self._keep_in(), slot, self._widget.window())
        dialog.wanted.connect(lambda: self._keep(dialog))
        dialog.finished.connect(lambda _: self._next())
        self.dialog = dialog
        dialog.show()

    # ---- keeping --------------------------------------------------------------------------------
    def _keep_in(self) -> Path:
        """The catalogue file of the user that was named first, else the one in the profile."""
        files = [Path(one) for one in settings.CATALOGUE_FILES.get()]
        return next((one for one in files if one.suffix.lower() == ".json" and one.is_file()), self._store.own_file)

    def _keep(self, dialog: PartnerDialog) -> None:
        """Write the layers into the catalogue file; the dialog stays open when that fails."""
        path = dialog.catalogue_file()
        taken = {entry.id for entry in self._store.catalogue.entries}
        ids = []
        try:
            for one in dialog.described():
                entry = entry_of(one, taken)
                put_entry(path, entry, PARTNERS)
                remember(one.type.key, entry.field_map)
                taken.add(entry.id)
                ids.append(entry.id)
        except (Fault, OSError) as error:
            self.told.emit(sentence(error), True)
        if not ids:
            return
        self._count_in(path)
        dialog.accept()
        for key in ids:
            self.kept.emit(key)

    def _count_in(self, path: Path) -> None:
        """From now on the file is one of the catalogues."""
        files = settings.CATALOGUE_FILES.get()
        if path != self._store.own_file and str(path) not in files:
            settings.CATALOGUE_FILES.set((*files, str(path)))
        self._store.read()

    # ---- services -------------------------------------------------------------------------------
    def _open_service(self, kind: str, address: str) -> None:
        """A service whose layer is chosen from what it offers."""
        if kind == "xyz":
            self.told.emit(
                translate("Zoemzone", "Tiles are background only: add them in the Browser of QGIS, under XYZ Tiles."),
                True,
            )
            return
        if self.dialog is not None:
            self.told.emit(translate("Zoemzone", "Finish the dialog that is open first."), True)
            return
        taken = {one.id for one in self._store.catalogue.entries}
        name = address.split("/")[2] if address.count("/") > 1 else address
        entry = Entry(new_id(f"{name} {kind}", taken), PARTNERS.key, Words(name, name), kind, address=address)
        dialog = ChooseLayer(entry, self._widget.window())
        dialog.accepted.connect(lambda: self._keep_service(dialog, entry))
        dialog.finished.connect(lambda _: self._next())
        self.dialog = dialog
        dialog.show()

    def _keep_service(self, dialog: ChooseLayer, entry: Entry) -> None:
        chosen = dialog.chosen()
        if chosen is None:
            return
        name = chosen.title or chosen.name
        taken = {one.id for one in self._store.catalogue.entries}
        made = replace(entry, id=new_id(name, taken), layer=chosen.name, title=Words(name, name), roles=("other",))
        try:
            put_entry(self._keep_in(), made, PARTNERS)
        except (Fault, OSError) as error:
            self.told.emit(sentence(error), True)
            return
        self._store.read()
        self.kept.emit(made.id)

    def stop(self) -> None:
        """End what is under way and close the dialog; for unload."""
        self._waiting.clear()
        self._tasks.cancel()
        if self.dialog is not None and not sip.isdeleted(self.dialog):
            self.dialog.close()
        if not sip.isdeleted(self._widget):
            self._widget.removeEventFilter(self)


# ---- what a drag holds ---------------------------------------------------------------------------
def takes(data: QMimeData | None) -> bool:
    """Whether a drag holds files, addresses or layers of QGIS."""
    return data is not None and (bool(dropped_texts(data)) or QgsMimeDataUtils.isUriList(data))


def dropped_texts(data: QMimeData) -> list[str]:
    """The paths and web addresses in a drag; a shapefile that is dragged with all its parts counts once."""
    if QgsMimeDataUtils.isUriList(data):
        return [one.uri for one in QgsMimeDataUtils.decodeUriList(data) if one.uri and not _is_layer(one)]
    texts = [url.toLocalFile() or url.toString() for url in data.urls()]
    if not texts and data.hasText() and is_web(data.text().strip()):
        texts = [data.text().strip()]
    shapes = {Path(one).with_suffix("").as_posix() for one in texts if one.lower().endswith(".shp")}
    return [
        one
        for one in dict.fromkeys(texts)
        if one.lower().endswith(".shp") or is_web(one) or Path(one).with_suffix("").as_posix() not in shapes
    ]


def _is_layer(uri: Any) -> bool:
    return bool(uri.layerId) and QgsProject.instance().mapLayer(uri.layerId) is not None


def dropped_layers(data: QMimeData) -> list[QgsMapLayer]:
    """The layers of the project in a drag from the layer tree."""
    if not QgsMimeDataUtils.isUriList(data):
        return []
    uris = QgsMimeDataUtils.decodeUriList(data)
    return [QgsProject.instance().mapLayer(one.layerId) for one in uris if _is_layer(one)]


def path_of(layer: QgsMapLayer) -> str:
    """The file behind a layer. Raises ``Fault`` where there is none."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if layer.providerType() not in FILE_PROVIDERS or not path:
        raise Fault(
            "{layer} does not come from a file. Save it as a GeoPackage first, and drop that.", layer=layer.name()
        )
    if path.startswith("/vsizip/"):
        end = path.lower().find(".zip")
        return path[len("/vsizip/") : end + len(".zip")]
    return path
