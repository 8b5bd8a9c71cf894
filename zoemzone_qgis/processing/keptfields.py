"""Fields of the input that a result keeps beside its own."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsField

FID = "fid"


def kept_fields(given: Iterable[QgsField], ours: Iterable[str]) -> tuple[list[QgsField], list[str]]:
    """Copies of the fields of the input, and the names of those that have a name of ours: they get ``_in`` behind it.

    Case does not tell names apart: GeoPackage and shapefile do not either. ``fid`` is taken, too: a GeoPackage numbers
    its rows in it, where values of other layers can stand twice or be text.
    """
    given = list(given)
    taken = {FID, *(name.casefold() for name in ours)}
    every = taken | {field.name().casefold() for field in given}
    kept, renamed = [], []
    for field in given:
        copy = QgsField(field)
        if field.name().casefold() in taken:
            number, name = 1, f"{field.name()}_in"
            while name.casefold() in every:
                number += 1
                name = f"{field.name()}_in{number}"
            every.add(name.casefold())
            renamed.append(field.name())
            copy.setName(name)
        kept.append(copy)
    return kept, renamed
