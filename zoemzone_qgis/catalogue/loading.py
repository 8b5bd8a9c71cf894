"""An entry becomes a layer, away from the main thread."""

from __future__ import annotations

import dataclasses
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsMapLayer,
    QgsNetworkAccessManager,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import pyqtSignal

from .. import settings
from ..errors import Cancelled, Fault, sentence
from ..i18n import translate, user_locale
from ..layers.crs import settle
from .address import RASTERS, downloaded_kinds, leaving_out, provider_of, uri_of
from .download import Downloaded, download, table_name
from .dressing import dress
from .fetch import Fetcher
from .health import alive, now, state_of
from .links import host_of
from .localfiles import box_in_layer, fetched, is_vector, opened
from .model.entry import Entry
from .model.state import GREEN, State
from .municipality import Municipality
from .objects import Wanted
from .offline import OfflineStore
from .partnercopy import mapped_copy, needs_copy
from .probe import Seen, probe
from .tables import quoted


class LoadTask(QgsTask):
    """Makes the layer of one entry in a worker and hands it over on the main thread, dressed. Keep a reference until
    it has finished; ``loaded`` or ``failed`` is emitted once, or neither when it was cancelled."""

    progressed = pyqtSignal(str, float, str)
    """Id of the entry, per cent (below 0: not known), text."""
    loaded = pyqtSignal(str, QgsMapLayer)
    """Id of the entry, the layer: the receiver adds it to the project, or deletes it."""
    failed = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entry: Entry,
        municipality: Municipality | None,
        folder: Path,
        offline: OfflineStore | None = None,
        authcfg: str = "",
        scale: float = 0.0,
    ) -> None:
        title = entry.title.text(user_locale()) or entry.id
        super().__init__(translate("Zoemzone", "Loading {title}").format(title=title), QgsTask.Flag.CanCancel)
        QgsNetworkAccessManager.instance()  # that of the main thread comes first, else those of workers have no home
        settle(entry.crs)
        self.entry = entry
        self.message = ""
        """What the user should know of a layer that was loaded (an offline copy with its age, objects left out)."""
        self.state = State()
        """How the source did."""
        self._municipality, self._folder, self._offline = municipality, Path(folder), offline
        self._authcfg, self._scale = authcfg, scale
        self._timeout_s = settings.TIMEOUT_S.get()
        self._feedback = QgsFeedback()
        self._layer: QgsMapLayer | None = None
        self._downloaded: Downloaded | None = None

    def run(self) -> bool:
        """In the worker."""
        start = time.perf_counter()
        try:
            with Fetcher(self._timeout_s, feedback=self._feedback, authcfg=self._authcfg) as fetcher:
                layer, seen = self._made(fetcher)
            ms = 0.0 if self._downloaded is not None else (time.perf_counter() - start) * 1000
            self.state = alive(seen, ms, self._scale) if ms else State(GREEN, self._count_text(), now())
        except Cancelled:
            return False
        except Exception as error:  # whatever it is, the user gets a sentence and QGIS goes on
            self.state = state_of(error)
            layer = self._copy()
        if layer is None or self.isCanceled():
            return False
        layer.moveToThread(QgsApplication.instance().thread())
        self._layer = layer
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """On the main thread."""
        layer, self._layer = self._layer, None
        if self.isCanceled():
            return
        if layer is None or not result:
            self.failed.emit(self.entry.id, self.state)
            return
        try:
            dress(layer, self.entry, self._downloaded, self._municipality)
        except Exception as error:  # a layer without its words is no layer of ours
            self.failed.emit(self.entry.id, state_of(error))
            return
        self.loaded.emit(self.entry.id, layer)

    def _tell(self, percent: float, text: str) -> None:
        self.progressed.emit(self.entry.id, percent, text)
        if percent >= 0:
            self.setProgress(percent)

    def _made(self, fetcher: Fetcher) -> tuple[QgsMapLayer, Seen]:
        entry = self.entry
        self._tell(-1.0, translate("Zoemzone", "Asking the source"))
        if entry.is_slot:
            raise Fault("This is a place for a layer of your own: drop its file on the dock.")
        if entry.must_choose_layer:
            raise Fault("Choose first which layer of this source is meant.")
        if entry.kind in downloaded_kinds():
            return self._objects(entry, fetcher), Seen(entry, entry.scale_min, entry.scale_max)
        if entry.is_file:
            return self._file(fetched(entry, fetcher, self._folder), fetcher), Seen(entry)
        seen = probe(entry, self._municipality, fetcher)
        fetcher.stop_if_cancelled()
        if entry.kind == "postgis":
            layer = opened(Wanted(entry, self._municipality))
            _also(layer, leaving_out(entry, [field.name() for field in layer.fields()]))
            return layer, seen
        return self._picture(seen.entry), seen

    def _objects(self, entry: Entry, fetcher: Fetcher) -> QgsVectorLayer:
        """Fetch the objects into a file of their own and open that."""
        target = self._folder / f"{table_name(entry, self._municipality)}.gpkg"
        brought = download(entry, self._municipality, fetcher, target, self._tell)
        self._downloaded = brought
        self.message = " ".join(brought.warnings)
        return _layer_of(f"{brought.path}|layername={brought.table}", entry)

    def _count_text(self) -> str:
        count = 0 if self._downloaded is None else self._downloaded.count
        return translate("Zoemzone", "{count} objects").format(count=count)

    def _file(self, entry: Entry, fetcher: Fetcher) -> QgsMapLayer:
        """Open a file where it lies; what reaches beyond the municipality is filtered, or else copied."""
        if not is_vector(entry):
            return self._picture(entry)
        if needs_copy(entry):
            path = mapped_copy(entry, self._folder, self._feedback.isCanceled, lambda pct: self._tell(pct, ""))
            fetcher.stop_if_cancelled()
            name = path.name.partition(".")[0]
            entry = dataclasses.replace(
                entry, kind="gpkg", address=str(path), layer=name, options={}, field_map={}, required_fields=()
            )
        wanted = Wanted(entry, self._municipality)
        layer = opened(wanted)
        left_out = leaving_out(entry, [field.name() for field in layer.fields()])
        box = box_in_layer(wanted, layer)
        inside = box is None or layer.featureCount() == 0 or box.contains(layer.extent())
        within = "" if inside else _within(layer, box)
        if (inside or within) and _also(layer, within) and _also(layer, left_out):
            return layer
        return self._objects(entry, fetcher)

    def _picture(self, entry: Entry) -> QgsMapLayer:
        uri = uri_of(entry, self._municipality, self._authcfg)
        title = entry.title.text(user_locale())
        if entry.kind in RASTERS or provider_of(entry) == "gdal":
            layer: QgsMapLayer = QgsRasterLayer(uri, title, provider_of(entry))
        else:
            layer = QgsVectorTileLayer(uri, title)
        if not layer.isValid():
            if entry.is_file:
                raise Fault("{file} is no raster that QGIS can open.", file=entry.place)
            raise Fault("QGIS cannot make a layer of what {host} gives: {reason}.", host=host_of(entry.address),
                        reason=layer.error().summary() or entry.layer)  # fmt: skip
        if not layer.crs().isValid():
            layer.setCrs(QgsCoordinateReferenceSystem(entry.crs))
        return layer

    def _copy(self) -> QgsMapLayer | None:
        """The offline copy in place of a source that is not there."""
        copy = None if self._offline is None else self._offline.copy_of(self.entry, self._municipality)
        if copy is None or self.isCanceled():
            return None
        try:
            layer = _layer_of(copy.uri, self.entry)
        except Fault as error:
            self.state = dataclasses.replace(self.state, reason=f"{self.state.reason} {sentence(error)}")
            return None
        self._downloaded = Downloaded(copy.path, copy.table, copy.count, copy.crs, copy.when)
        text = translate("Zoemzone", "{reason} The offline copy is shown; it is {age}.")
        self.message = text.format(reason=self.state.reason, age=copy.age_text)
        return layer


def _layer_of(uri: str, entry: Entry) -> QgsVectorLayer:
    """A layer of a file that was written just now: what QGIS still holds of an older one is let go."""
    layer = QgsVectorLayer(uri, entry.title.text(user_locale()), "ogr")
    if not layer.isValid():
        raise Fault("{file} is no file with objects that QGIS can open.", file=uri.split("|")[0])
    layer.dataProvider().reloadData()
    return layer


def _also(layer: QgsVectorLayer, condition: str) -> bool:
    """Filter a layer by one condition more; whether its provider takes it."""
    if not condition:
        return True
    before = layer.subsetString()
    return bool(layer.setSubsetString(f"({before}) AND {condition}" if before else condition))


def _within(layer: QgsVectorLayer, box: QgsRectangle) -> str:
    """The box in the words of a GeoPackage, by its spatial index; "" where there is none."""
    provider = layer.dataProvider()
    keys = provider.pkAttributeIndexes()
    if provider.storageType() != "GPKG" or not keys:
        return ""
    told = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, table = str(told.get("path", "")), str(told.get("layerName") or "")
    try:
        with closing(sqlite3.connect(f"{Path(path).resolve().as_uri()}?mode=ro", uri=True)) as base:
            if not table:
                table = str(base.execute("SELECT table_name FROM gpkg_contents").fetchone()[0])
            index = f"rtree_{table}_{provider.geometryColumnName()}"
            if base.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone() is None:
                return ""
    except (sqlite3.Error, ValueError, TypeError):
        return ""
    key, shape = quoted(layer.fields()[keys[0]].name()), quoted(provider.geometryColumnName())
    west, east, south, north = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
    rounded = f"maxx >= {west} AND minx <= {east} AND maxy >= {south} AND miny <= {north}"
    exact = (
        f"ST_MaxX({shape}) >= {west} AND ST_MinX({shape}) <= {east} "
        f"AND ST_MaxY({shape}) >= {south} AND ST_MinY({shape}) <= {north}"
    )
    # the index is quick, but rounded
    return f"{key} IN (SELECT id FROM {quoted(index)} WHERE {rounded}) AND {exact}"  # noqa: S608  # nosec B608
