"""The habitat map of a study with its classes, measures and ecoprofile, and the land of parcels on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from ...core.cells.coarse import CodeSource
from ...core.classes import CODES, ClassTable, read_classes, table_beside
from ...core.corridor.managers import LANGUAGES, Managers, holder_names, read_managers
from ...core.errors import Fault
from ...core.grid import Grid, Window
from ...core.land.landclass import LandClass
from ...core.land.profiles import BASIC, Profile, read_profiles
from ...core.land.rules import Rules, read_rules
from ...core.measures import Catalogue, Outcomes, Worths, read_measures
from ...core.progress import SILENT, Progress
from ...core.surface import with_derived
from ...i18n import user_locale
from ..changedmap import TILE, cells_inside
from ..raster import RasterSource
from ..vector import clean
from .answers import Parcel
from .sources import Sources

Ints = NDArray[np.int64]
_MOST_PERCENT = 100


@dataclass(frozen=True)
class Cells:
    """Cells of a raster whose centre lies in a polygon, and what they hold."""

    rows: Ints
    columns: Ints
    codes: NDArray[np.uint16]


class Ground:
    """What a study knows of the land: ``source`` the habitat map, ``table`` its classes with every derived one, and
    ``present`` those of them that the map holds: of more than a thousand classes a few dozen."""

    def __init__(self, sources: Sources, progress: Progress = SILENT) -> None:
        def own(text: str) -> Path | None:
            return Path(text) if text else None

        self.transforms = sources.transforms or QgsCoordinateTransformContext()
        self.source = RasterSource(sources.habitat, Path(sources.habitat).stem)
        if sources.crs is not None:
            self.source.crs = sources.crs
        self.source.require_metres()
        beside = table_beside(self.source.path)
        classes = own(sources.classes) or (beside if beside.is_file() else None)
        plain = read_classes(classes)
        self.table: ClassTable = with_derived(plain)
        self.catalogue: Catalogue = read_measures(
            self.table, own(sources.measures), own(sources.rules), own(sources.costs)
        )
        profiles = read_profiles(own(sources.profiles), self.table)
        name = sources.profile.strip().upper() or BASIC
        if name not in profiles:
            raise Fault(
                "There is no ecoprofile {name}. Choose one of these: {known}.", name=name, known=", ".join(profiles)
            )
        self.profile: Profile = profiles[name]
        self.rules: Rules = read_rules()
        self.horizon = sources.horizon
        held = self._held(progress)
        self.present = ClassTable(tuple(row for row in self.table.rows if row.code in held))
        self.worths = Worths(Outcomes(self.table, self.catalogue), sources.horizon, self.profile)
        self.managers: Managers = read_managers()
        self.language = user_locale()[:2] if user_locale()[:2] in LANGUAGES else LANGUAGES[0]
        self._holders = holder_names(self.language)
        self._confidence = (
            RasterSource(sources.confidence, Path(sources.confidence).stem) if sources.confidence else None
        )

    def _held(self, progress: Progress) -> set[int]:
        """The codes that the map holds."""
        counts = np.zeros(CODES, np.int64)
        tiles = list(self.grid.tiles(TILE))
        for number, window in enumerate(tiles):
            progress.report(number / len(tiles))
            counts += np.bincount(self.source.codes(window).ravel(), minlength=CODES)
        return set(np.flatnonzero(counts).tolist())

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the map."""
        return self.source.crs

    @property
    def grid(self) -> Grid:
        """The grid of the map."""
        return self.source.grid

    @property
    def extent(self) -> QgsRectangle:
        """The extent of the map."""
        grid = self.grid
        return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)

    def to_map(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A geometry of another CRS in that of the map."""
        if not crs.isValid():
            raise Fault("The layer of the parcel has no CRS. Set its CRS in the layer properties.")
        made = QgsGeometry(geometry)
        if crs != self.crs:
            try:
                made.transform(QgsCoordinateTransform(crs, self.crs, self.transforms))
            except QgsCsException as error:
                raise Fault(
                    "The parcel cannot be brought from {crs} to the CRS of the habitat map: {error}",
                    crs=crs.authid(),
                    error=error,
                ) from error
        return made

    # ---- land -----------------------------------------------------------------------------------
    def cells(self, polygon: QgsGeometry, source: CodeSource | None = None) -> Cells:
        """The cells of the map whose centre lies in a clean polygon, with their codes; those outside it left out."""
        rows, columns = cells_inside(polygon, self.grid)
        if not rows.size:
            return Cells(rows, columns, np.empty(0, np.uint16))
        top, left = int(rows.min()), int(columns.min())
        window = Window(top, left, int(rows.max()) - top + 1, int(np.ptp(columns)) + 1)
        codes = (source or self.source).codes(window)
        return Cells(rows, columns, codes[rows - top, columns - left])

    def weight_of(self, land: LandClass) -> float:
        """Habitat weight of a class for the profile."""
        return self.worths.weight(land)

    def confidence(self, polygon: QgsGeometry) -> float | None:
        """Mean confidence (percent) of the cells in a polygon; None where none is known."""
        raster = self._confidence
        if raster is None:
            return None
        if raster.crs.isValid() and raster.crs != self.crs:
            polygon = QgsGeometry(polygon)
            polygon.transform(QgsCoordinateTransform(self.crs, raster.crs, self.transforms))
        rows, columns = cells_inside(polygon, raster.grid)
        if not rows.size:
            return None
        top, left = int(rows.min()), int(columns.min())
        window = Window(top, left, int(rows.max()) - top + 1, int(np.ptp(columns)) + 1)
        found = raster.read(window, fill=255)[rows - top, columns - left].astype(np.float64)
        known = (found >= 0) & (found <= _MOST_PERCENT)
        if raster.nodata is not None:
            known &= found != raster.nodata
        return float(found[known].mean()) if known.any() else None

    def manager(self, parcel: Parcel, land: LandClass | None) -> str:
        """Who manages a parcel, in the user's language: as it says, else its owner, else the likely one by its land."""
        stated = parcel.manager or parcel.owner
        if stated:
            return str(self._holders(stated))
        return "" if land is None else str(self.managers.of(land).manager[self.language])


def cleaned(parcel: Parcel) -> QgsGeometry:
    """The land of a parcel as a clean polygon; ``Fault`` where it has none."""
    found = clean(parcel.geometry) if not parcel.geometry.isNull() else None
    if found is None or not found.area() > 0.0:
        raise Fault("The parcel {name} has no area. Choose a polygon.", name=parcel.name or "?")
    return found


def middle(polygon: QgsGeometry, extent: QgsRectangle) -> QgsPointXY:
    """The place of a parcel: a point on its surface, on the part of it that lies on the map where there is one."""
    if not extent.contains(polygon.boundingBox()):
        inside = polygon.intersection(QgsGeometry.fromRect(extent))
        polygon = inside if inside.area() > 0 else polygon
    return polygon.pointOnSurface().asPoint()


def main_class(areas: Sequence[tuple[LandClass, float]]) -> LandClass | None:
    """The class with most land."""
    return max(areas, key=lambda one: one[1])[0] if areas else None
