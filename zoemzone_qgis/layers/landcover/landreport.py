"""What a user is told about the layers that were read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.land.legend import Legend
from ...i18n import translate
from .areas import Areas
from .cover import Cover
from .landcover import LandCover
from .strata import BGT

MOST_VALUES = 10  # unknown values that a warning lists; the AREAS table has them all


def plus_filled_pct(landcover: LandCover) -> float | None:
    """Share of public green (groenvoorziening) whose plus value is filled, in percent of its area; None without
    public green."""
    green = sum(counts.green_m2 for counts in landcover.counts.values())
    filled = sum(counts.green_filled_m2 for counts in landcover.counts.values())
    return 100.0 * filled / green if green else None


def layer_lines(landcover: LandCover) -> Iterator[str]:
    """One line a layer: what it was read as, and what was repaired or left out."""
    for found in landcover.found:
        if found.vector is None:
            yield translate("Zoemzone", "{layer}: read as {kind}").format(layer=found.name, kind=found.kind)
            continue
        tally, counts = found.vector.tally, landcover.counts[id(found)]
        yield translate(
            "Zoemzone",
            "{layer}: read as {kind}, {read} objects; {repaired} geometries repaired, {skipped} skipped, "
            "{below} under the ground, {ended} ended or planned, {other} no land cover",
        ).format(
            layer=found.name,
            kind=found.kind,
            read=tally.read,
            repaired=tally.repaired,
            skipped=tally.skipped,
            below=counts.below_ground,
            ended=counts.ended,
            other=counts.no_land_cover,
        )


def layer_warnings(landcover: LandCover, legend: Legend, cover: Cover, crs: Any) -> Iterator[str]:
    """What the user should know of the layers before using the map."""
    grass = any(entry.builtup != entry.plain for entry in legend.entries)
    if grass and not cover.counts.get("builtup"):
        yield translate("Zoemzone", "There is no built-up area, so all public grass counts as verge.")
    for found in landcover.found:
        if found.crs != crs:
            yield translate("Zoemzone", "{layer} is reprojected from {crs}").format(
                layer=found.name, crs=found.crs.authid() or found.crs.description()
            )


def map_warnings(areas: Areas) -> Iterator[str]:
    """What the user should know of the map."""
    if not areas.codes:
        yield translate(
            "Zoemzone",
            "None of the layers has land cover in the area to map, so the map is empty. Check the extent and the "
            "municipality.",
        )
    lacking = areas.lacking()
    if lacking:
        values = "; ".join(f"{note} ({area / 1e4:.2f} ha)" for note, area in lacking[:MOST_VALUES])
        yield translate(
            "Zoemzone", "{number} values are not in the crosswalks and became class unknown: {values}"
        ).format(number=len(lacking), values=values)


def layer_facts(landcover: LandCover) -> Iterator[dict[str, Any]]:
    """What the run record notes of each layer."""
    for found in landcover.found:
        yield {
            "name": found.name,
            "source": found.source,
            "layer": found.layer,
            "path": found.path,
            "crs": found.crs.authid(),
            "objects": found.vector.tally.read if found.vector else None,
            "skipped": found.vector.tally.skipped if found.vector else None,
            "date": str(landcover.extract) if found.source == BGT and landcover.extract else None,
        }
