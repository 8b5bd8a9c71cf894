"""foragebuffer: what lies within reach of chosen sites, what is missing, and which season is hungry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.classes import read_classes, table_beside
from ...core.forage import RULE_RADIUS_M
from ...core.land.profiles import read_profiles
from ...core.land.rules import read_rules
from ...core.planar.radii import radii_of
from ...core.progress import Progress
from ...i18n import translate
from ...layers.sitelayer import SiteLayer
from ...layers.surroundings import SEGMENTS, Sites
from .. import fieldnames
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..landinput import LandInput, source_of
from ..parameters import chosen_profile
from ..sinks import Row, remove_file, write_rows
from . import foragebuffer_form as form
from .siteanalysis import ClassAreas, SiteAnalysis
from .sitetable import class_fields, fields

BATCH = 2048  # sites measured at once


class ForageBuffer(ZoemzoneAlgorithm):
    """Measures the surroundings of sites."""

    ID = "foragebuffer"
    GROUP = "habitat"

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Food and nests around sites")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "buffer,reach,radius,bees,forage,food,season,nests,shortfall,parcels,zonal,overlap"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Calculates what bees find within reach of chosen sites, and what is missing there."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone",
            "This algorithm measures what lies within reach of sites: effective habitat and food per season within "
            "each radius, and within 1 km2 also what is missing.\n\n"
            "Around a point it is a circle. Around a line or polygon it is the buffer around its edge, which contains "
            "the site itself and is larger than the circle: judge the rule of 10 ha with points.\n\n"
            "With classified polygons the areas are exact: a point gets a true circle, a line or polygon a buffer with "
            "64 segments a quarter circle (0.01 % short in its round parts). With a habitat map rim cells count by "
            "the share that lies inside; at 1 m cells areas are within about 0.1 % of the area of the circle, "
            "fine elements as far as the map shows them.\n\n"
            "Effective habitat is the sum of habitat weight x area. Food is in m2 of best meadow (herb-rich grassland "
            "in late spring). The share is of the known land; hectares and shortfalls count known land only. The flag "
            "known_below_75 marks rows with less than 75 % known land within 1 km2; known_pct_R tells it for each "
            "radius.\n\n"
            "Status: met from 10 ha of effective habitat within 1 km2, nearly from 5 ha, else short; deficit_m2 says "
            "how much is short. lacks names what is missing: area; nests (a nest guild that the ecoprofile uses has "
            "less than 0.5 ha of nest land within its flight radius, 500 m or for bumblebees 1,500 m); season (food "
            "of habitat and gardens does not meet the need in the weakest season: completeness below 1); core (less "
            "than half of the effective habitat has a weight of 0.7 or more). need_met_pct is the share of the need "
            "of the whole year, each season capped at its need.\n\n"
            "Fields per radius R: effective_m2_R, share_pct_R, forage_<season>_m2_R, known_pct_R; seasons are "
            "early_spring (Mar-Apr), late_spring (May-Jun), summer (Jul-Aug) and autumn (Sep-Oct). Fields of the "
            "sites with the name of one of ours are kept with _in behind their name.\n\n"
            "Layers are reprojected to the CRS of the habitat map or the classified polygons; that of the habitat map "
            "must be in metres.",
        )

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.numbers()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        given = parameters.get("RADII")
        text = given if isinstance(given, (list, tuple)) else self.parameterAsString(parameters, "RADII", context)
        radii = radii_of(text)
        self._sites = SiteLayer(source_of(self, parameters, "INPUT", context))
        self._input = LandInput(self, parameters, context)
        self._crs = self._input.crs(self._sites.crs, feedback)
        self._transforms = context.transformContext()
        self._analysis = self._tables(parameters, context, radii)

    def styles(self) -> Mapping[str, str]:
        return {"OUTPUT": f"foragebuffer_{self._sites.kind}.qml"}

    def aliases(self) -> Mapping[str, str]:
        return fieldnames.sites(self._analysis.asked)

    def _tables(
        self, parameters: dict[str, Any], context: QgsProcessingContext, radii: tuple[float, ...]
    ) -> SiteAnalysis:
        classes, profiles = (
            Path(file) if (file := self.parameterAsFile(parameters, name, context)) else None
            for name in ("CLASSES", "PROFILES")
        )
        raster = self._input.raster
        if classes is None and raster is not None and table_beside(raster.path).is_file():
            classes = table_beside(raster.path)
        table = read_classes(classes)
        profile = chosen_profile(self.parameterAsString(parameters, "PROFILE", context), read_profiles(profiles, table))
        for label, file in (("classes", classes), ("profiles", profiles)):
            if file is not None:
                self.record.table(label, file)
        self.record.definition(
            profile=profile.id,
            radii_m=list(radii),
            rule_radius_m=RULE_RADIUS_M,
            segments_a_quarter=SEGMENTS,
            season="food of habitat and gardens in the rule circle against 11.33 ha x season weight",
            share="of the known land",
        )
        return SiteAnalysis(table, profile, read_rules(), radii)

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        extent = self._sites.extent(self._crs, self._transforms)
        if extent is not None:
            extent.grow(self._analysis.radii[-1])
        land = self._input.read(
            self._crs, extent, self._analysis.lookup, self.record, feedback, self.progress.part(0.0, 0.1)
        )
        feedback.setProgressText(translate("Zoemzone", "Measuring around the sites"))
        table, rows_of = self._analysis.table, dict[int, int]()
        classes = ClassAreas(self._analysis) if parameters.get("CLASS_AREAS") is not None else None
        count = max(len(self._sites), 1)
        for ids, geometries in self._sites.batches(self._crs, self._transforms, BATCH, self.progress):
            begin = len(table)
            shares = (min(0.1 + 0.8 * done / count, 0.9) for done in (begin, begin + len(ids)))
            found = self._analysis.judge(land, Sites(geometries), self.progress.part(*shares))
            rows_of.update(zip(ids, range(begin, len(table)), strict=True))
            if classes is not None:
                classes.add(ids, found)
        self._say(len(table), feedback)
        feedback.setProgressText(translate("Zoemzone", "Writing the results"))
        return {**self._write(parameters, context, rows_of, classes, feedback), **self._figures(len(table))}

    def _say(self, sites: int, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the sites."""
        tally = self._sites.tally
        self.record.source(self._sites.name, read=tally.read, repaired=tally.repaired, skipped=tally.skipped)
        if tally.repaired or tally.skipped:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {repaired} geometries repaired, {skipped} skipped").format(
                    layer=self._sites.name, repaired=tally.repaired, skipped=tally.skipped
                )
            )
        if not sites:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no site that can be measured.").format(layer=self._sites.name)
            )
        elif not self._analysis.table.number("known_pct").any():
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "Nothing is known of the land around the sites. Do the layers lie in the same place?",
                )
            )
        if self._sites.kind in ("line", "polygon"):
            feedback.pushInfo(
                translate(
                    "Zoemzone",
                    "The buffers of lines and polygons contain the site and are larger than 1 km2: use points to judge "
                    "the rule of 10 ha.",
                )
            )
        if self._analysis.overlapping:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "The classified polygons overlap: around {count} sites they add up to more than there is land. "
                    "Such land is counted more than once.",
                ).format(count=self._analysis.overlapping)
            )

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        rows_of: dict[int, int],
        classes: ClassAreas | None,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        made, renamed = fields(self._sites.fields, self._analysis.asked)
        if renamed:
            feedback.pushInfo(
                translate("Zoemzone", "Fields of the sites that were renamed: {fields}").format(
                    fields=", ".join(renamed)
                )
            )
        table = None
        if classes is not None:
            lines = ((None, row) for row in checked(classes.rows(), self.progress))
            table = write_rows(self, parameters, "CLASS_AREAS", context, class_fields(), lines)
        try:
            rows = self._rows(rows_of, len(made))
            output = write_rows(self, parameters, "OUTPUT", context, made, rows, self._sites.wkb, self._sites.crs)
        except BaseException:
            if table:
                remove_file(table)
            raise
        return {"OUTPUT": output, "CLASS_AREAS": table}

    def _rows(self, rows_of: dict[int, int], count: int) -> Iterator[Row]:
        """Every site as it is, with its figures; without figures where it could not be measured."""
        figures = self._analysis.table.rows()
        for feature in self._sites.features(self.progress.part(0.92, 1.0)):
            values = [*feature.attributes(), feature.id()]
            place = rows_of.get(feature.id())
            rest = figures(place) if place is not None else [None] * (count - len(values))
            yield feature.geometry() if feature.hasGeometry() else None, [*values, *rest]

    def _figures(self, sites: int) -> dict[str, Any]:
        """The number outputs."""
        table = self._analysis.table
        status = table.text("status")
        return {
            "SITES": sites,
            "SKIPPED_SITES": self._sites.tally.skipped,
            "SITES_MET": status.count("met"),
            "SITES_NEARLY": status.count("nearly"),
            "SITES_SHORT": status.count("short"),
            "SITES_COMPLETE": table.text("lacks").count(""),
            "SITES_FLAGGED": sum(map(bool, table.text("flag"))),
            "MEDIAN_EFFECTIVE_HA": _median(table.number("effective_ha")),
            "MEDIAN_SHARE_PCT": _median(table.number("share_pct")),
            "MEDIAN_COMPLETENESS": _median(table.number("completeness")),
            "MEDIAN_DEFICIT_M2": _median(table.number("deficit_m2")),
        }


def _median(values: NDArray[np.float64]) -> float | None:
    """The median of what is known."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else None


def checked(rows: Iterator[list[Any]], progress: Progress) -> Iterator[list[Any]]:
    """The same rows; stops when the user has asked for it."""
    for number, row in enumerate(rows):
        if number % 1000 == 0:
            progress.check()
        yield row
