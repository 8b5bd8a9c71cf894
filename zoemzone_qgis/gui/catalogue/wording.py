"""The words of the catalogue tab: kinds of sources, ages, dates, scales, states."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QDate, QLocale

from ...catalogue.model.entry import LIVE, Entry, Origin
from ...catalogue.model.state import AMBER, GREEN, RED, State
from ...i18n import translate, user_locale
from ..widgets import number

_KINDS = {
    "oaf": "OGC API Features",
    "wfs": "WFS",
    "wms": "WMS",
    "wmts": "WMTS",
    "wcs": "WCS",
    "xyz": "XYZ",
    "postgis": "PostGIS",
    "gpkg": "GeoPackage",
    "shp": "Shapefile",
    "geojson": "GeoJSON",
    "csv": "CSV",
    "geotiff": "GeoTIFF",
}
DAYS_OF_MONTH, DAYS_OF_YEAR, MONTHS_SHOWN = 30.44, 365.25, 60


def title(entry: Entry) -> str:
    """The title of an entry in the user's language; its id where it has none."""
    return entry.title.text(user_locale()) or entry.id


def kind(entry: Entry) -> str:
    """What sort of source it is."""
    if entry.kind == "vectortiles":
        return translate("Zoemzone", "Vector tiles")
    return _KINDS.get(entry.kind, translate("Zoemzone", "Your own layer"))


def day(when: datetime | None) -> str:
    """A day as the user writes it, such as "22 nov. 2026"; the year goes without saying in the running one."""
    if when is None:
        return ""
    date = QDate(when.year, when.month, when.day)
    pattern = "d MMM" if when.year == datetime.now().year else "d MMM yyyy"
    return str(QLocale(user_locale()).toString(date, pattern))


def age_days(when: datetime, now: datetime | None = None) -> int:
    """Whole days gone by since; a clock that was put back gives 0."""
    now = now or datetime.now(when.tzinfo)
    return max(0, (now.date() - when.date()).days)


def short_age(days: int) -> str:
    """An age for a mark: "today", "3 days", "2 mo", "6 y"."""
    if days == 0:
        return translate("Zoemzone", "today")
    if days < 2 * DAYS_OF_MONTH:
        return translate("Zoemzone", "{days} days").format(days=days)
    months = round(days / DAYS_OF_MONTH)
    if months < MONTHS_SHOWN:
        return translate("Zoemzone", "{months} mo").format(months=months)
    return translate("Zoemzone", "{years} y").format(years=round(days / DAYS_OF_YEAR))


def long_age(days: int) -> str:
    """An age in a sentence."""
    if days == 0:
        return translate("Zoemzone", "today")
    if days == 1:
        return translate("Zoemzone", "yesterday")
    if days < 2 * DAYS_OF_MONTH:
        return translate("Zoemzone", "{days} days ago").format(days=days)
    months = round(days / DAYS_OF_MONTH)
    if months < MONTHS_SHOWN:
        return translate("Zoemzone", "{months} months ago").format(months=months)
    return translate("Zoemzone", "{years} years ago").format(years=round(days / DAYS_OF_YEAR))


def scales(entry: Entry) -> str:
    """The scales at which the source draws; empty where it always does."""
    least, most = entry.scale_min, entry.scale_max
    if least and most:
        return translate("Zoemzone", "visible from 1:{least} to 1:{most}").format(
            least=number(least), most=number(most)
        )
    if least:
        return translate("Zoemzone", "visible from 1:{least}").format(least=number(least))
    if most:
        return translate("Zoemzone", "visible down to 1:{most}").format(most=number(most))
    return ""


def origin(given: Origin) -> str:
    """Which catalogue an entry comes from."""
    if given.kind == "remote":
        text = translate("Zoemzone", "The catalogue behind a web address")
    elif given.kind == "local":
        text = translate("Zoemzone", "A local catalogue file")
    else:
        return translate("Zoemzone", "The catalogue that comes with the plugin")
    return ", ".join(part for part in (text, given.place, given.date) if part)


def light(state: State) -> str:
    """The state in a word or two, for who cannot see the badge."""
    if state.light == GREEN:
        return translate("Zoemzone", "seen alive")
    if state.light == AMBER:
        return translate("Zoemzone", "needs attention")
    if state.light == RED:
        return translate("Zoemzone", "does not answer")
    return translate("Zoemzone", "never asked")


def dated(entry: Entry) -> str:
    """The date that an entry states; empty where it states none."""
    return translate("Zoemzone", "kept up to date by its owner") if entry.date == LIVE else entry.date


def missing(entry: Entry) -> str:
    """What an entry should state and does not; empty where it states all."""
    if entry.is_slot or not entry.missing:
        return ""  # a slot has no layer yet of which a licence could be asked
    if len(entry.missing) > 1:
        return translate("Zoemzone", "no licence, no date")
    if "licence" in entry.missing:
        return translate("Zoemzone", "no licence")
    return translate("Zoemzone", "no date")
