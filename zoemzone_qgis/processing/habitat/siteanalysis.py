"""Sites judged in batches: what lies around them, turned into figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.classes import ClassTable
from ...core.forage import RULE_RADIUS_M
from ...core.land.landvalues import LandValues, land_values
from ...core.land.lookup import Lookup
from ...core.land.profiles import Profile
from ...core.land.rules import Rules
from ...core.progress import Progress
from ...core.sitefigures import Values, rule_figures, within
from ...layers.surroundings import Land, Sites, Surroundings
from .sitetable import SiteTable

LARVAL = 3
"""Place of the larval habitat among the guilds."""
OVERLAP = 1e-4
"""Share of a circle by which polygons may overlap before it is said."""


class SiteAnalysis:
    """Figures of sites for one ecoprofile, gathered in a table."""

    def __init__(self, table: ClassTable, profile: Profile, rules: Rules, radii: Sequence[float]) -> None:
        self._classes, self._profile, self._rules = table, profile, rules
        self.lookup = Lookup(table)
        self.asked = list(radii)
        guilds = land_values(table, profile, rules).guilds
        self.radii = sorted({*radii, RULE_RADIUS_M, *(guild.radius_m for guild in guilds)})
        self.table = SiteTable(self.asked, rules)
        self.overlapping = 0

    def judge(self, land: Land, sites: Sites, progress: Progress) -> Surroundings:
        """Add a batch of sites to the table; returns what lies around them, within ``radii``."""
        found = land.around(sites, self.radii, progress)
        values_of = self._land_values(found.codes)
        values = Values.of(values_of, found.codes)
        each = [
            within(found.areas[self._place(radius)], found.whole[self._place(radius)], values) for radius in self.asked
        ]
        rule = self._place(RULE_RADIUS_M)
        guilds = enumerate(values_of.guilds)
        nests = np.stack([found.areas[self._place(guild.radius_m)] @ values.nests[number] for number, guild in guilds])
        if not self._profile.larval:
            nests[LARVAL] = np.nan  # of no meaning to bees
        judged = rule_figures(found.areas[rule], nests, values, values_of, land.counted)
        self.table.add(within(found.areas[rule], found.whole[rule], values), judged, each)
        self.overlapping += int((found.areas.sum(axis=2) > (1.0 + OVERLAP) * found.whole).any(axis=0).sum())
        return found

    def _place(self, radius: float) -> int:
        return self.radii.index(radius)

    def _land_values(self, codes: Sequence[int]) -> LandValues:
        """The values of the classes, derived ones that the table lacks too; ``Fault`` for a code without a class."""
        rows = [self.lookup.row(code) or self._classes.by_code(code) for code in codes]
        return land_values(self._classes.extended(rows), self._profile, self._rules)


class ClassAreas:
    """The area of each class around each site, kept as plain numbers until all is known."""

    def __init__(self, analysis: SiteAnalysis) -> None:
        self._radii = sorted({*analysis.asked, RULE_RADIUS_M})
        self._places = [analysis.radii.index(radius) for radius in self._radii]
        self._lookup = analysis.lookup
        self._parts: list[tuple[NDArray[Any], ...]] = []

    def add(self, ids: Sequence[int], found: Surroundings) -> None:
        """Keep a batch: of the radii asked for and the rule circle, what is there."""
        areas = found.areas[self._places].transpose(1, 0, 2)
        site, radius, column = np.nonzero(areas)
        codes = np.array(found.codes, dtype=np.int64)[column]
        self._parts.append((np.array(ids)[site], radius.astype(np.int8), codes, areas[site, radius, column]))

    def rows(self) -> Iterator[list[Any]]:
        """Rows of the table: site_id, radius_m, class, code, area_m2."""
        names: dict[int, str] = {}
        radii = [round(radius, 2) for radius in self._radii]
        for part in self._parts:
            for site, radius, code, area in zip(*(values.tolist() for values in part), strict=True):
                if code not in names:
                    row = self._lookup.row(code)
                    names[code] = row.id if row is not None else ""
                yield [site, radii[radius], names[code], code, area]
