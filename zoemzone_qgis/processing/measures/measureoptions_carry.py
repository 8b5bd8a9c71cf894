"""What a parcel is for the network with a measure: a stepping stone, a piece of strip, or neither."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...core.classes import CODES
from ...core.land.rules import Rules
from ...core.measure.measure import STRIP, WHOLE
from ...core.measure.units import StripKey, strip_key
from ...core.measures import MeasureOptions, Worths
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...layers.raster import RasterSource
from ...layers.stones.land import FINE_M, StripTest, cells_of, fits_on_cells

_WHOLE_SHARE = 0.999  # from this share of fit land on, the outline tells the width
_MOST_CELLS = 16_000_000  # around a larger parcel the outline is tested, whatever lies in it
STONE_WORD, STRIP_WORD = "stone", "strip"
WHOLE_UNIT = -1
"""The place of a way that stands for the whole unit."""


class Carries:
    """Says what options make of a parcel that it is not yet: what is there already closes no gap anew.

    Stone: the effective habitat of the parcel with the measure is at least 0.5 ha, and the measure takes it over that
    or adds as much itself. Strip: land with a habitat weight of at least 0.4 with the measure, 3 m wide and 25 m long,
    where there was none, or on the land of the measure alone. Of a measure on a share or on points of a parcel nobody
    knows where it comes, so it makes no strip.
    """

    def __init__(
        self,
        options: MeasureOptions,
        worths: Worths,
        rules: Rules,
        source: RasterSource,
        shape: Callable[[int, int], QgsGeometry],
    ) -> None:
        self._options, self._rules, self._source, self._shape = options, rules, source, shape
        units = options.units
        lands = [worths.outcomes.table.by_code(code) for code in units.codes]
        self._now = np.array([worths.weight(land) for land in lands])
        self._least = rules.strip_weight - rules.tolerance
        after = np.tile(self._now, (len(options.ways), 1))
        for number, way in enumerate(options.ways):
            if way.rule.form in (WHOLE, STRIP) and not way.measure.annual:
                for column in options.used[number][0].tolist():
                    after[number, column] = worths.weight(worths.of(lands[column], way).becomes)
        self._fit = after >= self._least
        self._effective = units.areas @ self._now / HA
        self._test = StripTest(rules)
        self._last: tuple[QgsGeometry, NDArray[np.uint16]] | None = None
        self._known: dict[tuple[int, StripKey], list[tuple[int, bool]]] = {}

    def of_all(self, progress: Progress) -> list[str]:
        """What each option carries."""
        options, found = self._options, []
        least, now = self._rules.stone_ha - self._rules.tolerance, self._effective[options.unit]
        stone = (now + options.gain_ha >= least) & ((now < least) | (options.gain_ha >= least))
        for number in range(options.count):
            if number % 10 == 0:  # a large parcel takes a part of a second
                progress.report(number / options.count)
            words = [STONE_WORD] if stone[number] else []
            if self._is_strip(number):
                words.append(STRIP_WORD)
            found.append(", ".join(words))
        return found

    def _is_strip(self, option: int) -> bool:
        """Whether the measure makes a piece of strip: in its strip, on its land, or together with what is there."""
        options = self._options
        unit, way = int(options.unit[option]), int(options.way[option])
        rule, now = options.ways[way].rule, self._now >= self._least
        lifted = self._fit[way] & ~now
        if rule.form == STRIP:
            columns, every = options.used[way]
            land = np.zeros(len(self._now))
            land[columns] = every[options.row[option]]
            return self._fits(unit, strip_key(rule), self._shape(unit, way), land, lifted)
        if rule.form != WHOLE:
            return False
        shape, land = self._shape(unit, WHOLE_UNIT), options.units.areas[unit]
        if not (lifted & (land > 0)).any():
            return False
        if self._fits(unit, (), shape, land, lifted):
            return True
        return self._fits(unit, (), shape, land, lifted | now) and not self._fits(unit, (), shape, land, now)

    def _fits(
        self, unit: int, part: StripKey, shape: QgsGeometry, land: NDArray[np.float64], fit: NDArray[np.bool_]
    ) -> bool:
        """Whether a piece fits into the land of a shape that is fit; asked once for each set of classes."""
        here = fit & (land > 0)
        asked = int.from_bytes(np.packbits(here).tobytes(), "big")
        known = self._known.setdefault((unit, part), [])
        for classes, fits in known:
            # more land fits where less does, and less does not where more does not
            if (fits and classes & asked == classes) or (not fits and classes & asked == asked):
                return fits
        known.append((asked, self._measured(shape, float(land[here].sum()), here)))
        return known[-1][1]

    def _measured(self, shape: QgsGeometry, fit_m2: float, here: NDArray[np.bool_]) -> bool:
        rules = self._rules
        if fit_m2 < rules.strip_width_m * rules.strip_length_m * (1 - rules.width_tolerance_m):
            return False
        box, cell = shape.boundingBox(), self._source.grid.cell
        coarse = cell > FINE_M + rules.tolerance or box.width() * box.height() > _MOST_CELLS * cell**2
        if coarse or fit_m2 >= _WHOLE_SHARE * shape.area():
            return self._test.fits(shape)
        usable = np.zeros(CODES, dtype=bool)
        usable[np.array(self._options.units.codes)[here]] = True
        return fits_on_cells(usable[self._cells(shape)], cell, rules)

    def _cells(self, shape: QgsGeometry) -> NDArray[np.uint16]:
        """The codes of the cells of a shape; those of the last one are kept, because options go by parcel."""
        if self._last is None or self._last[0] is not shape:
            self._last = (shape, cells_of(shape, self._source))
        return self._last[1]
