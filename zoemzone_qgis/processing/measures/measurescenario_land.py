"""What measurescenario starts from: the habitat map, its classes, the measures and the ecoprofile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from ...core.cells.fractions import cell_factor
from ...core.classes import ClassTable, read_classes, table_beside
from ...core.forage import RULE_RADIUS_M
from ...core.land.profiles import Profile, read_profiles
from ...core.measures import Outcomes, Worths, read_measures
from ...core.surface import with_derived
from ...i18n import translate
from ...layers.carriedout import Scenario
from ...layers.raster import RasterSource
from ...paths import TABLES
from ..memory import fitting_threads
from ..parameters import chosen_profile
from ..record import RunRecord

_MEASURE_TABLES = ("MEASURES", "MEASURE_RULES", "MEASURE_COSTS")


class Start:
    """The habitat map with everything that is needed to carry out measures on it.

    ``plain`` is its class table as it stands beside it, ``table`` the same with every derived class.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        record: RunRecord,
    ) -> None:
        def file(name: str) -> Path | None:
            given = algorithm.parameterAsFile(parameters, name, context)
            return Path(given) if given else None

        self.source = RasterSource.from_layer(
            algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
        )
        self.own_classes, self.own_profiles = file("CLASSES"), file("PROFILES")
        beside = table_beside(self.source.path)
        path = self.own_classes or (beside if beside.is_file() else None)
        self.plain: ClassTable = read_classes(path)
        self.table = with_derived(self.plain)
        own = [file(name) for name in _MEASURE_TABLES]
        self.catalogue = read_measures(self.table, *own)
        given = algorithm.parameterAsString(parameters, "PROFILE", context)
        self.profile: Profile = chosen_profile(given, read_profiles(self.own_profiles, self.table))
        self.horizon = algorithm.parameterAsDouble(parameters, "HORIZON_YEARS", context)
        self.worths = Worths(Outcomes(self.table, self.catalogue), self.horizon, self.profile)
        self.radius = algorithm.parameterAsDouble(parameters, "RADIUS", context)
        self.cell = self._cell(algorithm.parameterAsDouble(parameters, "OUTPUT_CELL_SIZE", context), feedback)
        self.threads = self._fitting_threads()
        for name, used in (("classes", path), ("profiles", self.own_profiles)):
            if used is not None:
                record.table(name, used)
        for name, used in zip(_MEASURE_TABLES, own, strict=True):
            record.table(name.lower(), used or TABLES / f"{name.lower()}.csv")
        record.source(self.source.name, path=self.source.path, cell_m=self.source.grid.cell)
        record.definition(
            profile=self.profile.id,
            horizon_years=self.horizon,
            cell_m=self.cell,
            rule_radius_m=round(RULE_RADIUS_M, 2),
            radius_m=self.radius,
            measured_cells="centre of the cell inside the polygon, class allowed by the table of rules",
            order="field rank, else the order of the rows; later measures work on what earlier ones made",
            difference="after minus before, computed where a change can be felt",
        )

    def _cell(self, wanted: float, feedback: QgsProcessingFeedback) -> float:
        """The cell of the difference: a multiple of that of the map."""
        cell = self.source.grid.cell
        made = cell * cell_factor(cell, wanted)
        if abs(made - wanted) > 1e-6 * wanted:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "The result has cells of {made} m instead of {wanted} m: a multiple of the cells of {layer}, "
                    "{cell} m.",
                ).format(made=f"{made:g}", wanted=f"{wanted:g}", layer=self.source.name, cell=f"{cell:g}")
            )
        return made

    def _fitting_threads(self) -> int:
        """Refuse a reach that needs too much memory; else use fewer threads before much memory."""
        grid = self.source.grid
        rows, columns = (int(-(-cells * grid.cell // self.cell)) + 1 for cells in (grid.rows, grid.columns))
        return fitting_threads("RADIUS", self.radius, self.radius, self.cell, rows, columns)

    def after(self, scenario: Scenario) -> ClassTable:
        """Every class before and after a scenario."""
        return self.worths.outcomes.extended(scenario.works.made.values())

    def written(self, scenario: Scenario) -> ClassTable:
        """The class table to stand beside the new map: that of the map, with what the new map holds beside it."""
        every = self.after(scenario)
        return self.plain.extended(
            every.by_code(int(code)) for code in scenario.ledger.present if int(code) not in self.plain
        )
