"""The papers of a package: what each file is, in Dutch and English, the licence, and what each field means."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.publishedfields import read_published_fields
from ...layers.package.part import Part
from ...layers.package.spreadsheets import delimiter_of, safe
from ...paths import version
from ..page import templates
from .checks import HARMLESS, Checked
from .facts import Facts
from .metadata import limits

PACKAGE = "kansenkaart.gpkg"
WEBMAP = "webmap"
RECORDS, METADATA = "records", "metadata"
READMES = {"nl": "LEESMIJ.txt", "en": "README.txt"}
LICENCE, FIELDS, CHECKED, INDEX = "LICENCE.txt", "fields.csv", "checked.csv", "index.html"


@dataclass(frozen=True)
class FileNote:
    """A file and what it is."""

    name: str
    nl: str
    en: str


def notes(tables: Sequence[tuple[str, str, str]], with_map: bool, with_records: bool) -> list[FileNote]:
    """What each file of the folder is. ``tables`` are names of spreadsheets with the titles of their layer."""
    made = [FileNote(INDEX, "deze map als webpagina", "this folder as a web page")]
    if with_map:
        made.append(FileNote(f"{WEBMAP}/index.html", "de kaart voor een webbrowser", "the map for a web browser"))
    made.append(
        FileNote(
            PACKAGE,
            "alle kaartlagen met stijl, metadata en uitleg van de velden, voor QGIS en andere GIS-programma's",
            "all layers with style, metadata and the meaning of fields, for QGIS and other GIS programs",
        )
    )
    for name, dutch, english in tables:
        kind = "Excel" if name.endswith("xlsx") else "CSV"
        made.append(FileNote(name, f"tabel van de laag {dutch} ({kind})", f"table of the layer {english} ({kind})"))
    made += [
        FileNote(FIELDS, "wat elk veld betekent, met eenheid", "what each field means, with its unit"),
        FileNote(CHECKED, "wat is weggelaten omdat het niet openbaar is", "what was left out as it is not public"),
        FileNote(f"{METADATA}/", "metadata per laag volgens ISO 19139", "metadata of each layer by ISO 19139"),
    ]
    if with_records:
        text = "hoe elke laag is berekend: instellingen, bronnen en versies", "how each layer was computed"
        made.append(FileNote(f"{RECORDS}/", text[0], f"{text[1]}: settings, sources and versions"))
    made += [
        FileNote(LICENCE, "licentie", "licence"),
        FileNote("manifest.json", "lijst van de bestanden met SHA-256", "list of the files with SHA-256"),
    ]
    return made


def write_papers(
    folder: Path, facts: Facts, parts: Sequence[Part], files: Sequence[FileNote], left_out: Sequence[Checked]
) -> None:
    """Write the papers into a folder."""
    personal = [one for one in left_out if one.kind not in HARMLESS]
    shared: Mapping[str, Any] = {
        "facts": facts,
        "parts": parts,
        "files": files,
        "version": version(),
        "left_out": {language: [one.sentence(language) for one in personal] for language in READMES},
        "limits": {language: limits(language) for language in READMES},
        "has_map": any(one.name.startswith(f"{WEBMAP}/") for one in files),
        "webmap": f"{WEBMAP}/index.html",
    }
    from_templates = templates()
    for language, name in READMES.items():
        text = from_templates.get_template(f"package/readme_{language}.txt").render(**shared)
        (folder / name).write_text(text.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    text = from_templates.get_template("package/licence.txt").render(**shared)
    (folder / LICENCE).write_text(text.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    (folder / INDEX).write_text(from_templates.get_template("package/index.html").render(**shared), encoding="utf-8")


def write_fields(path: Path, parts: Sequence[Part], language: str) -> None:
    """What each field of each layer means, as CSV."""
    known = read_published_fields()
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter_of(language), lineterminator="\r\n")
        writer.writerow(("layer", "field", "type", "unit", "nl", "en"))
        for part in parts:
            for one in part.cleaner.fields:
                told = known.of(part.key, one.name())
                row = (part.key, one.name(), one.friendlyTypeString(), told.unit, told.nl, told.en)
                writer.writerow([safe(text) for text in row])
