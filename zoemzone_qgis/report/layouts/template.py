"""Templates of print layouts: ours, and the .qpt files in a folder of a partner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from qgis.core import (
    QgsLayoutItem,
    QgsLayoutItemGroup,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QXmlStreamReader
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import Fault
from ...paths import TEMPLATES

FOLDER = TEMPLATES / "layouts"
PAPERS, ORIENTATIONS = ("A4", "A3"), ("landscape", "portrait")
_NAME = re.compile(r"(?P<paper>a[34])_(?P<orientation>landscape|portrait)(?P<four>_four)?_(?P<language>nl|en)")
MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class Template:
    """A template: its file, and what it is called where one chooses."""

    path: Path
    name: str


def shipped(paper: str, orientation: str, language: str, maps: int = 1) -> Path:
    """The file of one of our templates. Raises ``Fault`` for a size or direction that there is not."""
    if paper.upper() not in PAPERS or orientation not in ORIENTATIONS:
        raise Fault(
            "There is no template for {paper} {orientation}. Choose A4 or A3, landscape or portrait.",
            paper=paper,
            orientation=orientation,
        )
    four = "_four" if maps > 1 else ""
    tongue = "nl" if language.lower().startswith("nl") else "en"
    return FOLDER / f"{paper.lower()}_{orientation}{four}_{tongue}.qpt"


def templates(folder: str | Path | None) -> list[Template]:
    """The templates in a folder of a partner, by name; none where there is no such folder."""
    place = Path(folder) if folder else None
    if place is None or not place.is_dir():
        return []
    try:
        found = sorted(path for path in place.iterdir() if path.suffix.lower() == ".qpt" and path.is_file())
    except OSError:
        return []
    return [Template(path, path.stem) for path in found]


def logo_in(folder: str | Path | None) -> Path | None:
    """The logo in a folder of a partner, logo.svg or logo.png."""
    place = Path(folder) if folder else None
    names = [place / f"logo.{ending}" for ending in ("svg", "png")] if place is not None else []
    return next((one for one in names if one.is_file()), None)


def load(project: QgsProject, path: Path) -> QgsPrintLayout:
    """A layout from a template. Raises ``Fault`` with the file, and the line where one can be named."""
    document = _document(path)
    layout = QgsPrintLayout(project)
    _, loaded = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not loaded or layout.pageCollection().pageCount() == 0:
        raise Fault("{file} is no template of a print layout of QGIS: it has no page.", file=path)
    return layout


def _document(path: Path) -> QDomDocument:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Fault("{file} is too large for a template of a print layout.", file=path)
        content = path.read_bytes()
    except OSError as error:
        raise Fault("{file} cannot be read: {error}", file=path, error=error.strerror or error) from error
    reader = QXmlStreamReader(content)
    root = ""
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and not root:
            root = str(reader.name())
    if reader.hasError():
        raise Fault(
            "{file}, line {line}: this is no valid XML ({error}). Save the template anew from QGIS.",
            file=path,
            line=reader.lineNumber(),
            error=reader.errorString(),
        )
    if root != "Layout":
        raise Fault(
            "{file}, line 1: this is no template of a print layout of QGIS: it begins with {root}, not with Layout.",
            file=path,
            root=root,
        )
    document = QDomDocument()
    document.setContent(content)
    return document


def items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    """The items of a layout, pages and groups left out."""
    pages = layout.pageCollection().pages()
    return [
        one
        for one in layout.items()
        if isinstance(one, QgsLayoutItem) and one not in pages and not isinstance(one, QgsLayoutItemGroup)
    ]


Item = TypeVar("Item", bound=QgsLayoutItem)


def first(layout: QgsPrintLayout, kind: type[Item], *ids: str) -> Item | None:
    """The item of a kind with one of these ids."""
    return next((one for wanted in ids for one in items(layout) if isinstance(one, kind) and one.id() == wanted), None)
