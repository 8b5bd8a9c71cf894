"""habitatmap: land-cover layers to the habitat map, its confidence, and areas per class and source."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..core.aliases import read_aliases
from ..core.classes import coarse_beside, read_classes, table_beside, write_classes
from ..core.crosswalk import read_crosswalks
from ..core.derived import Derived
from ..core.errors import Fault
from ..core.grid import Grid
from ..core.legend import Legend
from ..core.rules import read_rules
from ..i18n import translate
from ..layers.areas import UNKNOWN, Areas, area_fields
from ..layers.cover import Cover
from ..layers.extent import cell_size, map_extent
from ..layers.landcover import LandCover, Settings
from ..layers.mosaic import Mosaic
from ..layers.overlay import Overlay, PieceStore, classified_fields
from ..layers.palette import write_palette
from ..layers.raster import RasterTarget
from ..layers.recognise import RASTER_KINDS, Inputs, Recogniser
from . import habitatmap_form as form
from .base import ZoemzoneAlgorithm
from .inputs import day_or_today, layers_of, polygons_of
from .sinks import write_rows

TILE = 2048  # cells; a tile with its keys, contexts and crowns takes about 60 MB
IGNORABLE = ("plus", "partner")


class HabitatMap(ZoemzoneAlgorithm):
    """Draws all layers on one grid by the rules of precedence."""

    ID = "habitatmap"
    GROUP = "habitat"

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
            "green land; objects under the ground and ended objects are left out. Tree crowns never lower what lies under "
            "them; hedges and tree rows get their width.\n\n"
            "Cells take the class at their centre. At the default cell of 1 m the areas per class are within 0.5 % of "
            "the areas of the polygons. All lengths are in metres; the target CRS must be in metres. Layers in another "
            "CRS are reprojected, damaged geometries repaired and counted in the log. Values that a crosswalk does not "
            "know become the class unknown, with a confidence of 20 %, and are listed with their area.",
        )

    # ---- parameters -----------------------------------------------------------------------------
    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        for parameter in (*form.inputs(), *form.advanced(), *form.destinations()):
            self.addParameter(parameter)
        for name, label in form.numbers():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    # ---- running --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._crs = self.parameterAsCrs(parameters, "TARGET_CRS", context)
        if not self._crs.isValid() or self._crs.isGeographic():
            raise Fault(
                "The target CRS {crs} is not in metres. Choose a CRS in metres, such as EPSG:28992.",
                crs=self._crs.authid() or "?",
            )
        classes_path = self.parameterAsFile(parameters, "CLASSES", context)
        crosswalks_path = self.parameterAsFile(parameters, "CROSSWALKS", context)
        self._classes = read_classes(Path(classes_path) if classes_path else None)
        self._crosswalks = read_crosswalks(Path(crosswalks_path) if crosswalks_path else None, self._classes)
        self._aliases = read_aliases()
        recogniser = Recogniser(
            self._aliases,
            self._crosswalks,
            self._classes,
            self.parameterAsString(parameters, "CLASS_FIELD", context),
            RASTER_KINDS[self.parameterAsEnum(parameters, "RASTER_KIND", context)],
        )
        self._inputs_found: Inputs = recogniser.inputs(layers_of(self, parameters, context))
        for skipped in self._inputs_found.skipped:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} is skipped: {reason}").format(layer=skipped.name, reason=skipped.reason)
            )
        if not self._inputs_found.found:
            raise Fault(
                "None of the layers is recognised. Use BGT, BRP, TOP10NL, OSM, CORINE or LGN, or name the class field "
                "of your own layer."
            )
        self._polygons = {
            name: polygons_of(self, parameters, name, self._crs, context, feedback)
            for name in ("MUNICIPALITY", "BUILTUP", "NATURE")
        }
        given = self.parameterAsExtent(parameters, "EXTENT", context, self._crs)
        margin = self.parameterAsDouble(parameters, "MARGIN", context)
        self._extent = map_extent(
            self._inputs_found, given, self._polygons["MUNICIPALITY"], margin, self._crs, context.transformContext()
        )
        self._cell = cell_size(self.parameterAsDouble(parameters, "CELL_SIZE", context), self._extent)
        date = self.parameterAsDateTime(parameters, "REFERENCE_DATE", context).date()
        # an enum parameter left empty answers with its first option
        chosen = self.parameterAsEnums(parameters, "IGNORE", context) if parameters.get("IGNORE") else []
        if parameters.get("IGNORE") == 0:
            chosen = [0]
        ignored = [IGNORABLE[index] for index in chosen]
        self._settings = Settings(
            crs=self._crs,
            transforms=context.transformContext(),
            extent=self._extent,
            reference=day_or_today(date),
            ignored=frozenset(ignored),
            rules=read_rules(),
        )

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        derived, legend = Derived(self._classes), Legend()
        with Cover(self._crs.toWkt()) as cover:
            landcover = LandCover(
                cover,
                legend,
                derived,
                self._crosswalks,
                self._aliases,
                self._inputs_found,
                self._settings,
                self._polygons,
            )
            feedback.setProgressText(translate("Zoemzone", "Reading the layers"))
            landcover.read(self.progress.part(0.0, 0.4))
            self._report(landcover, feedback)
            wanted = parameters.get("CLASSIFIED") is not None
            mosaic = Mosaic(
                cover, legend, derived, self._crs.toWkt(), landcover.rasters(wanted), landcover.nature_codes
            )
            store = PieceStore(cover)
            if wanted:
                feedback.setProgressText(translate("Zoemzone", "Cutting the polygons"))
                overlay = Overlay(cover, legend, derived, landcover.nature_code)
                store.fill(overlay.pieces(self._extent, self.progress.part(0.4, 0.7)))
            feedback.setProgressText(translate("Zoemzone", "Drawing the map"))
            outputs, areas = self._draw(parameters, context, mosaic, legend, derived)
            rows = store.rows(derived)
            kind = Qgis.WkbType.MultiPolygon
            outputs["CLASSIFIED"] = write_rows(
                self, parameters, "CLASSIFIED", context, classified_fields(), rows, kind, self._crs
            )
        table = derived.table(areas.codes)
        rows = [(None, row) for row in areas.rows(table)]
        rows += [(None, [s.name, "", None, "", "", 0.0, 0.0, None, s.reason]) for s in self._inputs_found.skipped]
        outputs["AREAS"] = write_rows(self, parameters, "AREAS", context, area_fields(), rows)
        return {**outputs, **self._figures(areas, derived, landcover)}

    def styles(self) -> dict[str, str]:
        """The map has a style of its own beside it: it names the classes that it holds."""
        return {**self.STYLED, "OUTPUT": str(Path(self._outputs["OUTPUT"]).with_suffix(".qml"))}

    def _draw(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        mosaic: Mosaic,
        legend: Legend,
        derived: Derived,
    ) -> tuple[dict[str, Any], Areas]:
        """Draw all tiles into the two rasters; both appear only when complete, with their table and colours."""
        box = self._extent
        grid = Grid.covering(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), self._cell)
        areas = Areas(legend, grid.cell)
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        beside = self.parameterAsOutputLayer(parameters, "CONFIDENCE", context)
        progress = self.progress.part(0.7, 1.0)
        with ExitStack() as targets:
            # entered first, so moved to its place last: the map never stands there without its confidence
            output = targets.enter_context(RasterTarget(path, grid, self._crs, gdal.GDT_UInt16, 0, ("class",)))
            confidence = None
            if beside:
                confidence = targets.enter_context(
                    RasterTarget(beside, grid, self._crs, gdal.GDT_Byte, 255, ("confidence_pct",))
                )
            coarse = None
            if legend.coarse_keys().any():
                # beside the map, so that later steps know where land cover is too coarse for a B&B
                coarse = targets.enter_context(RasterTarget(coarse_beside(path), grid, self._crs, gdal.GDT_Byte, None))
            windows = list(grid.tiles(TILE))
            for number, window in enumerate(windows, start=1):
                tile = mosaic.tile(grid.part(window))
                areas.count(tile)
                output.write(window, tile.codes)
                if confidence is not None:
                    confidence.write(window, tile.confidence)
                if coarse is not None:
                    coarse.write(window, legend.coarse_keys()[tile.keys].astype(np.uint8))
                progress.report(number / len(windows))
        table = derived.table(areas.codes)
        write_classes(table, table_beside(path))
        write_palette(Path(path), table, areas.codes)
        self.record.definition(cell_m=grid.cell, extent=box.toString(3), crs=self._crs.authid())
        return {"OUTPUT": path, "CONFIDENCE": beside or None}, areas

    def _report(self, landcover: LandCover, feedback: QgsProcessingFeedback) -> None:
        """Say what was read, and what was repaired, dropped or not known."""
        for line in landcover.report():
            feedback.pushInfo(line)
        for line in landcover.warnings():
            feedback.pushWarning(line)
        for facts in landcover.facts():
            self.record.source(**facts)

    def _figures(self, areas: Areas, derived: Derived, landcover: LandCover) -> dict[str, Any]:
        known = areas.known_m2()
        effective = areas.weighted_m2(derived.table(areas.codes), "habitat_weight")
        unknown = areas.class_m2(self._classes.by_id(UNKNOWN).code)
        return {
            "CELL_SIZE_M": self._cell,
            "KNOWN_HA": known / 1e4,
            "EFFECTIVE_HA": effective / 1e4,
            "EFFECTIVE_PCT": 100.0 * effective / known if known else 0.0,
            "UNKNOWN_PCT": 100.0 * unknown / known if known else 0.0,
            "PLUS_FILLED_PCT": landcover.plus_filled_pct(),
            "CONFIDENCE_PCT": areas.confidence_pct(),
            "CLASS_COUNT": len(areas.codes),
            "SKIPPED_LAYERS": len(self._inputs_found.skipped),
        }
