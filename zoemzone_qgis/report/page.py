"""One self-contained HTML page: facts in a row, then sections with text and tables."""

from __future__ import annotations

import errno
import math
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import NULL
from qgis.PyQt.QtCore import QLocale

from ..core.errors import Fault
from ..i18n import translate, user_locale
from ..paths import TEMPLATES, version

NOTHING = "–"
"""What stands where nothing is known."""


@dataclass(frozen=True)
class Column:
    """A column of a table. ``decimals`` rounds its numbers; without it they stand as they are. ``right`` sets texts to
    the right, as numbers are."""

    title: str
    values: Sequence[Any]
    unit: str = ""
    decimals: int | None = None
    right: bool = False


@dataclass(frozen=True)
class Section:
    """A heading with text (an empty line begins a new paragraph), with a picture (SVG of our own making, see
    ``charts``) and, with columns, a table."""

    title: str
    text: str = ""
    columns: Sequence[Column] = ()
    picture: str = ""


def write_page(path: str | Path, title: str, facts: Sequence[tuple[str, str]], sections: Sequence[Section]) -> None:
    """Write the page; it appears whole or not at all. Numbers are written as the user's language writes them.

    ``facts`` are pairs of a label and what it says, shown first. Raises ``Fault`` when the file cannot be made.
    """
    text = page(title, facts, sections)
    place = Path(path)
    try:
        number, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.stem}-", suffix=".html")
        half = Path(name)
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(text)
            half.chmod(0o644)  # a temporary file is for its owner alone; a report is to be shared
            half.replace(place)
        finally:
            half.unlink(missing_ok=True)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise Fault("{path} cannot be written: {error}", path=place, error=error.strerror or error) from error


def templates() -> Any:
    """The templates of pages, which escape what they are given. Raises ``Fault`` where Jinja2 is missing."""
    try:
        import jinja2
    except ImportError as error:
        raise Fault(
            "Jinja2 is missing, so no HTML can be written. On Windows: OSGeo4W Setup, Advanced, Libs, python3-jinja2. "
            "On Debian and Ubuntu: apt install python3-jinja2. Then start QGIS again."
        ) from error
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(title: str, facts: Sequence[tuple[str, str]], sections: Sequence[Section]) -> str:
    """The HTML of the page."""
    made = translate("Zoemzone", "Made with Zoem Zone {version}").format(version=version())
    shown = [
        (section.title, paragraphs(section.text), section.picture, _heads(section), _rows(section))
        for section in sections
    ]
    return (
        templates()
        .get_template("page.html")
        .render(language=user_locale()[:2], title=title, facts=facts, sections=shown, made=made)
    )


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _heads(section: Section) -> list[tuple[str, bool]]:
    """Titles of the columns with their units, and whether a column holds numbers only."""
    return [
        (f"{column.title} ({column.unit})" if column.unit else column.title, column.right or _is_numeric(column.values))
        for column in section.columns
    ]


def _rows(section: Section) -> list[tuple[str, ...]]:
    locale = QLocale(user_locale())
    columns = [[shown(value, column.decimals, locale) for value in column.values] for column in section.columns]
    if len({len(column) for column in columns}) > 1:
        raise ValueError("the columns of a table differ in length")
    return list(zip(*columns, strict=True))


def _is_numeric(values: Sequence[Any]) -> bool:
    known = [_plain(value) for value in values]
    return all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in known if value is not None)


def _plain(value: Any) -> Any:
    """A value as Python's own; None where it is empty or not a number."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or value == NULL or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


def shown(value: Any, decimals: int | None = None, locale: QLocale | None = None) -> str:
    """A value as text: numbers in the spelling of the language, yes and no in words, a dash for nothing."""
    value, locale = _plain(value), locale or QLocale(user_locale())
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return str(translate("Zoemzone", "yes") if value else translate("Zoemzone", "no"))
    if isinstance(value, float) and math.isinf(value):
        return "∞" if value > 0 else "-∞"
    if isinstance(value, (int, float)) and decimals is not None:
        return str(locale.toString(float(value), "f", decimals))
    if isinstance(value, float):
        return f"{value:.6g}".replace(".", str(locale.decimalPoint()))
    return str(value)
