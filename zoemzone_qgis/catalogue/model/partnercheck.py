"""What a partner's layer lacks: a short list of findings, from the worst to the best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as kept

from .partnertypes import FieldMap, PartnerType
from .state import AMBER, GREEN, RED

WELL_FILLED_PCT, HARDLY_FILLED_PCT = 90.0, 50.0
"""E: from here a field counts as filled, and below here as hardly filled."""
OUR_CRS = "EPSG:28992"
_RANK = (RED, AMBER, GREEN)


@dataclass(frozen=True)
class LayerFacts:
    """What is known of a layer before its content is used."""

    fields: tuple[str, ...] = ()
    geometry: str = ""
    """"point", "line", "polygon" or "none"; "" where it is not known."""
    crs: str = ""
    licence: str = ""
    date: str = ""
    owner: str = ""
    contact_role: str = ""
    count: int | None = None
    """The number of objects; None where they were not counted."""
    filled: Mapping[str, int] = kept(default_factory=dict, hash=False)
    """Field of the layer -> number of objects in which it is filled."""
    without_geometry: int = 0


@dataclass(frozen=True)
class Finding:
    """One thing about a layer: a key that the gui has a sentence for, a light and the facts for it."""

    key: str
    light: str
    facts: Mapping[str, object] = kept(default_factory=dict, hash=False)


def check(kind: PartnerType, layer: LayerFacts, field_map: FieldMap) -> list[Finding]:
    """What a layer lacks to be used as a type: required fields, geometry, CRS, licence, date, owner, filled fields.

    Nothing is refused: a red finding says what the layer cannot tell without it. When nothing is amiss, one green
    finding says so.
    """
    findings = [
        *_fields(kind, layer, field_map),
        *_place(kind, layer),
        *_papers(layer),
        *_filled(kind, layer, field_map),
    ]
    findings.sort(key=lambda one: _RANK.index(one.light))
    if not any(one.light in (RED, AMBER) for one in findings):
        findings.append(Finding("complete", GREEN, {"count": layer.count or 0}))
    return findings


def completeness(kind: PartnerType, layer: LayerFacts, field_map: FieldMap) -> float:
    """From 0 to 1: how much of what the type needs is filled in; a field that is not there counts 0."""
    if not kind.needs:
        return 1.0
    shares = [max(_share(layer, field_map.get(one.name, "")) for one in group) for group in kind.needs]
    return sum(shares) / len(shares)


def _share(layer: LayerFacts, name: str) -> float:
    """The share of objects in which a field is filled; all of them where nobody counted."""
    if not name or name not in layer.fields:
        return 0.0
    if not layer.count or name not in layer.filled:
        return 1.0
    return min(1.0, layer.filled[name] / layer.count)


def _fields(kind: PartnerType, layer: LayerFacts, field_map: FieldMap) -> list[Finding]:
    findings = []
    for group in kind.needs:
        if any(field_map.get(one.name, "") in layer.fields for one in group):
            continue
        facts: dict[str, object] = {
            "field": group[0].name,
            "meaning": group[0].meaning,
            "names": tuple(one.name for one in group),
            "synonyms": group[0].synonyms,
        }
        findings.append(Finding("field_missing" if len(group) == 1 else "one_of_missing", RED, facts))
    for required, name in field_map.items():
        if name and name not in layer.fields:
            findings.append(Finding("mapped_field_gone", RED, {"field": required, "name": name}))
    return findings


def _place(kind: PartnerType, layer: LayerFacts) -> list[Finding]:
    findings = []
    if layer.geometry and kind.geometry and layer.geometry not in kind.geometry:
        facts = {"found": layer.geometry, "expected": kind.geometry}
        findings.append(Finding("geometry_other", RED if layer.geometry == "none" else AMBER, facts))
    if layer.geometry != "none":
        if not layer.crs:
            findings.append(Finding("crs_missing", RED))
        elif layer.crs.upper() != OUR_CRS:
            findings.append(Finding("crs_other", GREEN, {"crs": layer.crs}))
    if layer.count == 0:
        findings.append(Finding("empty", RED))
    if layer.count and layer.without_geometry:
        findings.append(Finding("without_geometry", AMBER, {"count": layer.without_geometry, "of": layer.count}))
    return findings


def _papers(layer: LayerFacts) -> list[Finding]:
    missing = [(key, RED) for key in ("licence", "date") if not getattr(layer, key).strip()]
    missing += [(key, AMBER) for key in ("owner", "contact_role") if not getattr(layer, key).strip()]
    return [Finding(f"{key}_missing", light) for key, light in missing]


def _filled(kind: PartnerType, layer: LayerFacts, field_map: FieldMap) -> list[Finding]:
    """How far the fields are filled in; of a group the best one counts."""
    findings = []
    for group in kind.needs:
        names = [(field_map.get(one.name, ""), one.name) for one in group]
        shares = [(_share(layer, name), required, name) for name, required in names if name in layer.fields]
        if not shares or not layer.count:
            continue
        share, required, name = max(shares)
        pct = 100.0 * share
        if pct < WELL_FILLED_PCT:
            light = RED if pct < HARDLY_FILLED_PCT else AMBER
            facts = {"field": required, "name": name, "pct": pct, "lacking": layer.count - layer.filled.get(name, 0)}
            findings.append(Finding("incomplete", light, facts))
    return findings
