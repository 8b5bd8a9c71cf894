"""What an officer should know of the parcels beside the map: which are left out, overlap, or cannot be trusted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsProcessingFeedback

from ...core.cells.regions import Outlines
from ...core.measure.overlaps import overlapped
from ...core.progress import Progress
from ...core.surface import LOW_KNOWN_PCT
from ...i18n import translate
from ...layers.polygons import flat
from ...layers.units.unitset import UnitSet
from ..record import RunRecord
from .measureoptions_input import OptionInput, told
from .measureoptions_solve import Found

OWNER_CLASSES = {
    "own": "own",
    "eigen": "own",
    "own_leased": "own_leased",
    "eigen verpacht": "own_leased",
    "government": "government",
    "overheid": "government",
    "private": "private",
    "particulier": "private",
    "unknown": "unknown",
    "onbekend": "unknown",
}
"""Kinds of owner as they may be asked for."""
MANY_PARTS = 1000
"""A parcel of more parts than this is named: it is weighed as one."""
_LEAST_M2, _LEAST_SHARE = 1.0, 0.01


class Owners:
    """The owners that are planned: names, or kinds of owner."""

    def __init__(self, asked: Sequence[str]) -> None:
        self._asked = asked

    def chosen(self, units: UnitSet, feedback: QgsProcessingFeedback) -> NDArray[np.bool_]:
        """The units of these owners; says which of them owns nothing here."""
        count = len(units.names)
        if not self._asked:
            return np.ones(count, dtype=bool)
        owners = np.array([owner.casefold() for owner in units.owner] or [""], dtype=object)[:count]
        kinds = np.array(list(units.owner_class) or [""], dtype=object)[:count]
        found, without = np.zeros(count, dtype=bool), []
        for asked in self._asked:
            here = owners == asked.casefold()
            kind = OWNER_CLASSES.get(asked.casefold())
            if kind is not None:
                here = here | (kinds == kind)
            if not here.any():
                without.append(asked)
            found |= here.astype(bool)
        told(
            feedback,
            translate("Zoemzone", "{count} of the owners to plan for own no parcel here: {names}"),
            without,
        )
        return found


def tell_units(
    given: OptionInput, units: UnitSet, record: RunRecord, feedback: QgsProcessingFeedback, progress: Progress
) -> NDArray[np.bool_]:
    """Say how the parcels fared; gives which of them lie on the map."""
    layer, tally = given.units.units, units.tally
    box = given.extent
    outside = np.array([not shape.boundingBox().intersects(box) for shape in units.geometries], dtype=bool)
    outside |= (units.units.areas.sum(axis=1) <= 0) & np.array(
        [not shape.intersects(QgsGeometry.fromRect(box)) for shape in units.geometries], dtype=bool
    )
    record.source(
        layer.name,
        parameter="INPUT",
        read=tally.read,
        repaired=tally.repaired,
        skipped=tally.skipped,
        slivers=tally.slivers,
        elsewhere=tally.elsewhere,
        units=len(units.names),
        outside=int(outside.sum()),
    )
    record.source(given.source.name, path=given.source.path, cell_m=given.source.grid.cell)
    feedback.pushInfo(
        translate("Zoemzone", "{layer}: {read} parcels read, {repaired} repaired, {skipped} skipped").format(
            layer=layer.name, read=tally.read, repaired=tally.repaired, skipped=tally.skipped
        )
    )
    _say_left_out(layer.name, units, outside, feedback)
    many = [
        name
        for name, shape in zip(units.names, units.geometries, strict=True)
        if shape.constGet().partCount() > MANY_PARTS
    ]
    told(
        feedback,
        translate("Zoemzone", "{layer}: {count} parcels have more than {limit} parts and are weighed as one: {names}"),
        many,
        layer=layer.name,
        limit=MANY_PARTS,
    )
    over = overlapping(units.geometries, progress)
    told(
        feedback,
        translate(
            "Zoemzone", "{layer}: {count} parcels overlap with others; land that lies in two counts in both: {names}"
        ),
        [units.names[number] for number in over],
        layer=layer.name,
    )
    return ~outside


def _say_left_out(layer: str, units: UnitSet, outside: NDArray[np.bool_], feedback: QgsProcessingFeedback) -> None:
    tally = units.tally
    told(
        feedback,
        translate("Zoemzone", "{layer}: {count} parcels lie outside the habitat map and are left out: {names}"),
        [units.names[number] for number in np.flatnonzero(outside).tolist()],
        layer=layer,
    )
    if tally.slivers:
        feedback.pushWarning(
            translate("Zoemzone", "{layer}: {count} slivers of less than 1 m2 are left out.").format(
                layer=layer, count=tally.slivers
            )
        )
    if tally.elsewhere:
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {count} parcels lie outside the area to plan for").format(
                layer=layer, count=tally.elsewhere
            )
        )
    if not len(units.names) or outside.all():
        feedback.pushWarning(
            translate("Zoemzone", "{layer} holds no parcel that can be planned; the result is empty.").format(
                layer=layer
            )
        )


def overlapping(shapes: Sequence[QgsGeometry], progress: Progress) -> list[int]:
    """The shapes of which more than 1 m2 and 1 % lies in others."""
    rings, owner = flat(shapes)
    shared = overlapped(Outlines(rings, owner, len(shapes)), progress=progress)
    least = np.maximum(_LEAST_M2, _LEAST_SHARE * np.array([shape.area() for shape in shapes]))
    found: list[int] = np.flatnonzero(shared > least).tolist()
    return found


def tell_options(given: OptionInput, found: Found, feedback: QgsProcessingFeedback) -> None:
    """Say what was found."""
    planned = found.unit_facts.planned
    able = np.unique(found.options.unit)
    feedback.pushInfo(
        translate("Zoemzone", "{able} of {count} parcels have a measure; {options} options in all").format(
            able=len(able), count=int(planned.sum()), options=found.options.count
        )
    )
    if planned.any() and not len(able):
        feedback.pushWarning(
            translate("Zoemzone", "No measure is possible on any of the parcels. The field why_not says why.")
        )
    if given.owners() and len(planned) and not planned.any():
        feedback.pushWarning(
            translate("Zoemzone", "None of the parcels belongs to the owners to plan for; the result is empty.")
        )
    known = np.append(found.cells.known_pct, 0.0)[found.lacks.cell]  # -1, no cell at all, is the last one
    unsure = planned & (known < LOW_KNOWN_PCT)
    if unsure.any():
        feedback.pushWarning(
            translate(
                "Zoemzone",
                "Around {count} parcels less than 75 % of the land within reach is known, so what lacks there is not "
                "certain. Use a habitat map that reaches further.",
            ).format(count=int(unsure.sum()))
        )
