"""The sheet of one parcel, for the fund or the alderman: one page of A4, as HTML or as PDF."""

from __future__ import annotations

import base64
import errno
import tempfile
from pathlib import Path

from ...core.errors import Fault
from ...i18n import translate, user_locale
from ...paths import ICONS
from ..page import templates
from ..paper.pdf import write_boxes
from .layout import PAGE, place, told_measures
from .page import SheetPage

__all__ = ["sheet_html", "write_sheet"]

TEMPLATE = "parcelsheet.html"


def write_sheet(path: str | Path, page: SheetPage) -> Path:
    """Write the sheet, by the ending of the name as HTML or as PDF; it appears whole or not at all.

    Safe on a worker. ``Fault`` where the file cannot be made.
    """
    place_ = Path(path)
    kind = place_.suffix.lower()
    if kind not in (".pdf", ".html", ".htm"):
        raise Fault("{path} must end in .pdf or .html.", path=place_)
    try:
        with tempfile.TemporaryDirectory(dir=place_.parent, prefix=".zoemzone-") as folder:
            half = Path(folder) / f"sheet{kind}"
            if kind == ".pdf":
                write_boxes(half, PAGE, place(page), page.title)
                if not half.is_file() or half.stat().st_size == 0:
                    raise Fault("{path} cannot be written: {error}", path=place_, error="PDF")
            else:
                half.write_text(sheet_html(page), encoding="utf-8")
            half.chmod(0o644)  # a temporary file is for its owner alone; a sheet is to be shared
            half.replace(place_)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise Fault("{path} cannot be written: {error}", path=place_, error=error.strerror or error) from error
    return place_


def sheet_html(page: SheetPage) -> str:
    """The HTML of the sheet: one file, pictures inside."""
    return (
        templates()
        .get_template(TEMPLATE)
        .render(
            language=user_locale()[:2],
            page=page,
            measures=told_measures(page.measures),
            words=_words(),
            picture=_inside(page.map_png, "image/png"),
            logo=_inside((ICONS / "zoemzone.svg").read_bytes(), "image/svg+xml"),
        )
    )


def _inside(content: bytes, kind: str) -> str:
    """A file as an address that holds it; empty for nothing."""
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}" if content else ""


def _words() -> dict[str, str]:
    """The headings of the page."""
    return {
        "parcel": translate("Zoemzone", "The parcel"),
        "lacks": translate("Zoemzone", "What bees lack here"),
        "lacks_nothing": translate("Zoemzone", "Nothing that the map knows of."),
        "no_map": translate("Zoemzone", "No map picture"),
        "map": translate("Zoemzone", "Map of the parcel"),
        "no_measure": translate("Zoemzone", "No measure is chosen yet."),
        "choose": translate("Zoemzone", "Choose a measure to see what it brings."),
        "food": translate("Zoemzone", "Food for bees by season"),
        "brings": translate("Zoemzone", "What it brings"),
        "costs": translate("Zoemzone", "Measures and costs"),
        "measure": translate("Zoemzone", "Measure"),
        "quantity": translate("Zoemzone", "Quantity"),
        "once": translate("Zoemzone", "Once"),
        "yearly": translate("Zoemzone", "Extra per year"),
        "checks": translate("Zoemzone", "Check before you begin"),
        "fund": translate("Zoemzone", "For the fund"),
        "agreed": translate("Zoemzone", "Agreed"),
        "name": translate("Zoemzone", "Name and organisation"),
        "place": translate("Zoemzone", "Place and date"),
        "signature": translate("Zoemzone", "Signature"),
    }
