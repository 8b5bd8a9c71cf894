"""measureoptions: what can be done on each parcel, with gain and cost; and why not, where nothing can."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback

from ...core.measure.spread import WEIGHT_DOUBT
from ...core.progress import checked
from ...i18n import translate
from ...layers.completing import Completing
from ...layers.nestlayer import nest_fields, nest_rows
from ...layers.units.unitset import UnitSet, units_of
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..sinks import Results, file_of, refuse_overwriting, write_rows
from . import measureoptions_form as form
from .measureoptions_input import OptionInput
from .measureoptions_rows import Rows, aliases, option_fields
from .measureoptions_solve import Found, solve
from .measureoptions_tell import Owners, tell_options, tell_units


class ParcelOptions(ZoemzoneAlgorithm):
    """Weighs all measures on all parcels."""

    ID = "measureoptions"
    GROUP = "measures"
    STYLED: ClassVar[Mapping[str, str]] = {"OUTPUT": "measureoptions.qml", "NESTS": "nest_cells.qml"}
    NEEDED = "INPUT"

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "What can be done on each parcel")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "measures,options,parcels,verges,cost,gain,mowing,flowers,nests,bees,municipality,farmland"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Tells for every parcel which measures are possible, what they gain and cost, or why none is."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return aliases()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._given = OptionInput(self, parameters, context, self.record)
        results = [file_of(parameters, name) for name in ("OUTPUT", "NESTS", "TABLE")]
        refuse_overwriting(self._given.paths(), results)
        choices, rules = self._given.choices, self._given.rules
        self.record.definition(
            crs=self._given.crs.authid(),
            profile=self._given.profile.id,
            horizon_years=choices.horizon,
            preparation_share=choices.preparation,
            keeps_from_sprayed_crops=choices.spray,
            reach_m=choices.radius_m,
            owners=self._given.owners() or "all",
            own=list(self._given.units.own),
            stretches=self._given.units.stretches,
            gain="after minus before; annual measures earn food, no hectares",
            low_high=f"habitat weight after the measure {WEIGHT_DOUBT} lower and higher; costs low and high",
            block="nearly-B&B whose best circle of 1 km2 holds the largest share of the land for its shortfall",
            block_within_m=rules.gap_m,
            gap_within_m=rules.connect_m,
            stone_ha=rules.stone_ha,
            strip={
                "weight": rules.strip_weight,
                "least_width_m": rules.strip_width_m,
                "least_length_m": rules.strip_length_m,
            },
            costs="EUR without VAT, extra per year against present management",
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given, progress = self._given, self.progress
        feedback.setProgressText(translate("Zoemzone", "Reading the parcels and the land on them"))
        units = units_of(
            given.units, given.source, given.table, given.catalogue, given.transforms, progress.part(0.0, 0.35)
        )
        planned = self._planned(units, feedback)
        areas = self._near(units, feedback)
        feedback.setProgressText(translate("Zoemzone", "Weighing the measures"))
        found = solve(given, units, planned, areas, given.gaps, progress.part(0.4, 0.92))
        tell_options(given, found, feedback)
        feedback.setProgressText(translate("Zoemzone", "Writing the results"))
        outputs = self._written(parameters, context, found, feedback)
        return {**outputs, **self._numbers(found, areas)}

    def _planned(self, units: UnitSet, feedback: QgsProcessingFeedback) -> NDArray[np.bool_]:
        """Which units are planned: on the map, and of the chosen owners."""
        on_map = tell_units(self._given, units, self.record, feedback, self.progress.part(0.35, 0.38))
        owned = Owners(self._given.owners()).chosen(units, feedback)
        return on_map & owned

    def _near(self, units: UnitSet, feedback: QgsProcessingFeedback) -> Completing | None:
        """Read the layers beside the parcels."""
        given, progress = self._given, self.progress
        progress.report(0.38)
        extent = given.extent
        if given.gaps is not None:
            given.gaps.read(given.crs, given.transforms, self.record, feedback, progress)
        if given.works is not None:
            given.works.read(given.crs, given.transforms, extent, "PLANNED_WORKS", self.record, progress)
        for places in given.co_benefits:
            places.read(given.crs, given.transforms, extent, "CO_BENEFITS", self.record, progress)
        if given.blocks is None:
            return None
        blocks = given.blocks.read(given.crs, given.transforms, self.record, feedback, progress)
        return Completing(blocks, given.rules)

    def _written(
        self, parameters: dict[str, Any], context: QgsProcessingContext, found: Found, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given = self._given
        fields, renamed = option_fields(given.units.units.kept[1:])
        if renamed:
            feedback.pushInfo(
                translate("Zoemzone", "Fields of the parcels that were renamed: {fields}").format(
                    fields=", ".join(renamed)
                )
            )
        rows = Rows(
            found.units,
            found.options,
            found.shapes.of,
            found.unit_facts,
            found.facts,
            given.profile.id,
            self.progress,
        )
        cells = checked(nest_rows(found.nests), self.progress)
        with Results() as results:
            table = results.made(write_rows(self, parameters, "TABLE", context, fields, rows.rows(with_shapes=False)))
            nests = results.made(
                write_rows(self, parameters, "NESTS", context, nest_fields(), cells, Qgis.WkbType.Point, given.crs)
            )
            self.progress.report(0.96)
            output = results.made(
                write_rows(
                    self, parameters, "OUTPUT", context, fields, rows.rows(), Qgis.WkbType.MultiPolygon, given.crs
                )
            )
        return {"OUTPUT": output, "NESTS": nests, "TABLE": table}

    def _numbers(self, found: Found, areas: Completing | None) -> dict[str, Any]:
        """The number outputs."""
        options, planned, facts = found.options, found.unit_facts.planned, found.facts

        def units_where(marks: list[bool]) -> int:
            return len({unit for unit, mark in zip(options.unit.tolist(), marks, strict=True) if mark})

        weighed = int(planned.sum())
        able = len(np.unique(options.unit))
        return {
            "UNITS": weighed,
            "UNITS_WITH_OPTION": able,
            "UNITS_WITHOUT": weighed - able,
            "UNITS_LEFT_OUT": _left_out(found.units) + len(planned) - weighed,
            "OPTIONS": options.count,
            "MEASURES_POSSIBLE": len({options.ways[way].measure.id for way in np.unique(options.way).tolist()}),
            "NEARLY_BNB": len(areas.areas) if areas is not None else 0,
            "UNITS_FOR_BLOCKS": units_where([one is not None and one[2] > 0 for one in facts.block]),
            "UNITS_IN_GAPS": units_where([bool(gap) for gap in facts.gap]),
            "UNITS_LACKING_FOOD": int((found.lacks.food & planned).sum()),
            "UNITS_LACKING_NESTS": int((found.lacks.nests & planned).sum()),
            "NEST_CELLS": found.nests.count,
            "FED_NEST_HA": found.cells.fed_ha,
        }


def _left_out(units: UnitSet) -> int:
    """Parcels that never became units."""
    return units.tally.slivers + units.tally.elsewhere + units.tally.skipped
