"""foragesurface: the maps of food per season, habitat around, nests and supply."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.cells.fractions import ClassValues, cell_factor
from ...core.cells.kernels import Kernel, disc_kernel, exponential_kernel
from ...core.cells.pairs import pairing
from ...core.classes import ClassTable, read_classes, table_beside
from ...core.errors import Fault
from ...core.focal import Sums, memory_bytes, stream
from ...core.forage import NEED_M2, RULE_RADIUS_M
from ...core.grid import Window
from ...core.land.profiles import Profile, read_profiles
from ...core.surface import BANDS, LOW_KNOWN_PCT, NODATA, Figures, Summary, Surface, layer_values, with_derived
from ...i18n import translate
from ...layers.bands import load_bands
from ...layers.coarse import CoarseSource
from ...layers.raster import RasterSource, RasterTarget, gdal_errors
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..memory import fitting_threads, needed_reach
from ..parameters import chosen_profile
from . import foragesurface_form as form

ACCURATE_CELLS = 45  # a radius of so many cells keeps the error of class fractions within 5e-4


class ForageSurface(ZoemzoneAlgorithm):
    """Sums the habitat map over the surroundings of every cell."""

    ID = "foragesurface"
    GROUP = "habitat"

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Food and nest maps")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "forage,food,bees,nests,season,pollinator,supply,focal,kernel,moving window,invest,lonsdorf"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Maps what bees find around every cell: habitat, food per season, nests.")

    def shortHelpString(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "This algorithm maps, for every cell of a habitat map, what wild bees find around it. The result is one "
            "GeoTIFF, loaded as a group of layers:\n\n"
            "1 share_pct: effective habitat (class area times habitat weight) in the circle of 1 km2 around the cell, "
            "radius 564.19 m, in % of the known land. 10 % is the rule of a Bed & Breakfast area.\n"
            "2-5 forage per season: mean food value within reach, 0 to 1, where 1 is herb-rich grassland in late "
            "spring; within the radius, or by exp(-d / alpha) where nearer food counts more.\n"
            "6 completeness: how far the hungriest season is met in the circle of 1 km2, 0 to 1; 7 weakest_season: "
            "which season that is (1 early spring, 2 late spring, 3 summer, 4 autumn, 0 no food). Food counts from "
            "habitat and gardens, not from annual crops; the need of a year is 11.33 ha of best meadow, divided over "
            "the seasons by the ecoprofile; seasons under 10 % do not count.\n"
            "8 nesting: nest suitability of the cell, 0 to 1, the best of ground, stems and bumblebee nests.\n"
            "9 supply_mean and 10 supply_bottleneck: nesting times the food within reach, as mean of the year and in "
            "the hungriest season (Lonsdorf, InVEST); only with an ecoprofile.\n"
            "11 known_pct: known land in the circle. Below 75 % the other values rest on too little.\n\n"
            "Classes are not resampled: a cell of the result takes the share of every class in it, so that a verge of "
            "2 m keeps its share. Land without data is left out of means and shares, and counts for nothing in the "
            "food of completeness. The habitat map must be in metres. Values come from the class table beside the "
            "habitat map. Without an ecoprofile EP7 (basic quality) is used.",
        )

    # ---- parameters -----------------------------------------------------------------------------
    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.advanced(), form.destination())

    def numbers(self) -> NumberLabels:
        return form.numbers()

    # ---- running --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._source = RasterSource.from_layer(self.parameterAsRasterLayer(parameters, "INPUT", context), "INPUT")
        self._path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if Path(self._path).resolve() == Path(self._source.path).resolve():
            raise Fault("The result would overwrite {layer}. Choose another file.", layer=self._source.name)
        self._classes = self._class_table(self.parameterAsFile(parameters, "CLASSES", context))
        given = self.parameterAsString(parameters, "PROFILE", context).strip()
        self._supplied = given not in ("", "0")
        self._profile = self._ecoprofile(given, self.parameterAsFile(parameters, "PROFILES", context))
        self._factor = self._whole_factor(self.parameterAsDouble(parameters, "OUTPUT_CELL_SIZE", context), feedback)
        self._cell = self._source.grid.cell * self._factor
        self._shape = (
            self.parameterAsEnum(parameters, "KERNEL", context),
            self.parameterAsDouble(parameters, "RADIUS", context),
            self._profile.alpha_m
            if self.parameterAsEnum(parameters, "FLIGHT", context) == form.HALF_MEAN
            else self._profile.mean_flight_m,
            self.parameterAsDouble(parameters, "CUT", context),
        )
        self._threads = self._fitting_threads(feedback)

    def _class_table(self, own: str) -> ClassTable:
        beside = table_beside(self._source.path)
        path = Path(own) if own else beside if beside.is_file() else None
        if path is not None:
            self.record.table("classes", path)
        return with_derived(read_classes(path))

    def _ecoprofile(self, given: str, own: str) -> Profile:
        if own:
            self.record.table("profiles", Path(own))
        return chosen_profile(given, read_profiles(Path(own) if own else None, self._classes))

    def _whole_factor(self, wanted: float, feedback: QgsProcessingFeedback) -> int:
        """How many fine cells make a side of a cell of the result."""
        cell = self._source.grid.cell
        factor = cell_factor(cell, wanted)
        if abs(factor * cell - wanted) > 1e-6 * wanted:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "The result has cells of {made} m instead of {wanted} m: a multiple of the cells of {layer}, "
                    "{cell} m.",
                ).format(made=f"{factor * cell:g}", wanted=f"{wanted:g}", layer=self._source.name, cell=f"{cell:g}")
            )
        return factor

    def _fitting_threads(self, feedback: QgsProcessingFeedback) -> int:
        """Refuse a reach that needs too much memory; else use fewer threads before much memory."""
        kind, radius, alpha, cut = self._shape
        disc = kind == form.DISC
        reach_m = radius if disc else alpha * cut
        grid = self._source.grid
        size = {"rows": -(-grid.rows // self._factor) + 1, "columns": -(-grid.columns // self._factor) + 1}
        threads = fitting_threads("RADIUS" if disc else "CUT", radius if disc else cut, reach_m, self._cell, **size)
        reach = needed_reach(reach_m, self._cell)
        feedback.pushInfo(
            translate("Zoemzone", "About {memory} MB of memory on {threads} threads").format(
                memory=round(memory_bytes(reach, len(BANDS), threads, **size) / 1e6), threads=threads
            )
        )
        if kind == form.DISC and self._factor > 1 and radius < ACCURATE_CELLS * self._cell:
            feedback.pushInfo(
                translate(
                    "Zoemzone",
                    "With a radius of {radius} m, cells of {cell} m or less keep the error below 0.05 % of full scale.",
                ).format(radius=f"{radius:g}", cell=f"{radius / ACCURATE_CELLS:.1f}")
            )
        return threads

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        luts, uses = layer_values(self._classes, self._profile)
        source = CoarseSource(self._source, ClassValues(luts, pairing(uses), name=self._source.name), self._factor)
        surface = Surface(
            self._profile, disc_kernel(RULE_RADIUS_M, self._cell), self._reach(), self._cell, self._supplied
        )
        summary = Summary()
        with (
            gdal_errors(),
            RasterTarget(self._path, source.grid, self._source.crs, gdal.GDT_Float32, NODATA, BANDS) as target,
        ):

            def write(strip: Window, sums: Sums) -> None:
                bands = surface.bands(sums)
                summary.add((strip.row, strip.column), bands, sums.here)
                for number, band in enumerate(bands, start=1):
                    target.write(strip, band, number)

            stream(source.grid, surface.kernels, uses, source.read, write, self.progress, self._threads)
        self._note()
        return self._outputs_of(summary.figures(self._cell), feedback)

    def _reach(self) -> Kernel:
        kind, radius, alpha, cut = self._shape
        return disc_kernel(radius, self._cell) if kind == form.DISC else exponential_kernel(alpha, self._cell, cut)

    def _note(self) -> None:
        """Write into the run record which definitions were used."""
        kind, radius, alpha, cut = self._shape
        self.record.source(self._source.name, path=self._source.path, cell_m=self._source.grid.cell)
        self.record.definition(
            profile=self._profile.id,
            season_weights=list(self._profile.season_weights),
            rule_radius_m=round(RULE_RADIUS_M, 2),
            need_m2=NEED_M2,
            cell_m=self._cell,
            kernel="disc" if kind == form.DISC else "exponential",
            **({"radius_m": radius} if kind == form.DISC else {"alpha_m": alpha, "cut": cut}),
            normalised_by="known land; food totals of completeness count known land only",
            low_known_pct=LOW_KNOWN_PCT,
            bands=list(BANDS),
        )

    def _outputs_of(self, figures: Figures, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if figures.land_ha == 0:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no known land; the result is empty.").format(
                    layer=self._source.name
                )
            )
        elif figures.low_known_pct > 0:
            feedback.pushInfo(
                translate(
                    "Zoemzone", "{share} % of the land has less than 75 % known land around it; see known_pct"
                ).format(share=f"{figures.low_known_pct:.1f}")
            )
        means = figures.means
        forage = {f"MEAN_{band.upper()}": mean for band, mean in means.items() if band.startswith("forage_")}
        return {
            "OUTPUT": self._path,
            "CELL_SIZE_M": self._cell,
            "KNOWN_HA": figures.land_ha,
            "MEAN_SHARE_PCT": means["share_pct"],
            "MAX_SHARE_PCT": figures.most_share_pct,
            "RULE_LAND_PCT": figures.rule_land_pct,
            **forage,
            "MEAN_COMPLETENESS": means["completeness"],
            "HUNGRIEST_SEASON": figures.hungriest_season,
            "MEAN_NESTING": means["nesting"],
            "MEAN_SUPPLY": means["supply_mean"] if self._supplied else None,
            "MEAN_BOTTLENECK": means["supply_bottleneck"] if self._supplied else None,
            "LOW_KNOWN_PCT": figures.low_known_pct,
        }

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._outputs:
            group = translate("Zoemzone", "Food and nest maps {profile}").format(profile=self._profile.id)
            abstract = self.abstract("OUTPUT", self.parameterDefinition("OUTPUT"))
            load_bands(context, self._path, form.layers(self._supplied), group, abstract)
        return {}
