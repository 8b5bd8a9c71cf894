"""Which layers a published map can hold: name of the table, title and description in both languages, style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .fieldlists import AREA_FIELDS, PARCEL_FIELDS

OPPORTUNITIES, BLOCKS, GAPS, ROUTES, PLAN = "opportunities", "building_blocks", "gaps", "routes", "plan"
AREAS, DISTRICTS, PARCELS, INITIATIVES, MORE = "municipalities", "districts", "parcels", "initiatives", "more"


@dataclass(frozen=True)
class Kind:
    """A kind of layer; ``key`` is the name of its table in the package."""

    key: str
    parameter: str
    nl: str
    en: str
    about_nl: str = ""
    about_en: str = ""
    style: str = ""
    """Shipped style; without it, and for layers that are not ours, the look that the layer has."""
    keep: tuple[str, ...] = ()
    """Fields that are published of a layer that is not ours; empty: all that are not personal."""
    topic: str = "environment"
    """ISO 19115 topic category."""

    def title(self, language: str) -> str:
        """The title in a language."""
        return self.nl if language == "nl" else self.en


KINDS: Mapping[str, Kind] = {
    kind.parameter: kind
    for kind in (
        Kind(
            PLAN,
            "PLAN",
            "Maatregelenplan",
            "Plan of measures",
            "Maatregelen die voor het budget het meest opleveren, met rang, kosten (euro, zonder btw) en reden.",
            "Measures that bring most for the budget, with rank, cost (euro, without VAT) and reason.",
            "prioritymeasures.qml",
        ),
        Kind(
            GAPS,
            "GAPS",
            "Ontbrekende schakels",
            "Missing links",
            "Onderbrekingen in de routes tussen leefgebieden, met lengte (m) en waarschijnlijke beheerder.",
            "Breaks in the routes between habitats, with length (m) and likely manager.",
            "corridor_gaps.qml",
        ),
        Kind(
            ROUTES,
            "ROUTES",
            "Verbindingen",
            "Connecting routes",
            "De makkelijkste weg voor wilde bijen tussen B&B-gebieden.",
            "The easiest way for wild bees between B&B areas.",
            "corridor_routes.qml",
        ),
        Kind(
            OPPORTUNITIES,
            "OPPORTUNITIES",
            "Kansenkaart",
            "Opportunity map",
            "Waar elk stuk land het meest voor wilde bijen kan betekenen: behouden, compleet maken, nieuw, verbinden, "
            "bij-tankstation of beter beheer, met de reden. Een kans, geen besluit.",
            "What each piece of land can best do for wild bees: keep, complete, new, connect, fuel station or better "
            "management, with the reason. An opportunity, not a decision.",
            "opportunitymap.qml",
        ),
        Kind(
            BLOCKS,
            "BLOCKS",
            "Bouwstenen",
            "Building blocks",
            "B&B-gebieden, bijna-B&B, stapstenen, bij-tankstations en verbindende stroken, met wat eraan ontbreekt.",
            "B&B areas, nearly-B&B, stepping stones, fuel stations and connecting strips, with what they lack.",
            "buildingblocks.qml",
        ),
        Kind(
            INITIATIVES,
            "INITIATIVES",
            "Initiatieven",
            "Initiatives",
            "Wat bewoners, scholen, bedrijven en overheden al voor wilde bijen doen. Zonder contactgegevens.",
            "What residents, schools, companies and authorities already do for wild bees. Without contact details.",
        ),
        Kind(
            PARCELS,
            "PARCELS",
            "Percelen",
            "Parcels",
            "Percelen met hun nummer, om op te zoeken. Zonder eigenaren.",
            "Parcels with their number, to search for. Without owners.",
            "layer_parcel.qml",
            PARCEL_FIELDS,
            topic="planningCadastre",
        ),
        Kind(
            DISTRICTS,
            "DISTRICTS",
            "Wijken en dorpen",
            "Districts",
            style="layer_boundary.qml",
            keep=AREA_FIELDS,
            topic="boundaries",
        ),
        Kind(
            AREAS,
            "AREAS",
            "Gemeenten",
            "Municipalities",
            style="layer_boundary.qml",
            keep=AREA_FIELDS,
            topic="boundaries",
        ),
    )
}
"""By parameter, from top to bottom as they lie on the map."""
OTHER = Kind("", "MORE", "", "")
"""A layer that is not ours; it is called what it is called."""
