"""The rows of one parcel in a plan: what was asked of the parcel and what it does, as features of the layer."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QMetaType

from ...core.classes import SEASONS
from ...layers.parcel import Amounts, Effect, Line, Parcel
from .planfields import BOUNDS, COSTS, MUST

_SEGMENTS = 16  # of a quarter of a disc


def rows_of(
    parcel: Parcel, effect: Effect, fields: QgsFields, taken: Iterable[str], first_rank: int, horizon: float
) -> list[QgsFeature]:
    """A feature for each measure that is done, its geometry where the work is (in the CRS of the study).

    ``taken`` are names of options that the plan holds already. What the effect knows of the parcel as a whole (food,
    nests, hectares for a nearly-B&B) is shared over its measures by the hectares of each, so that sums stay right.
    """
    names = set(taken)
    lines = effect.lines
    shares = _shares(lines)
    found = []
    for place, (line, share) in enumerate(zip(lines, shares, strict=True)):
        unit = parcel.name if len(lines) == 1 else f"{parcel.name} ({place + 1})"
        values = {
            "rank": first_rank + place,
            "option": _new_name(f"{unit} {line.way}".strip(), names),
            "unit": unit,
            "lock": MUST,
            "horizon_years": horizon,
            **_of_parcel(parcel, effect),
            **_of_line(line),
            **_of_share(effect, share),
        }
        feature = QgsFeature(fields)
        feature.setGeometry(as_land(line.geometry, line.area_m2 / max(line.pieces, 1.0)))
        for name, value in values.items():
            at = fields.lookupField(name)
            if at >= 0 and value is not None:
                feature.setAttribute(at, _fitting(fields.at(at), value))
        found.append(feature)
    return found


def _fitting(field: QgsField, value: Any) -> Any:
    """A value as the field of a layer takes it, which can be of another maker: whole numbers only, short texts."""
    if field.type() == QMetaType.Type.QString:
        told = value if isinstance(value, str) else f"{value:g}"
        return told[: field.length()] if field.length() > 0 else told
    try:
        return field.convertCompatible(value)
    except ValueError:
        return None


def _of_parcel(parcel: Parcel, effect: Effect) -> dict[str, Any]:
    block = effect.block
    touched = [*effect.closed, *(gap for gap, _ in effect.shortened)]
    return {
        "parcel": parcel.name,
        "ids": ", ".join(parcel.ids),
        "owner": parcel.owner,
        "manager": parcel.manager,
        "hungry_season": next((season.key for season in effect.seasons if season.hungry_before), ""),
        "block": block.id if block is not None else None,
        "block_short_ha": block.short_ha if block is not None else None,
        "gap": ", ".join(str(gap) for gap in dict.fromkeys(touched)),
        "closes": ", ".join(str(gap) for gap in effect.closed),
        "reason_nl": effect.reason_nl,
        "reason_en": effect.reason_en,
    }


def _of_line(line: Line) -> dict[str, Any]:
    return {
        "measure": line.measure,
        "way": line.way,
        "form": line.form,
        "measure_nl": line.name_nl,
        "measure_en": line.name_en,
        "area_m2": line.area_m2,
        "length_m": line.length_m,
        "pieces": line.pieces,
        "gain_ha": line.effective_ha,
        **_costs(COSTS[0], line.once),
        **_costs(COSTS[1], line.yearly),
        **_costs(COSTS[2], line.total),
    }


def _costs(name: str, amounts: Amounts) -> dict[str, float]:
    return {name + bound: amount for bound, amount in zip(BOUNDS, amounts, strict=True)}


def _of_share(effect: Effect, share: float) -> dict[str, Any]:
    return {
        **{f"gain_{season}_m2": effect.forage_m2.get(season, 0.0) * share for season in SEASONS},
        "gain_nest_m2": effect.nest_m2 * share,
        "gain_fed_ha": None if effect.fed_ha is None else effect.fed_ha * share,
        "block_gain_ha": effect.block_ha * share if effect.block is not None else None,
    }


def _shares(lines: Sequence[Line]) -> list[float]:
    """What part of the effect each line gets: by hectares gained, else by the land used, else the same."""
    for weights in ([max(line.effective_ha, 0.0) for line in lines], [max(line.area_m2, 0.0) for line in lines]):
        whole = sum(weights)
        if whole > 0:
            return [weight / whole for weight in weights]
    return [1.0 / len(lines)] * len(lines)


def _new_name(base: str, names: set[str]) -> str:
    """A name that is not taken yet; it is from now on."""
    name, count = base, 1
    while name in names:
        count += 1
        name = f"{base} ({count})"
    names.add(name)
    return name


def as_land(geometry: QgsGeometry, piece_m2: float = 0.0) -> QgsGeometry:
    """The same land as a multipolygon; lines that are left of a cut fall away.

    Points become discs of the land that a piece takes, of at least 1 m2.
    """
    if geometry.type() == Qgis.GeometryType.Point:
        geometry = geometry.buffer(math.sqrt(max(piece_m2, 1.0) / math.pi), _SEGMENTS)
    parts = [one for one in geometry.asGeometryCollection() if one.type() == Qgis.GeometryType.Polygon]
    land = QgsGeometry.unaryUnion(parts) if len(parts) > 1 else QgsGeometry(parts[0]) if parts else QgsGeometry()
    if not land.isEmpty():
        land.get().dropZValue()
        land.get().dropMValue()
        land.convertToMultiType()
    return land
