"""Fields of layers that are not ours: what goes out of parcels and of areas, and where parcels have their number."""

from __future__ import annotations

BODY = ("akr", "kadastralegemeentewaarde", "kadastrale_gemeente_waarde", "kadastralegemeente", "gemeentecode")
SECTION = ("sectie", "section")
NUMBER = ("perceelnummer", "perceel_nummer", "parcelnumber")
WHOLE = ("kadastrale_aanduiding", "kadastraleaanduiding", "aanduiding", "parcel_number", "parcel_id", "perceelid")
PARCEL_FIELDS = (
    *BODY, *SECTION, *NUMBER, *WHOLE, "gemeente", "identificatielokaalid", "identificatie", "grootte_m2",
    "kadastralegroottewaarde", "kadastrale_grootte_waarde",
)  # fmt: skip
"""What of a layer of parcels goes out."""
AREA_FIELDS = (
    "naam", "name", "gemeente", "gemeentenaam", "municipality", "statnaam", "statcode", "label", "code", "gemeentecode",
    "identificatie", "gm_code", "buurtnaam", "buurtcode", "wijknaam", "wijkcode", "woonplaats", "woonplaatsnaam",
    "dorp", "kern", "village", "district",
)  # fmt: skip
"""What of a layer of municipalities or districts goes out."""
