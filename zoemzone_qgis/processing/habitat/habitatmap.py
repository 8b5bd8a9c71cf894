"""habitatmap: land-cover layers to the habitat map, its confidence, and areas per class and source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback

from ...core.classes import coarse_beside, read_classes, table_beside, write_classes
from ...core.errors import Fault
from ...core.grid import Grid
from ...core.land.aliases import read_aliases
from ...core.land.crosswalk import read_crosswalks
from ...core.land.derived import Derived
from ...core.land.legend import COARSE_SOURCES, Legend
from ...core.land.lookup import Lookup
from ...core.land.rules import read_rules
from ...core.land.sources import read_sources
from ...core.land.trees import read_trees
from ...core.progress import Progress
from ...i18n import translate
from ...layers.crs import measures_metres
from ...layers.landcover.areas import Areas, area_fields, empty_row
from ...layers.landcover.cover import Cover
from ...layers.landcover.extent import cell_size, map_extent, map_grid
from ...layers.landcover.knownshare import KnownShare
from ...layers.landcover.landcover import LandCover, Settings, Tables
from ...layers.landcover.landreport import layer_facts, layer_lines, layer_warnings, map_warnings, plus_filled_pct
from ...layers.landcover.mosaic import Mosaic
from ...layers.landcover.overlay import Overlay, PieceStore, classified_fields
from ...layers.landcover.palette import write_class_styles, write_polygon_style
from ...layers.landcover.recognise import RASTER_KINDS, Inputs, Recogniser
from ...layers.landcover.schema import Schemas
from ...paths import TABLES
from .. import fieldnames
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..inputs import day_or_today, layers_of, polygons_of
from ..sinks import Results, Row, file_of, is_wanted, refuse_overwriting, write_rows
from . import habitatmap_form as form

TILE = 2048  # cells; a tile with its keys, contexts and crowns takes about 60 MB
IGNORABLE = ("plus", "partner")


class HabitatMap(ZoemzoneAlgorithm):
    """Draws all layers on one grid by the rules of precedence."""

    ID = "habitatmap"
    GROUP = "habitat"
    STYLED = {"CONFIDENCE": "confidence.qml"}  # noqa: RUF012
    KEPT = ("_styles", "_codes")
    CHOICES = {"RASTER_KIND": RASTER_KINDS, "IGNORE": IGNORABLE}  # noqa: RUF012

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Habitat map")

    def tags(self) -> list[str]:
        return translate("Zoemzone", "land cover,bgt,brp,top10nl,osm,corine,lgn,bees,classes,habitat").split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Makes one map of land-cover classes for bees from the layers you have.")

    def shortHelpString(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "This algorithm turns the land-cover layers of a municipality into a habitat map: a raster of land-cover "
            "classes, with a raster of confidence and a table of areas per class and source. What bees find in a class "
            "(food per season, nest sites) stands in the class table, not in the raster.\n\n"
            "Drop any mix of layers on it: BGT (all object types, in any of its three deliveries), BRP crop parcels, "
            "TOP10NL, OpenStreetMap, CORINE and LGN are recognised by their fields; own layers by a field with the "
            "class. The order of the list decides which source wins; own layers and landscape elements win everywhere, "
            "and crop parcels win over BGT farmland only. Within BGT buildings lie over roads, water, unpaved and "
            "green land; objects under the ground and ended objects are left out. Tree crowns never lower what lies "
            "under them; hedges and tree rows get their width.\n\n"
            "Cells take the class at their centre. At the default cell of 1 m the areas per class are within 0.5 % of "
            "the areas of the polygons. All lengths are in metres; the target CRS must be in metres. Layers in another "
            "CRS are reprojected, damaged geometries repaired and counted in the log. Values that a crosswalk does not "
            "know become the class unknown, with a confidence of 20 %, and are listed with their area.",
        )

    # ---- parameters -----------------------------------------------------------------------------
    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.advanced(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.numbers()

    # ---- running --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._crs = self.parameterAsCrs(parameters, "TARGET_CRS", context)
        if not measures_metres(self._crs):
            raise Fault(
                "The target CRS {crs} is not in metres. Choose a CRS in metres, such as EPSG:28992.",
                crs=self._crs.authid() or "?",
            )
        self._read_tables(parameters, context)
        kind = RASTER_KINDS[self.parameterAsEnum(parameters, "RASTER_KIND", context)]
        field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        tables, lookup = self._tables, Lookup(self._classes)
        schemas = Schemas(tables.aliases, tables.crosswalks, tables.sources, lookup, tables.trees, field)
        self._found: Inputs = Recogniser(schemas, kind).inputs(layers_of(self, parameters, context))
        for skipped in self._found.skipped:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} is skipped: {reason}").format(layer=skipped.name, reason=skipped.reason)
            )
        if not self._found.found:
            raise Fault(
                "None of the layers is recognised. Use BGT, BRP, TOP10NL, OSM, CORINE or LGN, or name the class field "
                "of your own layer."
            )
        self._polygons = {name: polygons_of(self, parameters, name, context) for name in ("BUILTUP", "NATURE")}
        self._place(parameters, context)
        refuse_overwriting(
            [found.path for found in self._found.found],
            [file_of(parameters, name) for name in ("OUTPUT", "CONFIDENCE", "CLASSIFIED", "AREAS")],
        )

    def _read_tables(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        paths = {}
        for name in ("CLASSES", "CROSSWALKS"):
            given = self.parameterAsFile(parameters, name, context)
            paths[name] = Path(given) if given else None
        self._classes = read_classes(paths["CLASSES"])
        self._tables = Tables(
            crosswalks=read_crosswalks(paths["CROSSWALKS"], self._classes),
            aliases=read_aliases(),
            trees=read_trees(None, self._classes),
            sources=read_sources(),
            rules=read_rules(),
        )
        for name in ("classes", "crosswalks", "mixtures", "aliases", "sources", "trees", "rules"):
            self.record.table(name, paths.get(name.upper()) or TABLES / f"{name}.csv")

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Settle area, grid, date and what is left out."""
        transforms = context.transformContext()
        municipality = polygons_of(self, parameters, "MUNICIPALITY", context)
        rows = list(municipality.features(self._crs, transforms)) if municipality is not None else None
        self._municipality = rows
        given = self.parameterAsExtent(parameters, "EXTENT", context, self._crs)
        margin = self.parameterAsDouble(parameters, "MARGIN", context)
        extent = map_extent(self._found, given, rows, margin, self._crs, transforms)
        cell = cell_size(self.parameterAsDouble(parameters, "CELL_SIZE", context), extent)
        self._grid: Grid = map_grid(extent, cell)
        reference = day_or_today(self.parameterAsDateTime(parameters, "REFERENCE_DATE", context).date())
        # an enum parameter left empty answers with its first option
        given_up = parameters.get("IGNORE")
        chosen = self.parameterAsEnums(parameters, "IGNORE", context) if given_up not in (None, "", []) else []
        ignored = frozenset(IGNORABLE[index] for index in chosen)
        self._settings = Settings(self._crs, transforms, extent, reference, ignored)
        self.record.definition(
            cell_m=cell,
            extent=extent.toString(3),
            crs=self._crs.authid() or self._crs.toWkt(),
            reference_date=str(reference),
            ignored=sorted(ignored),
            builtup="given" if self._polygons["BUILTUP"] is not None else "buildings",
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        derived, legend = Derived(self._classes), Legend()
        with Cover() as cover, Results() as results, KnownShare(self._municipality) as known:
            landcover = LandCover(cover, legend, derived, self._tables, self._found, self._settings, self._polygons)
            feedback.setProgressText(translate("Zoemzone", "Reading the layers"))
            landcover.read(self.progress.part(0.0, 0.4))
            for line in layer_lines(landcover):
                feedback.pushInfo(line)
            for line in layer_warnings(landcover, legend, cover, self._crs):
                feedback.pushWarning(line)
            wanted = is_wanted(parameters, "CLASSIFIED")
            rasters = landcover.rasters(wanted, self.progress)
            mosaic = Mosaic(cover, legend, derived, self._crs.toWkt(), self._settings.extent, rasters)
            feedback.setProgressText(translate("Zoemzone", "Drawing the map"))
            outputs, areas = self._draw(parameters, context, mosaic, legend, results, known)
            store = PieceStore(cover)
            if wanted:
                feedback.setProgressText(translate("Zoemzone", "Cutting the polygons"))
                overlay = Overlay(cover, legend, derived)
                store.fill(overlay.pieces(self._settings.extent, self.progress.part(0.6, 0.95)))
            for line in map_warnings(areas):
                feedback.pushWarning(line)
            told, is_warning = known.told()
            if told:
                (feedback.pushWarning if is_warning else feedback.pushInfo)(told)
            self._finish(parameters, context, outputs, areas, landcover, store, derived, results)
        share = {"MUNICIPALITY_KNOWN_PCT": known.percent()}
        return {**outputs, **self._figures(areas, derived, landcover), **share}

    def _draw(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        mosaic: Mosaic,
        legend: Legend,
        results: Results,
        known: KnownShare,
    ) -> tuple[dict[str, Any], Areas]:
        """Draw all tiles into the rasters, which appear only when all is done."""
        grid = self._grid
        areas = Areas(legend, grid.cell)
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        beside = self.parameterAsOutputLayer(parameters, "CONFIDENCE", context)
        output = results.raster(path, grid, self._crs, gdal.GDT_UInt16, 0, ("class",))
        confidence = None
        if beside:
            confidence = results.raster(beside, grid, self._crs, gdal.GDT_Byte, 255, ("confidence_pct",))
        coarse = None  # a mask beside the map, so that later steps know where land cover is too coarse for a B&B
        if any(found.source in COARSE_SOURCES for found in self._found.found):
            coarse = results.raster(coarse_beside(path), grid, self._crs, gdal.GDT_Byte, None)
        progress = self.progress.part(0.4, 0.6 if is_wanted(parameters, "CLASSIFIED") else 0.95)
        windows = list(grid.tiles(TILE))
        for number, window in enumerate(windows, start=1):
            tile = mosaic.tile(grid.part(window))
            areas.count(tile)
            known.count(grid.part(window), tile.codes)
            output.write(window, tile.codes)
            if confidence is not None:
                confidence.write(window, tile.confidence)
            if coarse is not None:
                coarse.write(window, legend.coarse_keys()[tile.keys].astype(np.uint8))
            progress.report(number / len(windows))
        return {"OUTPUT": path, "CONFIDENCE": beside or None}, areas

    def _finish(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        outputs: dict[str, Any],
        areas: Areas,
        landcover: LandCover,
        store: PieceStore,
        derived: Derived,
        results: Results,
    ) -> None:
        """Write what is computed; the rasters, written long ago, come to their place last."""
        table = derived.table(areas.codes)
        polygons = store.rows(derived)
        kind = Qgis.WkbType.MultiPolygon
        for name, fields, rows, how in (
            ("CLASSIFIED", classified_fields(), polygons, (kind, self._crs)),
            ("AREAS", area_fields(), self._area_rows(areas, landcover, derived), ()),
        ):
            checked = each_checked(rows, self.progress)
            outputs[name] = results.made(write_rows(self, parameters, name, context, fields, checked, *how))
        path = outputs["OUTPUT"]
        coarse_beside(path).unlink(missing_ok=True)  # of an earlier map
        results.finish()
        results.made(table_beside(path))
        write_classes(table, table_beside(path))
        self._codes = [int(code) for code in areas.codes]
        self._styles = write_class_styles(Path(path), table, self._codes)
        results.made(self._styles["OUTPUT"])
        self.record.definition(class_table=table_beside(path).name, order=landcover.order)
        for facts in layer_facts(landcover):
            self.record.source(**facts)

    def _area_rows(self, areas: Areas, landcover: LandCover, derived: Derived) -> Iterator[Row]:
        figures = self._figures(areas, derived, landcover)
        for row in areas.rows(derived.table(areas.codes)):
            yield None, row
        share = translate("Zoemzone", "Share of class unknown in percent")
        yield None, empty_row("", share, figures["UNKNOWN_PCT"])
        if plus_filled_pct(landcover) is not None:
            filled = translate("Zoemzone", "Public green with a filled plus value in percent")
            yield None, empty_row("BGT", filled, figures["PLUS_FILLED_PCT"])
        for skipped in self._found.skipped:
            yield None, empty_row(skipped.name, skipped.reason)

    def _figures(self, areas: Areas, derived: Derived, landcover: LandCover) -> dict[str, Any]:
        table = derived.table(areas.codes)
        known = areas.known_m2()
        effective = areas.weighted_m2(table, "habitat_weight")
        return {
            "CELL_SIZE_M": self._grid.cell,
            "KNOWN_HA": known / 1e4,
            "EFFECTIVE_HA": effective / 1e4,
            "EFFECTIVE_PCT": 100.0 * effective / known if known else 0.0,
            "UNKNOWN_PCT": 100.0 * areas.unknown_m2(table) / known if known else 0.0,
            "PLUS_FILLED_PCT": plus_filled_pct(landcover) or 0.0,
            "CONFIDENCE_PCT": areas.confidence_pct(),
            "CLASS_COUNT": len(areas.codes),
            "SKIPPED_LAYERS": len(self._found.skipped),
        }

    def styles(self) -> dict[str, str]:
        """The maps have styles of their own, which name the classes that they hold."""
        return {**self.STYLED, **self._styles}

    def restored(self, outputs: dict[str, Any]) -> None:
        if outputs["CLASSIFIED"]:
            table = read_classes(table_beside(outputs["OUTPUT"]))
            self._styles["CLASSIFIED"] = write_polygon_style(row for row in table.rows if row.code in self._codes)

    def aliases(self) -> dict[str, str]:
        return fieldnames.habitat_map()


def each_checked(rows: Iterable[Row], progress: Progress) -> Iterator[Row]:
    """The rows, with a look at the cancel button before each."""
    for row in rows:
        progress.check()
        yield row
