"""What the fund for local initiatives asks of a project, as far as the plugin can tell."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ...catalogue.municipality import RD, municipalities
from ...i18n import translate
from ...layers.parcel import Sheet
from ...report.sheet.page import FundLine
from .checklist import INITIATIVE, PATH, Seen

FOUNDATION, SOCIETY, RESIDENTS, PARTNER, OTHER = "foundation", "society", "residents", "partner", "other"


def applicants() -> dict[str, str]:
    """Who can apply or ask: key and name; the first is nobody yet."""
    return {
        "": translate("Zoemzone", "not filled in"),
        FOUNDATION: translate("Zoemzone", "foundation"),
        SOCIETY: translate("Zoemzone", "civil-society organisation"),
        RESIDENTS: translate("Zoemzone", "organised residents"),
        PARTNER: translate("Zoemzone", "partner of the project (municipality, province, water board, company)"),
        OTHER: translate("Zoemzone", "somebody else"),
    }


def municipality_of(
    land: QgsGeometry, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> str | None:
    """The municipality of Limburg in which the middle of the land lies; empty outside, None where it cannot be told."""
    middle = land.pointOnSurface()
    try:
        middle.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(RD), transforms))
    except QgsCsException:
        return None
    every = municipalities()
    if middle.isEmpty() or not every:
        return None
    return next((one.name for one in every if one.boundary.intersects(middle)), "")


def fund_lines(applicant: str, municipality: str | None, seen: dict[str, Seen], sheet: Sheet) -> list[FundLine]:
    """The questions with their answers."""
    return [_applicant(applicant), _place(municipality), _seen_from_path(seen.get(PATH)), _register(seen, sheet)]


def _applicant(key: str) -> FundLine:
    question = translate("Zoemzone", "Applicant may apply")
    name = applicants().get(key, key)
    if key in (FOUNDATION, SOCIETY, RESIDENTS):
        return FundLine(question, translate("Zoemzone", "yes: {applicant}").format(applicant=name), True)
    if key == PARTNER:
        told = translate("Zoemzone", "no: a partner only together with its supporters")
        return FundLine(question, told, False)
    if key == OTHER:
        return FundLine(question, translate("Zoemzone", "not known: ask the fund"))
    return FundLine(question, translate("Zoemzone", "not filled in"))


def _place(municipality: str | None) -> FundLine:
    question = translate("Zoemzone", "Lies in Limburg")
    if municipality is None:
        return FundLine(question, translate("Zoemzone", "not known"))
    if not municipality:
        return FundLine(question, translate("Zoemzone", "no"), False)
    return FundLine(question, translate("Zoemzone", "yes: {place}").format(place=municipality), True)


def _seen_from_path(seen: Seen | None) -> FundLine:
    question = translate("Zoemzone", "Public path within 50 m")
    if seen is None:
        return FundLine(question, translate("Zoemzone", "not known: no layer of paths"))
    if not seen.count or seen.nearest_m is None:
        return FundLine(question, translate("Zoemzone", "no: hardly to be seen"), False)
    near = translate("Zoemzone", "yes: at {distance} m").format(distance=f"{seen.nearest_m:.0f}")
    return FundLine(question, near, True)


def _register(seen: dict[str, Seen], sheet: Sheet) -> FundLine:
    question = translate("Zoemzone", "In the register already")
    names = [one.name for one in sheet.initiatives if one.name]
    there = seen.get(INITIATIVE)
    if names or (there is not None and there.count):
        known = ", ".join(names) or translate("Zoemzone", "{count} initiatives").format(
            count=there.count if there is not None else 0
        )
        return FundLine(question, translate("Zoemzone", "yes: {names}").format(names=known), False)
    if there is None:
        return FundLine(question, translate("Zoemzone", "not known: no register loaded"))
    return FundLine(question, translate("Zoemzone", "no, none within 50 m"), True)
