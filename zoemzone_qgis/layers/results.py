"""Which layers are results of the algorithms: by the run record beside their file, else by their fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from .runrecord import Record, place, record_of

HABITAT, CONFIDENCE, FOOD, BLOCKS, GAPS, ROUTES = "habitat", "confidence", "food", "blocks", "gaps", "routes"
OPTIONS, NESTS, PLAN, OPPORTUNITIES = "options", "nests", "plan", "opportunities"

MADE: Mapping[str, tuple[str, str]] = {
    HABITAT: ("habitatmap", "OUTPUT"),
    CONFIDENCE: ("habitatmap", "CONFIDENCE"),
    FOOD: ("foragesurface", "OUTPUT"),
    BLOCKS: ("buildingblocks", "OUTPUT"),
    GAPS: ("corridorgaps", "GAPS"),
    ROUTES: ("corridorgaps", "ROUTES"),
    OPTIONS: ("measureoptions", "OUTPUT"),
    NESTS: ("measureoptions", "NESTS"),
    PLAN: ("prioritymeasures", "OUTPUT"),
    OPPORTUNITIES: ("opportunitymap", "OUTPUT"),
}
"""Which output of which algorithm a result is."""
FIELDS: Mapping[str, frozenset[str]] = {
    PLAN: frozenset({"rank", "unit", "measure", "cost_one_off"}),  # a plan has the fields of options, too
    OPTIONS: frozenset({"option", "unit", "way", "why_not"}),
    NESTS: frozenset({"cell", "cell_m", "nest_ha"}),
    BLOCKS: frozenset({"type", "effective_ha", "best_disc_pct"}),
    GAPS: frozenset({"route", "kind", "over_m", "length_m"}),
    ROUTES: frozenset({"verdict", "stone_link", "strip_link"}),
    OPPORTUNITIES: frozenset({"zone", "block_type", "reason_nl", "reason_en"}),
}
"""Fields by which a result of vectors is known."""
CONFIDENCE_NAMES = ("confidence", "betrouwbaar")
FOOD_BANDS = 9
"""A file of food has so many bands, or more with the supply of nests."""


def is_made_by(record: Record, role: str, layer: QgsMapLayer) -> bool:
    """Whether a run record says that a layer is this output."""
    algorithm, output = MADE[role]
    source = str(record.outputs.get(output) or record.text(output))
    if record.algorithm != algorithm or not source:
        return False
    # a folder of results may have been moved: then the name of the file still tells
    return place(source) == place(layer.source()) or Path(place(source)[0]).name == Path(place(layer.source())[0]).name


def role_of(layer: QgsMapLayer) -> str:
    """Which result a layer is; empty where it is none."""
    record = record_of(layer)
    for role in MADE:
        if is_made_by(record, role, layer):
            return role
    if isinstance(layer, QgsVectorLayer):
        names = {one.name().lower() for one in layer.fields()}
        return next((role for role, wanted in FIELDS.items() if wanted <= names), "")
    if isinstance(layer, QgsRasterLayer) and layer.dataProvider() is not None and layer.providerType() == "gdal":
        if Path(str(Path(layer.source()).with_suffix("")) + ".classes.csv").is_file():
            return HABITAT
        named = (layer.name() + " " + Path(layer.source()).stem).lower()
        if layer.bandCount() == 1 and any(word in named for word in CONFIDENCE_NAMES):
            return CONFIDENCE
        if layer.bandCount() >= FOOD_BANDS and layer.dataProvider().bandDescription(1) == "share_pct":
            return FOOD
    return ""


def results_of(layers: Iterable[QgsMapLayer]) -> dict[str, QgsMapLayer]:
    """The first layer of each result, in the order in which the layers are given."""
    found: dict[str, QgsMapLayer] = {}
    for layer in layers:
        role = role_of(layer) if layer is not None and layer.isValid() else ""
        if role:
            found.setdefault(role, layer)
    return found
