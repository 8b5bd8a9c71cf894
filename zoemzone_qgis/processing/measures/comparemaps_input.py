"""What comparemaps reads on the main thread: two maps, of what kind they are, and the tables of their classes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...core.classes import ClassTable, read_classes, table_beside
from ...core.compare.ranks import check_share
from ...core.errors import Fault
from ...core.surface import with_derived
from ...i18n import translate
from ...layers.aligned import AlignedRaster, MapFile, require_codes
from ...layers.raster import RasterSource
from ..inputs import RunInput
from . import comparemaps_form as form
from .comparemaps_legend import Legend, Side, read_mapping


class TwoMaps(RunInput):
    """The two maps of one run; opened on the main thread, read on the worker."""

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        transforms = self.transforms
        layers = [algorithm.parameterAsRasterLayer(parameters, name, context) for name in ("INPUT", "OTHER")]
        source = RasterSource.from_layer(layers[0], "INPUT")
        self.grid, self.crs = source.grid, source.crs
        self.files = (MapFile(layers[0], "INPUT"), MapFile(layers[1], "OTHER"))
        first, second = self.files
        if first.name == second.name and first.path != second.path:  # two runs, each in its own folder
            for file in self.files:
                file.name = f"{file.name} ({Path(file.path).parent.name})"
        self.share = algorithm.parameterAsDouble(parameters, "BEST", context) / 100
        check_share(self.share)
        self._place(transforms)
        tables = {name: algorithm.parameterAsFile(parameters, name, context) for name in ("CLASSES", "MAPPING")}
        self.is_classes = self._kind(algorithm.parameterAsEnum(parameters, "KIND", context), any(tables.values()))
        band = algorithm.parameterAsInt(parameters, "BAND", context)
        self.legend: Legend | None = None
        if self.is_classes:
            self.bands = [("classes", band or 1, band or 1)]
            self._check_band(band or 1)
            for file in self.files:
                require_codes(file, band or 1)
            self.legend = self._legend(tables["CLASSES"], tables["MAPPING"])
        else:
            self.bands = self._matched(band)
        self.first = AlignedRaster(self.files[0], self.grid, self.crs, transforms)
        self.second = AlignedRaster(self.files[1], self.grid, self.crs, transforms)
        self._tell_warp()
        for file in self.files:
            self._record.source(file.name, path=file.path, crs=file.crs.authid())

    # ---- where they lie -------------------------------------------------------------------------
    def _place(self, transforms: Any) -> None:
        """Refuse maps of different places; say so when the second reaches beyond the first."""
        first, second = self.files
        own, box = first.extent, second.box_in(self.crs, transforms)
        common = own.intersect(box)
        if not own.intersects(box) or common.width() <= 0 or common.height() <= 0:
            raise Fault(
                "{first} and {second} lie in different places: there is nothing to compare.",
                first=first.name,
                second=second.name,
            )
        play = self.grid.cell / 2
        if not own.buffered(play).contains(box):
            self._feedback.pushInfo(
                translate("Zoemzone", "{second} reaches beyond {first}: what lies outside is not compared.").format(
                    first=first.name, second=second.name
                )
            )

    def _tell_warp(self) -> None:
        if self.second.warped:
            how = (
                translate("Zoemzone", "{layer} does not lie on the cells of {map}: it is warped (nearest).")
                if self.is_classes
                else translate(
                    "Zoemzone",
                    "{layer} does not lie on the cells of {map}: it is warped (mean of finer cells, bilinear between "
                    "coarser ones).",
                )
            )
            self._feedback.pushWarning(how.format(layer=self.files[1].name, map=self.files[0].name))
        self._record.definition(warped=self.second.warped)

    # ---- kind -----------------------------------------------------------------------------------
    def _kind(self, chosen: int, has_table: bool) -> bool:
        """Whether the maps hold classes."""
        if form.KINDS[chosen] == form.VALUES:
            for file in self.files:
                if file.is_whole() and table_beside(file.path).is_file():
                    raise Fault(
                        "{layer} holds class codes: a difference of codes means nothing. Choose the kind classes.",
                        layer=file.name,
                    )
            return False
        if form.KINDS[chosen] == form.CLASSES:
            return True
        kinds = [_kind_of(file, has_table) for file in self.files]
        if None not in kinds and kinds[0] != kinds[1]:
            named = dict(zip(kinds, (file.name for file in self.files), strict=True))
            raise Fault(
                "{classes} holds classes and {values} holds values. Compare two maps of one kind.",
                classes=named[form.CLASSES],
                values=named[form.VALUES],
            )
        if kinds == [None, None]:
            raise Fault(
                "{layer} holds whole numbers, and nothing tells whether these are classes or values. Choose the kind.",
                layer=self.files[0].name,
            )
        return form.CLASSES in kinds

    # ---- classes --------------------------------------------------------------------------------
    def _legend(self, own: str, mapping: str) -> Legend:
        tables: list[ClassTable | None] = [self._table(file, own) for file in self.files]
        of_ours = ["UInt16" in file.types for file in self.files]
        if tables == [None, None] and (of_ours[0] if mapping else any(of_ours)):
            tables[0] = read_classes()  # a habitat map that lost its table
        if tables[0] is None and not mapping:
            tables[0] = tables[1]
        if tables[1] is None and not mapping:
            tables[1] = tables[0]
        first, second = (
            Side(with_derived(table) if table is not None else None, file.labels)
            for table, file in zip(tables, self.files, strict=True)
        )
        if not mapping:
            return Legend(first, second)
        self._record.table("mapping", Path(mapping))
        return Legend(first, second, read_mapping(Path(mapping), first, second))

    def _table(self, file: MapFile, own: str) -> ClassTable | None:
        beside = table_beside(file.path)
        path = Path(own) if own else beside if beside.is_file() else None
        if path is None:
            return None
        self._record.table(f"classes of {file.name}", path)
        return read_classes(path)

    # ---- bands ----------------------------------------------------------------------------------
    def _check_band(self, band: int) -> None:
        for file in self.files:
            if band > len(file.bands):
                raise Fault(
                    "{layer} has no band {band}: it has {count}.", layer=file.name, band=band, count=len(file.bands)
                )

    def _matched(self, band: int) -> list[tuple[str, int, int]]:
        """The bands that are compared: (name, number in the first map, number in the second)."""
        first, second = (file.bands for file in self.files)
        self._check_band(max(band, 1))
        if band:
            return [(first[band - 1] or second[band - 1] or f"band_{band}", band, band)]
        if len(first) == len(second) == 1:
            return [(first[0] or second[0] or "value", 1, 1)]
        common = [
            (name, number, second.index(name) + 1)
            for number, name in enumerate(first, start=1)
            if name and name in second and first.index(name) == number - 1
        ]
        if common:
            return common
        if len(first) == len(second) and not (any(first) and any(second)):
            names = [one or two or f"band_{n}" for n, (one, two) in enumerate(zip(first, second, strict=True), 1)]
            return [(name, number, number) for number, name in enumerate(names, start=1)]
        raise Fault(
            "{first} and {second} have no bands of one name. Choose the number of the band to compare.",
            first=self.files[0].name,
            second=self.files[1].name,
        )

    def paths(self) -> list[str]:
        """The files that are read."""
        return [file.path for file in self.files]

    def close(self) -> None:
        """Let go of warped copies."""
        self.first.close()
        self.second.close()


def _kind_of(file: MapFile, has_table: bool) -> str | None:
    """What a map holds, by its type and by what stands beside it, never by its values; None: whole numbers of which
    nobody says what they are."""
    if len(file.bands) > 1 or not file.is_whole():
        return form.VALUES
    is_habitat_map = file.types[0] == "UInt16" and file.nodata[0] in (0, None)
    if is_habitat_map or has_table or file.is_legend or table_beside(file.path).is_file():
        return form.CLASSES
    return None
