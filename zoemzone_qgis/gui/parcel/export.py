"""The sheet of one parcel as a file: the map is drawn and the layers are looked into in the background, then the page
is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsMapLayer, QgsProject, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ...errors import sentence
from ...i18n import translate
from ...layers.parcel import Effect, Parcel, PartWork, Sheet
from ...report.advice.paint import png
from ...report.layouts.sources import date_of
from ...report.sheet.content import Beside, SourceLine, sheet_page
from ...report.sheet.write import write_sheet
from .checklist import Look, Seen, checks, look_around, looks
from .fund import fund_lines, municipality_of
from .planholder import MARK
from .sheetmap import SheetMap


@dataclass(frozen=True)
class Subject:
    """What a sheet is about: the parcel, what a study says of it, its measures and what they do (None: no measure).

    ``layers`` are those that the study read, to be named as sources; ``horizon`` the years over which costs are summed.
    """

    parcel: Parcel
    sheet: Sheet
    parts: Sequence[PartWork] = ()
    effect: Effect | None = None
    layers: Sequence[QgsMapLayer] = ()
    horizon: float = 10.0


@dataclass(frozen=True)
class Wishes:
    """What the user fills in: where the sheet goes (.pdf or .html), its title, and who applies to the fund."""

    path: Path
    title: str = ""
    applicant: str = ""


class LookTask(QgsTask):
    """Looks into the layers around a parcel, in the background. Keep a reference until ``ended``."""

    ended = pyqtSignal()

    def __init__(self, land: QgsGeometry, crs: QgsCoordinateReferenceSystem, snapshots: Sequence[Look]) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(translate("Zoemzone", "Sheet of a parcel"), flags)
        self._land, self._crs, self._snapshots = land, crs, list(snapshots)
        self._transforms = QgsProject.instance().transformContext()
        self.seen: dict[str, Seen] = {}
        self.municipality: str | None = None
        self.fault = ""

    def run(self) -> bool:
        """On the worker."""
        try:
            self.seen = look_around(self._land, self._crs, self._snapshots, self._transforms)
            self.municipality = municipality_of(self._land, self._crs, self._transforms)
        except Exception as error:  # a task may not raise; the sheet then says that nothing is known
            self.fault = sentence(error)
        return True

    def finished(self, result: bool) -> None:
        """On the main thread."""
        self._snapshots.clear()
        self.ended.emit()


class WriteTask(QgsTask):
    """Writes a sheet, in the background. Keep a reference until ``ended``."""

    ended = pyqtSignal()

    def __init__(self, path: Path, subject: Subject, beside: Beside, image: QImage) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(translate("Zoemzone", "Sheet of a parcel"), flags)
        self._subject, self._beside, self._image = subject, beside, image
        self.path, self.fault = path, ""

    def run(self) -> bool:
        """On the worker."""
        try:
            subject, beside = self._subject, replace(self._beside, map_png=png(self._image))
            self.path = write_sheet(self.path, sheet_page(subject.parcel, subject.sheet, subject.effect, beside))
        except Exception as error:  # a task may not raise: what happens becomes a sentence
            self.fault = sentence(error)
        return not self.fault

    def finished(self, result: bool) -> None:
        """On the main thread."""
        self.ended.emit()


class SheetExport(QObject):
    """Makes one sheet at a time: ``done`` with its path, or ``failed`` with a sentence."""

    done = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: SheetMap | None = None
        self._task: LookTask | None = None
        self._writer: WriteTask | None = None
        self._image: QImage | None = None
        self._looked = False
        self._asked: tuple[Subject, Wishes, list[QgsMapLayer]] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a sheet is being made."""
        return self._asked is not None

    def start(
        self,
        subject: Subject,
        wishes: Wishes,
        iface: Any = None,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        """Begin to make a sheet; ``crs`` is that of the geometries of the subject (default RD)."""
        if self.is_busy:
            self.failed.emit(translate("Zoemzone", "A sheet is being made already. Wait until it is there."))
            return
        crs = crs if crs is not None and crs.isValid() else QgsCoordinateReferenceSystem("EPSG:28992")
        shown = _shown_layers(iface)
        self._asked = (subject, wishes, shown)
        self._image, self._looked = None, False
        lines = subject.effect.lines if subject.effect is not None else ()
        works = [line.geometry for line in lines if line.geometry.type() == Qgis.GeometryType.Polygon]
        self._map = SheetMap(self)
        self._map.done.connect(self._on_map)
        self._map.start(subject.parcel.geometry, works, crs, shown)
        self._task = LookTask(subject.parcel.geometry, crs, looks(list(QgsProject.instance().mapLayers().values())))
        self._task.ended.connect(self._on_looked)
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Give up what is under way; for unload."""
        self._asked = None
        if self._map is not None:
            self._map.stop()
            self._map = None
        for task, slot in ((self._task, self._on_looked), (self._writer, self._on_written)):
            if task is not None and not sip.isdeleted(task):
                task.ended.disconnect(slot)
                task.cancel()
                task.waitForFinished(5000)
        self._task = self._writer = None

    def _on_map(self, image: QImage) -> None:
        self._image = image
        self._finish()

    def _on_looked(self) -> None:
        self._looked = True
        self._finish()

    def _finish(self) -> None:
        """Write the page when both parts are there."""
        if self._asked is None or self._image is None or not self._looked or self._task is None:
            return
        (subject, wishes, shown), task = self._asked, self._task
        self._map = self._task = None
        layers = [one for one in (*subject.layers, *shown) if not sip.isdeleted(one)]
        beside = Beside(
            title=wishes.title,
            map_note=translate("Zoemzone", "Outline: the parcel. Hatched: where the measures come."),
            checks=checks(task.seen),
            fund=fund_lines(wishes.applicant, task.municipality, task.seen, subject.sheet),
            sources=_sources(layers),
            attribution=_attribution(layers),
            horizon=subject.horizon,
        )
        self._writer = WriteTask(wishes.path, replace(subject, layers=()), beside, self._image)
        self._writer.ended.connect(self._on_written)
        QgsApplication.taskManager().addTask(self._writer)

    def _on_written(self) -> None:
        writer, self._writer, self._asked = self._writer, None, None
        if writer is None:
            return
        if writer.fault:
            self.failed.emit(writer.fault)
        else:
            self.done.emit(str(writer.path))


def _shown_layers(iface: Any) -> list[QgsMapLayer]:
    """The layers that the user sees, the first on top."""
    if iface is not None:
        return [one for one in iface.mapCanvas().mapSettings().layers() if one.isValid()]
    root = QgsProject.instance().layerTreeRoot()
    visible = {one.id() for one in root.checkedLayers()}
    return [one for one in root.layerOrder() if one.id() in visible and one.isValid()]


def _sources(layers: Sequence[QgsMapLayer]) -> list[SourceLine]:
    """The layers with their date and licence, each once."""
    found: dict[str, SourceLine] = {}
    for layer in layers:
        if not layer.customProperty(MARK):
            licence = ", ".join(layer.metadata().licenses())
            found.setdefault(layer.name(), SourceLine(layer.name(), date_of(layer), licence))
    return list(found.values())


def _attribution(layers: Sequence[QgsMapLayer]) -> str:
    """Who must be named, each once."""
    names: dict[str, None] = {}
    for layer in layers:
        for one in (*layer.metadata().rights(), layer.serverProperties().attribution()):
            if one.strip():
                names[one.strip()] = None
    return "© " + "; ".join(names) if names else ""
