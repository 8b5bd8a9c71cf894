"""The municipality of a project: written into it, so that it is there when the project is opened again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qgis.core import QgsGeometry, QgsProject

from ... import settings
from ...catalogue.municipality import Municipality

SCOPE = "zoemzone"
CODE, NAME, BOUNDARY, MARGIN = (f"/municipality/{key}" for key in ("code", "name", "boundary", "margin_m"))


def read(project: QgsProject, known: Iterable[Municipality]) -> Municipality | None:
    """The municipality of the project, else the one that was chosen last; None where none ever was."""
    code, name, boundary = (project.readEntry(SCOPE, key, "")[0] for key in (CODE, NAME, BOUNDARY))
    margin = project.readDoubleEntry(SCOPE, MARGIN, settings.MARGIN_M.get())[0]
    if boundary:
        geometry = QgsGeometry.fromWkt(boundary)
        if not geometry.isNull():
            return Municipality(name, code, geometry, margin)
    code = code or settings.MUNICIPALITY.get()
    found = next((one for one in known if code and one.code == code), None)
    return None if found is None else replace(found, margin_m=margin)


def write(project: QgsProject, municipality: Municipality | None, own: bool) -> None:
    """Keep the choice in the project; the boundary with it where it is the user's own, else the code says all."""
    for key in (CODE, NAME, BOUNDARY, MARGIN):
        project.removeEntry(SCOPE, key)
    if municipality is None:
        return
    project.writeEntry(SCOPE, CODE, municipality.code)
    project.writeEntry(SCOPE, NAME, municipality.name)
    project.writeEntryDouble(SCOPE, MARGIN, float(municipality.margin_m))
    if own:
        project.writeEntry(SCOPE, BOUNDARY, municipality.boundary.asWkt(3))
    else:
        settings.MUNICIPALITY.set(municipality.code)
