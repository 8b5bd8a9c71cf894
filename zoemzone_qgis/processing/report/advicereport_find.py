"""What advicereport finds for one municipality, from the layers that were given."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback

from ...core.advice.doubt import doubts, stake, sureness
from ...core.advice.ecoprofiles import ProfileNetworks, habitat_weights
from ...core.advice.food import LandFigures, season_foods
from ...core.advice.money import CurvePoint
from ...core.classes import ClassTable
from ...core.land.lookup import Lookup
from ...core.land.mixtures import part_ids
from ...core.progress import Progress
from ...i18n import translate
from ...layers.advice.beside import (
    FRUIT_CLASSES,
    CoBenefits,
    Found,
    InitiativeRow,
    Shapes,
    mean_within,
    read_initiatives,
)
from ...layers.advice.controls import Control, controls
from ...layers.advice.foodmap import FoodFigures, food_figures
from ...layers.advice.land import confidence_of, land_of_places, networks_of
from ...layers.advice.measures import MeasureRow, best_of_units, read_measures_of, read_zones_of
from ...layers.advice.network import LEAST_M2, BlockRow, crossings, read_blocks, read_gaps
from ...layers.advice.places import Finder, Place
from ...layers.gaps import number
from ...layers.vector import field_value
from ...paths import TABLES
from ...report.advice.findings import MOST_OPPORTUNITIES, OPTIONS, PLAN, ZONES, Comparison, Findings
from ...report.advice.model import OwnValue, Step
from .advicereport_input import AdviceInput

MOST_CONTROLS = 10
"""Pairs of places to count at (E)."""
LAYER_OF_THEME = {
    "water": "WATER",
    "recreation": "ROUTES_RECREATION",
    "education": "SCHOOLS",
    "fruit": "FRUIT",
    "heritage": "HERITAGE",
    "homes": "HOMES",
    "works": "PLANNED_WORKS",
}
_MOST_WATCHED = 5
_MIDDLE = 0.15  # of the smaller side of the box of a place (E)
_MARGIN_M = 5000.0


class Finding:
    """Reads what all municipalities share once, and finds the figures of each."""

    def __init__(
        self,
        given: AdviceInput,
        forage: str,
        steps: Sequence[Step],
        changed: Sequence[OwnValue],
        versions: Sequence[tuple[str, str]],
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._given, self._forage, self._feedback = given, forage, feedback
        self._steps, self._changed, self._versions = steps, changed, versions
        self._districts: list[Place] | None = None
        self._is_nameless = False
        self._neighbours: Finder | None = None
        self._stakes: dict[int, float] = {}

    def read(self, progress: Progress) -> None:
        """Read districts and neighbours."""
        given = self._given
        if given.has("DISTRICTS"):
            every = given.places("DISTRICTS", "DISTRICT_FIELD", progress)
            self._districts = [place for place in every if place.name]
            self._is_nameless = bool(every) and not self._districts
        if given.has("NEIGHBOURS"):
            self._neighbours = Finder(given.places("NEIGHBOURS", "NEIGHBOUR_FIELD", progress))
        self._stakes = stakes_of(given.table)
        if given.is_fine:
            self._weights = habitat_weights(given.table, given.profiles.values())

    def of(self, place: Place, progress: Progress) -> Findings:
        """The findings of a municipality."""
        given, shape = self._given, place.shape
        self._feedback.setProgressText(translate("Zoemzone", "Looking at {place}").format(place=place.name))
        land, districts = self._land(place, progress.part(0.0, 0.2))
        food = self._food(shape, progress.part(0.2, 0.3)) if land.known_m2 > 0 else None
        networks = self._networks(shape, land, progress.part(0.3, 0.6))
        histogram = self._histogram(shape, land, progress.part(0.6, 0.7))
        finder = Finder(self._districts) if self._districts is not None else None
        rows, basis, outside = self._measures(shape, finder, progress.part(0.7, 0.75))
        benefits, themes = self._benefits(shape, (rows or [])[:MOST_OPPORTUNITIES], progress.part(0.75, 0.9))
        blocks = self._blocks(shape, progress)
        links = None if blocks is None else crossings(blocks, shape, given.link_m, self._neighbours)
        gaps = read_gaps(given.shapes("GAPS", progress), shape, finder) if given.has("GAPS") else None
        return Findings(
            place=place.name,
            date=given.today,
            table=given.table,
            profile=given.profile,
            profiles=given.profiles,
            rules=given.rules,
            land=land,
            seasons=season_foods(land, given.values),
            hunger={id: season_foods(land, replace(given.values, profile=one)) for id, one in given.profiles.items()},
            districts=districts,
            has_nameless_districts=self._is_nameless,
            best_bearing=None if food is None else bearing_of(shape, food.best_x, food.best_y),
            food=food,
            networks=networks,
            watch=self._watch(shape, progress),
            blocks=blocks,
            gaps=gaps,
            routes=self._routes(shape, progress),
            measures=rows,
            basis=basis,
            outside=outside,
            curve=self._curve(),
            benefits=benefits,
            themes=themes,
            initiatives=self._initiatives(shape, progress),
            initiative_m=given.initiative_m,
            crossings=links,
            has_neighbours=self._neighbours is not None,
            link_m=given.link_m,
            sure=sureness(histogram) if given.sure is not None and histogram else None,
            doubts=doubts(histogram, given.source.grid.cell**2, self._stakes),
            comparison=self._comparison(),
            controls=self._controls(shape, rows if basis == PLAN else None, progress.part(0.9, 1.0)),
            runs=given.runs,
            tables=given.own_tables,
            steps=self._steps,
            changed=self._changed,
            versions=self._versions,
            years=given.horizon,
            has_fine_map=given.is_fine,
            managers=given.managers,
        )

    # ---- land -----------------------------------------------------------------------------------
    def _land(self, place: Place, progress: Progress) -> tuple[LandFigures, list[tuple[str, LandFigures]] | None]:
        """The municipality, and the part of each district that lies in it."""
        given = self._given
        parts: list[tuple[str, QgsGeometry]] = []
        for one in self._districts or ():
            if one.shape.boundingBox().intersects(place.shape.boundingBox()):
                part = one.shape.intersection(place.shape)
                part.convertGeometryCollectionToSubclass(place.shape.type())
                if not part.isEmpty() and part.area() >= LEAST_M2:
                    parts.append((one.name, part))
        shapes = [place.shape, *(part for _, part in parts)]
        whole, *found = land_of_places(shapes, given.source, given.values, progress)
        named = [(name, figures) for (name, _), figures in zip(parts, found, strict=True)]
        return whole, named if self._districts is not None else None

    def _histogram(self, shape: QgsGeometry, land: LandFigures, progress: Progress) -> dict[int, NDArray[np.int64]]:
        """The cells of each class by their confidence; nothing where it is not known."""
        given = self._given
        if given.sure is None or land.known_m2 <= 0:
            return {}
        return confidence_of(shape, given.source, given.sure, given.frame, progress)

    def _food(self, shape: QgsGeometry, progress: Progress) -> FoodFigures | None:
        return food_figures(shape, self._forage, "FORAGE", progress) if self._forage else None

    def _networks(self, shape: QgsGeometry, land: LandFigures, progress: Progress) -> dict[str, ProfileNetworks]:
        given = self._given
        if land.known_m2 <= 0 or not given.is_fine:
            return {}
        self._feedback.setProgressText(translate("Zoemzone", "Networks of each group of species"))
        return networks_of(shape, given.detailed, self._weights, given.profiles, given.rules, progress)

    # ---- results of other algorithms ------------------------------------------------------------
    def _blocks(self, shape: QgsGeometry, progress: Progress) -> list[BlockRow] | None:
        given = self._given
        if not given.has("BLOCKS"):
            return None
        box = shape.boundingBox().buffered(given.link_m)
        return read_blocks(given.shapes("BLOCKS", progress, box), shape, given.link_m, progress)

    def _measures(
        self, shape: QgsGeometry, finder: Finder | None, progress: Progress
    ) -> tuple[list[MeasureRow] | None, str, int]:
        """The measures of the plan, else the best option of each place, else the zones; and what lies outside."""
        given, box = self._given, shape.boundingBox()
        if given.has("PLAN"):
            rows = [self._with_years(row) for row in read_measures_of(given.shapes("PLAN", progress), shape, finder)]
            return rows, PLAN, max(0, given.count("PLAN") - len(rows))
        if given.has("OPTIONS"):
            return best_of_units(read_measures_of(given.shapes("OPTIONS", progress, box), shape, finder)), OPTIONS, 0
        if given.has("OPPORTUNITIES"):
            return read_zones_of(given.shapes("OPPORTUNITIES", progress, box), shape, finder), ZONES, 0
        return None, "", 0

    def _with_years(self, row: MeasureRow) -> MeasureRow:
        """The years until effect from the table of measures, where the plan does not tell them."""
        known = self._given.catalogue.measures.get(row.measure)
        return row if row.years is not None or known is None else replace(row, years=known.years)

    def _routes(self, shape: QgsGeometry, progress: Progress) -> tuple[int, int] | None:
        """How many routes through the municipality are links, and how many there are."""
        if not self._given.has("ROUTES"):
            return None
        verdicts = [
            str(field_value(feature, "verdict") or "").strip().lower()
            for feature, line in self._given.shapes("ROUTES", progress)
            if line.intersects(shape)
        ]
        return sum(verdict in ("stone", "strip") for verdict in verdicts), len(verdicts)

    def _watch(self, shape: QgsGeometry, progress: Progress) -> list[str]:
        """The blocks here whose loss splits a network, the worst first."""
        if not self._given.has("NETWORK"):
            return []
        found = []
        for feature, land in self._given.shapes("NETWORK", progress):
            splits = number(field_value(feature, "splits_ha"))
            if splits and splits > 0 and land.intersects(shape):
                name = field_value(feature, "id")
                found.append((-splits, str(field_value(feature, "node") if name is None else name)))
        return [name for _, name in sorted(found)[:_MOST_WATCHED]]

    def _curve(self) -> list[CurvePoint] | None:
        if not self._given.has("CURVE"):
            return None
        points = []
        for row in self._given.rows("CURVE"):
            values = [number(field_value(row, name)) for name in ("factor", "cost_total", "score_pct", "measures")]
            if None not in values:
                factor, cost, score, count = (float(value or 0.0) for value in values)
                points.append(CurvePoint(factor, cost, score, round(count)))
        return sorted(points, key=lambda point: point.factor)

    def _comparison(self) -> list[Comparison] | None:
        """The first row of each map that was compared."""
        if not self._given.has("COMPARISON"):
            return None
        found: dict[str, Comparison] = {}
        for row in self._given.rows("COMPARISON"):
            name = str(field_value(row, "map") or "")
            found.setdefault(name, comparison_of(row, name))
        return list(found.values())

    # ---- what lies beside -----------------------------------------------------------------------
    def _benefits(
        self, shape: QgsGeometry, rows: Sequence[MeasureRow], progress: Progress
    ) -> tuple[list[list[Found]], list[str]]:
        given = self._given
        box = shape.boundingBox().buffered(_MARGIN_M)
        layers = {
            theme: Shapes(given.shapes(name, progress, box))
            for theme, name in LAYER_OF_THEME.items()
            if given.has(name)
        }
        heat = given.heat_on_map()
        mean = mean_within(heat, shape, progress) if heat is not None else None
        lookup = Lookup(given.table)
        codes = [code for id in FRUIT_CLASSES if (code := lookup.code(id)) is not None]
        co_benefits = CoBenefits(layers, heat, mean, given.source, codes)
        return co_benefits.of([row.shape for row in rows], progress), co_benefits.themes()

    def _initiatives(self, shape: QgsGeometry, progress: Progress) -> list[InitiativeRow] | None:
        given = self._given
        if not given.has("INITIATIVES"):
            return None
        box = shape.boundingBox().buffered(given.initiative_m)
        return read_initiatives(given.shapes("INITIATIVES", progress, box), shape, given.initiative_m)

    def _controls(
        self, shape: QgsGeometry, rows: Sequence[MeasureRow] | None, progress: Progress
    ) -> list[tuple[MeasureRow, Control | None]]:
        """Places of the plan, each unit once: the best of each measure first, so that every measure is counted; with
        places to compare with."""
        seen: Counter[str] = Counter()
        turns = []
        for order, row in enumerate(rows or ()):
            turns.append((seen[row.measure], order, row))
            seen[row.measure] += 1
        chosen: dict[str, MeasureRow] = {}
        for _, _, row in sorted(turns, key=lambda one: one[:2]):
            if len(chosen) < MOST_CONTROLS:
                chosen.setdefault(row.unit, row)
        if not chosen or rows is None:
            return []
        self._feedback.setProgressText(translate("Zoemzone", "Choosing places to count at"))
        places = list(chosen.values())
        found = controls(
            [(row.spot, self._code(row)) for row in places],
            [row.shape for row in rows],
            shape,
            self._given.frame,
            progress,
        )
        return list(zip(places, found, strict=True))

    def _code(self, row: MeasureRow) -> int:
        """The class code of the land of a measure: as its row says, else of the map at its point."""
        if row.land:
            code = Lookup(self._given.table).code(max(row.land, key=lambda id: row.land[id]))
            if code is not None:
                return code
        return self._given.code_at(row.spot)


def bearing_of(shape: QgsGeometry, x: float, y: float) -> float | None:
    """Where a point lies in a place: degrees from the north, clockwise, seen from its middle; None in the middle."""
    box = shape.boundingBox()
    right, up = x - box.center().x(), y - box.center().y()
    if math.hypot(right, up) <= _MIDDLE * min(box.width(), box.height()):
        return None
    return math.degrees(math.atan2(right, up)) % 360.0


def comparison_of(row: QgsFeature, name: str) -> Comparison:
    """A row of the table of ``comparemaps``."""
    names = (
        "agreement_pct", "best_error_pct", "effective_first_ha", "effective_second_ha", "rmse", "mean_first",
    )  # fmt: skip
    return Comparison(name, *(number(field_value(row, one)) for one in names))


def stakes_of(table: ClassTable) -> dict[int, float]:
    """What is at stake for each m2 of each class (``core.advice.doubt.stake``); mixtures by their parts."""
    parts = part_ids(TABLES / "mixtures.csv")
    return {
        row.code: stake(row, [table.by_id(id) for id in parts.get(row.id, ()) if id in table]) for row in table.rows
    }
