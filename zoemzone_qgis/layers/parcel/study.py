"""A habitat map with the layers beside it, opened once, and asked about one parcel after the other."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from ...core.classes import SEASONS
from ...core.land.landclass import LandClass
from ...core.measure.measure import STRIP, WHOLE
from ...core.nestcells import NestCells
from ...core.parcel import Ranking
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ..nestmap import nest_cells
from ..vector import VectorSource
from .answers import Choices, ClassPart, Effect, NearBlock, Parcel, PartWork, SeasonChange, Sheet
from .around import REACH_M, Around, around
from .beside import Beside
from .chosen import stored, weighed
from .fed import fed_gain, near_cells, read_nests, shape_box
from .ground import Cells, Ground, cleaned, main_class, middle
from .links import Carrying, Closing, Link, Links
from .optionrows import StoredOptions
from .sentence import effect_reason, sheet_reason
from .sources import Sources
from .work import Carried, amounts, carried

_KEPT = 32
"""Places of which the surroundings are kept, so that the next question about a parcel is answered sooner."""
_ROUND_M = 100.0
"""Land is counted on blocks, so that it can feed a cell a little farther away than its outline does."""
_PARTLY = 0.005
"""Share of a parcel outside the map from which on that is said."""
_LITTLE_HA = 1e-10


class Study:
    """Answers about parcels in less than a second. Open it in a worker with ``open``.

    It answers one question at a time; others wait, so that any worker may ask. ``progress`` of a question raises
    ``Cancelled`` when a newer one asks for that; the study can then be asked again. What is asked of a parcel without
    land raises ``Fault``; what cannot be told of others is told in ``note``.
    """

    def __init__(self, sources: Sources, progress: Progress = SILENT) -> None:
        self.sources = sources
        self._ground = ground = Ground(sources, progress.part(0.0, 0.05))
        self._beside = Beside(
            ground, sources.blocks, sources.gaps, sources.plan, sources.initiatives, progress.part(0.05, 0.2)
        )
        self._links = Links(self._beside.gaps, self._beside.standing, ground.rules)
        self._nests: NestCells | None = None
        if sources.nests is not None and sources.nests.crs == ground.crs:
            self._nests = read_nests(sources.nests, progress.part(0.2, 0.3))
        self._options: StoredOptions | None = None
        self._ranking: Ranking | None = None
        if sources.options is not None:
            self._options = StoredOptions(sources.options, ground, progress.part(0.3, 0.7))
            part = progress.part(0.7, 1.0)
            self._ranking = self._options.ranking(self._beside.gaps, self._links, self._nests, part)
        self._known: dict[tuple[float, float], Around] = {}
        self._lock = threading.Lock()  # prepared geometries are not for two threads at a time
        # the first question would wait for SciPy to be loaded
        self._around(QgsPointXY(ground.extent.center()))

    @classmethod
    def open(cls, sources: Sources, progress: Progress = SILENT) -> Study:
        """Read everything that all parcels share; ``Fault`` where something cannot be used."""
        return cls(sources, progress)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the habitat map, in which parcels and parts are."""
        return self._ground.crs

    @property
    def cell_m(self) -> float:
        """The side of a cell of the habitat map."""
        return self._ground.grid.cell

    @property
    def has_options(self) -> bool:
        """Whether a layer of options is there, so that measures can be ranked."""
        return self._options is not None

    def to_map(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A geometry of another CRS in that of the study; ``Fault`` where that cannot be done."""
        return self._ground.to_map(geometry, crs)

    def renew_plan(self, plan: VectorSource | None, progress: Progress = SILENT) -> None:
        """Take the plan as it is now: what stands in it shows on the sheets from here on."""
        with self._lock:
            self._beside.set_plan(plan, progress)

    # ---- sheet ----------------------------------------------------------------------------------
    def sheet(self, parcel: Parcel, progress: Progress = SILENT) -> Sheet:
        """The parcel sheet."""
        with self._lock:
            return self._sheet(parcel, progress)

    def _sheet(self, parcel: Parcel, progress: Progress) -> Sheet:
        land, ground, beside = cleaned(parcel), self._ground, self._beside
        cells = ground.cells(land)
        areas = self._areas(cells)
        progress.report(0.1)
        near = self._around(middle(land, ground.extent))
        progress.report(0.6)
        known_m2, area = sum(size for _, size in areas), float(land.area())
        found = Sheet(
            name=parcel.name,
            area_m2=area,
            on_map_m2=float(cells.rows.size) * self.cell_m**2,
            classes=tuple(ClassPart(one.code, one.id, one.name_nl, one.name_en, size) for one, size in areas),
            effective_ha=sum(size * ground.weight_of(one) for one, size in areas) / HA if areas else None,
            seasons=near.seasons(ground.profile),
            hungry=near.hungry,
            share_pct=near.share_pct,
            completeness=near.completeness,
            nests=near.nests(ground.rules),
            lacks=near.words,
            block=beside.block_of(land),
            gap=beside.gap_near(land),
            owner=parcel.owner,
            manager=ground.manager(parcel, main_class(areas)),
            plan=beside.plan_on(parcel.name, land),
            initiatives=beside.initiatives_on(land),
            confidence_pct=ground.confidence(land),
            known_pct=min(100.0 * known_m2 / area, 100.0),
            around_known_pct=near.known_pct,
            note=self._note(land, cells),
        )
        dutch, english = sheet_reason(found)
        progress.report(1.0)
        return replace(found, reason_nl=dutch, reason_en=english)

    def _areas(self, cells: Cells) -> list[tuple[LandClass, float]]:
        """The known classes of cells with their m2, the largest first."""
        codes, counts = np.unique(cells.codes[cells.codes > 0], return_counts=True)
        found = [
            (self._ground.table.by_code(int(code)), float(count) * self.cell_m**2)
            for code, count in zip(codes, counts, strict=True)
        ]
        return sorted(found, key=lambda one: (-one[1], one[0].code))

    def _note(self, land: QgsGeometry, cells: Cells) -> str:
        """What could not be told of a parcel, and why."""
        area = float(land.area())
        inside = float(land.intersection(QgsGeometry.fromRect(self._ground.extent)).area())
        if inside <= 0.0:
            return translate("Zoemzone", "The parcel lies outside the habitat map. Make a habitat map that holds it.")
        if not cells.rows.size:
            return translate(
                "Zoemzone", "The parcel holds no centre of a cell of the habitat map ({cell} m): it is too small."
            ).format(cell=f"{self.cell_m:g}")
        if not (cells.codes > 0).any():
            return translate("Zoemzone", "The habitat map knows nothing of the land of this parcel.")
        if inside < (1 - _PARTLY) * area:
            return translate("Zoemzone", "{share} % of the parcel lies outside the habitat map.").format(
                share=max(1, round(100 * (1 - inside / area)))
            )
        return ""

    def _around(self, place: QgsPointXY) -> Around:
        """What lies around a place on the map as it is."""
        key = place.x(), place.y()
        if key not in self._known:
            ground = self._ground
            if len(self._known) >= _KEPT:
                del self._known[next(iter(self._known))]
            self._known[key] = around(ground.source, ground.present, ground.profile, ground.rules, place)
        return self._known[key]

    # ---- choices --------------------------------------------------------------------------------
    def choices(self, parcel: Parcel, progress: Progress = SILENT) -> Choices:
        """The ways that are allowed on the parcel, best first; why none is, where there is none.

        Those of the layer of options where it has rows for the parcel: of a unit of its name, or else of the same land.
        Without, they are weighed on the spot. Gain per euro as in ``core.parcel``: food at nests, hectares of
        nearly-B&B areas and gaps closed, each over its value when every allowed measure is taken, 0.5, 0.25 and 0.25,
        over the cost of the horizon (1 EUR at least). Each counts by itself; what is weighed on the spot closes no gap
        here. ``rank`` is that among the stored options that gain anything. Without a layer of options there is no
        "all", so no gain per euro and no rank, which ``note`` says.
        """
        with self._lock:
            return self._choices(parcel, progress)

    def _choices(self, parcel: Parcel, progress: Progress) -> Choices:
        land = cleaned(parcel)
        rows = self._options.of(parcel.name, land) if self._options is not None else None
        if rows is not None and self._ranking is not None:
            return stored(rows, self._ground, self._ranking)
        note = self._note(land, self._ground.cells(land))
        near = self._around(middle(land, self._ground.extent))
        cells = self._nest_cells([land])
        progress.report(0.3)
        found = weighed(
            parcel, land, self._ground, self._beside, cells, near.lacks, self._ranking, progress.part(0.3, 1.0)
        )
        if self._options is None and not note:
            note = translate(
                "Zoemzone", "Without a layer of options the measures are not ranked. Make one with {algorithm}."
            ).format(algorithm=translate("Zoemzone", "What can be done on each parcel"))
        return replace(found, note=note)

    def _nest_cells(self, lands: Sequence[QgsGeometry]) -> NestCells:
        """The nest cells that land can feed: of their layer, else made of the map."""
        box, ground = shape_box(lands), self._ground
        if self._nests is not None and self._nests.count:
            return near_cells(self._nests, box)
        return nest_cells(
            ground.source, ground.present, ground.profile, box.buffered(REACH_M + _ROUND_M), REACH_M, rules=ground.rules
        )

    # ---- effect ---------------------------------------------------------------------------------
    def effect(self, parcel: Parcel, parts: Sequence[PartWork], progress: Progress = SILENT) -> Effect:
        """What the parts do together, in their order: see ``Effect``.

        A part changes the cells of which the centre lies in its polygon and on whose class its measure is allowed, as
        measurescenario does; parts are not cut to the parcel. Land that changed already is not changed again by the
        same measure, so a part that is given twice counts once, and costs once.
        """
        with self._lock:
            return self._effect(parcel, parts, progress)

    def _effect(self, parcel: Parcel, parts: Sequence[PartWork], progress: Progress) -> Effect:
        land, ground = cleaned(parcel), self._ground
        place = middle(land, ground.extent)
        before = self._around(place)
        progress.report(0.3)
        work = carried(ground, parts, progress.part(0.3, 0.4))
        after = before
        if work.lines:
            after = around(work.scenario.changed, work.table, ground.profile, ground.rules, place)
        progress.report(0.6)
        block, block_ha = self._block(work)
        closing = self._closing(land, work, progress.part(0.6, 0.8))
        fed = self._fed(work, before)
        progress.report(0.9)
        spent = work.scenario.costs()
        found = Effect(
            seasons=_changes(before, after),
            share_pct=(before.share_pct, after.share_pct),
            completeness=(before.completeness, after.completeness),
            changed_ha=work.scenario.changed_ha,
            effective_ha=sum(gain.effective_m2 for gain in work.gains) / HA,
            forage_m2={
                season: float(sum(gain.food_m2[number] for gain in work.gains)) for number, season in enumerate(SEASONS)
            },
            nest_m2=float(sum(gain.nest_m2 for gain in work.gains)),
            block=block,
            block_ha=block_ha,
            closed=closing.closed,
            shortened=closing.shortened,
            fed_ha=fed,
            once=amounts(spent.once),
            yearly=amounts(spent.yearly),
            total=amounts(spent.total),
            lines=work.lines,
            refused=work.refused,
            note=self._note(land, ground.cells(land)),
        )
        found = self._ranked(found)
        dutch, english = effect_reason(found, ground.horizon)
        progress.report(1.0)
        return replace(found, reason_nl=dutch, reason_en=english)

    def _fed(self, work: Carried, before: Around) -> float:
        """Nest land that gets food."""
        if not work.gains:
            return 0.0
        return fed_gain(self._nest_cells([gain.land for gain in work.gains]), work.gains, before.lacks)

    def _block(self, work: Carried) -> tuple[NearBlock | None, float]:
        """The nearly-B&B area that work helps most for its shortfall, and the hectares that it brings."""
        completing = self._beside.completing
        brings: dict[int, float] = {}
        for gain in work.gains if completing is not None else ():
            helped = completing.of(gain.land) if completing is not None else None
            if helped is not None:
                brings[helped[0]] = brings.get(helped[0], 0.0) + gain.effective_m2 / HA * helped[1]
        if completing is None or not any(value > _LITTLE_HA for value in brings.values()):
            return None, 0.0
        best = max(brings, key=lambda one: (round(brings[one] / completing.areas[one].short_ha, 9), -one))
        return self._beside.nearly(completing.areas[best]), brings[best]

    def _closing(self, land: QgsGeometry, work: Carried, progress: Progress) -> Closing:
        """The gaps that the parts close: each part is a link, all parts together, and the parcel as a stone."""
        if not work.lines or not self._beside.gaps.things:
            return Closing()
        table, ground = work.table, self._ground
        weight: Floats = np.nan_to_num(table.lut("habitat_weight"))
        weight[[row.code for row in table.rows if not ground.profile.holds(row)]] = 0.0
        carrying = Carrying(ground, weight)
        parts = [(gain.land, line.form in (WHOLE, STRIP)) for gain, line in zip(work.gains, work.lines, strict=True)]
        worked = [one for one, is_all in parts if is_all]
        if len(worked) > 1:
            parts.append((QgsGeometry.unaryUnion(worked), True))
        links: list[Link] = []
        for one, is_all in [*parts, (land, False)]:
            progress.check()
            link = carrying.link(one, work.scenario.changed, is_all)
            if link is not None:
                links.append(link)
        return self._links.closing(links, progress)

    def _ranked(self, effect: Effect) -> Effect:
        """The effect with its gain per euro and rank among the stored options."""
        if self._ranking is None or not effect.lines:
            return effect
        importance = {gap.id: 1.0 if gap.importance is None else gap.importance for gap in self._beside.gaps.things}
        closes = sum(importance[id] for id in effect.closed)
        block = min(effect.block_ha, effect.block.short_ha) if effect.block is not None else 0.0
        ratio = self._ranking.per_euro((effect.fed_ha or 0.0, block, closes), effect.total[1])
        return replace(effect, per_euro=ratio, rank=self._ranking.rank(ratio), rank_of=self._ranking.count)


def _changes(before: Around, after: Around) -> tuple[SeasonChange, ...]:
    """Food of each season before and after."""
    if not before.is_known or not after.is_known:
        return ()
    one, other = int(before.lacks.cell[0]), int(after.lacks.cell[0])
    found = []
    for number, key in enumerate(SEASONS):
        reach, later = float(before.cells.reach_m2[one, number]), float(after.cells.reach_m2[other, number])
        need = float(before.cells.need_m2[one, number])
        found.append(SeasonChange(key, reach, later, need, before.hungry == key, after.hungry == key))
    return tuple(found)
