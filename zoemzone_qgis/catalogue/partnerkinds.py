"""All types of layers that can be dropped on the dock: those that partners bring, and own layers for the analysis."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .model.entry import Words
from .model.partner import POLYGON, Guess, PartnerField, PartnerType, match_fields, partner_types, recognise

OTHER, LAND, SOURCE = "other", "landcover", "source"
ONE_FIELD = 0.5
_UNIT = re.compile(r"\s*[(\[][^)\]]*[)\]]\s*$")


def _kind(key: str, title: Words, meaning: Words, role: str, *fields: PartnerField, order: int = 60) -> PartnerType:
    return PartnerType(key, title, meaning, (POLYGON,), (role,), fields, order)


def more_types() -> tuple[PartnerType, ...]:
    """Own layers that the analysis takes, and the type for all else at the end."""
    return (*_land_types(), *_parcel_types(), _other_type())


def _land_types() -> tuple[PartnerType, ...]:
    return (
        _kind(
            LAND,
            Words("Eigen bodembedekking", "Own land cover"),
            Words("Vlakken met een klasse van deze plug-in.", "Polygons with a class of this plugin."),
            "landcover",
            PartnerField(
                "class",
                Words("klasse, zoals GKR of 8", "class, such as GKR or 8"),
                synonyms=("klasse", "klasse_id", "class_id", "zz_klasse"),
            ),
            order=10,
        ),
        _kind(
            "nature",
            Words("Natuurbeheertypen", "Nature management types"),
            Words("Vlakken met een code van de Index Natuur en Landschap.", "Polygons with codes such as N12.02."),
            "nature",
            PartnerField(
                "beheertype",
                Words("code van het beheertype, zoals N12.02", "code of the management type, such as N12.02"),
                synonyms=("beheertypecode", "beheertype_code", "bht_code", "bhtcode", "natuurtype_code"),
            ),
            order=40,
        ),
    )


def _parcel_types() -> tuple[PartnerType, ...]:
    return (
        _kind(
            "owners",
            Words("Eigendom en pacht", "Owners and leases"),
            Words("Wiens grond het is, en wat verpacht is.", "Whose land it is, and what is leased out."),
            "owners",
            PartnerField(
                "eigenaar",
                Words("eigenaar", "owner"),
                synonyms=("owner", "rechthebbende", "eigendom", "naam_eigenaar", "eigenaarnaam"),
            ),
        ),
        _kind(
            "parcels",
            Words("Percelen of werkvakken", "Parcels or units of work"),
            Words("De vlakken waarop maatregelen worden gepland.", "The polygons that measures are planned on."),
            "parcels",
            PartnerField(
                "nummer",
                Words("nummer of naam van het vlak", "number or name of the polygon"),
                synonyms=("perceelnummer", "perceel", "vak", "vaknummer", "vak_id", "werkvak", "objectnummer", "naam"),
                required=False,
            ),
        ),
    )


def _other_type() -> PartnerType:
    return PartnerType(
        OTHER,
        Words("Andere laag", "Another layer"),
        Words("Wordt getoond, maar niet meegerekend.", "Is shown, but not computed with."),
        (),
        ("other",),
        (),
    )


def source_type() -> PartnerType:
    """Land cover of a known source (BGT, BRP ...) as a file: it needs no mapping."""
    return PartnerType(
        SOURCE,
        Words("Bodembedekking (BGT, BRP, TOP10NL ...)", "Land cover (BGT, BRP, TOP10NL ...)"),
        Words("Herkend aan de velden; er is niets te koppelen.", "Known by its fields; there is nothing to map."),
        (),
        ("landcover",),
        (),
    )


def all_types() -> tuple[PartnerType, ...]:
    """The types in the order in which a person looks for them."""
    more = more_types()
    return (*partner_types(), *more[:-1], source_type(), more[-1])


def type_of(key: str) -> PartnerType:
    """The type with a key; the one for all others where it is not known."""
    return next((one for one in all_types() if one.key == key), more_types()[-1])


def without_units(fields: Sequence[str]) -> dict[str, str]:
    """Names without the unit that a spreadsheet writes behind them -> the names as they are.

    >>> without_units(["Kroon (m)", "Hoogte [cm]", "naam", "naam (oud)"])
    {'Kroon': 'Kroon (m)', 'Hoogte': 'Hoogte [cm]', 'naam': 'naam', 'naam (oud)': 'naam (oud)'}
    """
    made: dict[str, str] = {}
    for name in fields:
        bare = _UNIT.sub("", name)
        made[bare if bare and bare not in fields and bare not in made else name] = name
    return made


def matched(kind: PartnerType, fields: Sequence[str]) -> dict[str, str]:
    """Which field of a layer is which field of a type."""
    spelled = without_units(fields)
    return {name: spelled[actual] for name, actual in match_fields(kind, tuple(spelled)).items()}


def guesses(fields: Sequence[str], geometry: str, has_codes: bool) -> list[Guess]:
    """The types that a layer may be. Codes of management types are nature, words about mowing are management."""
    spelled = without_units(fields)
    found = [
        replace(guess, field_map={name: spelled[actual] for name, actual in guess.field_map.items()})
        for guess in recognise(tuple(spelled), geometry, (*partner_types(), *more_types()[:-1]))
    ]
    if has_codes:
        return sorted(found, key=lambda guess: guess.type.key != "nature")
    # an owner stands in many layers: as the only thing that is known it says little
    told = [guess for guess in found if guess.type.key != "nature"]
    return sorted(told, key=lambda guess: -guess.score * (ONE_FIELD if guess.type.key == "owners" else 1.0))
