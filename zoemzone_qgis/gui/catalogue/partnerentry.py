"""From a layer of a partner and what the user said of it to an entry of a catalogue."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from ...catalogue.model.entry import Entry, Selection, Theme, Words
from ...catalogue.model.partner import LayerFacts, PartnerType
from ...catalogue.partnerfile import Part, PartnerFile
from ...catalogue.partnerkinds import OTHER

PARTNERS = Theme("partners", "Lagen van partners", "Layers of partners")
COMPLETENESS = "completeness"
"""Key of an entry beside those that every catalogue has: how much of what is needed is filled in, 0 to 1."""
INSIDE = "inside"
"""Option of an entry: the file in the zip."""
_LONGEST_ID = 60


@dataclass(frozen=True)
class Papers:
    """What the user says of a layer."""

    title: str = ""
    owner: str = ""
    licence: str = ""
    date: str = ""
    contact_role: str = ""
    working_scale_m: float = 0.0
    completeness: float = 0.0
    crs: str = ""


@dataclass(frozen=True)
class Described:
    """A layer with its type and mapping: all that makes an entry."""

    file: PartnerFile
    part: Part
    type: PartnerType
    field_map: Mapping[str, str] = field(default_factory=dict, hash=False)
    papers: Papers = Papers()
    before: Entry | None = None
    """The entry that it takes the place of: of the same file, or a slot."""

    @property
    def facts(self) -> LayerFacts:
        """What is checked. Counts are those of the objects that were looked at."""
        part, papers = self.part, self.papers
        raster = part.geometry == "raster"
        return LayerFacts(
            fields=part.field_names,
            geometry="" if raster else part.geometry,
            crs=papers.crs,
            licence=papers.licence,
            date=papers.date,
            owner=papers.owner,
            contact_role=papers.contact_role,
            count=None if raster else part.looked_at,
            filled={one.name: one.filled for one in part.fields},
            without_geometry=part.without_geometry,
        )


def entry_of(given: Described, taken: Collection[str]) -> Entry:
    """The entry. ``taken`` are ids of other entries."""
    file, part, papers, before = given.file, given.part, given.papers, given.before
    title = papers.title or part.name
    options = dict(file.options)
    if part.uri.startswith("/vsizip/"):
        inside = part.uri.partition("|")[0].removeprefix(f"/vsizip/{Path(file.path).as_posix()}/")
        options[INSIDE] = inside
    if part.encoding:
        options["encoding"] = part.encoding
    made = Entry(
        id=before.id if before is not None else new_id(title, taken),
        theme=before.theme if before is not None else PARTNERS.key,
        title=Words(title, title),
        kind=file.kind,
        address=file.path,
        layer=inner_layer(file, part),
        crs=papers.crs,
        selection=Selection(by="none"),
        options=options,
        licence=papers.licence,
        owner=papers.owner,
        contact_role=papers.contact_role,
        date=papers.date,
        working_scale_m=papers.working_scale_m,
        roles=given.type.roles,
        order=given.type.order,
        required_fields=given.type.required,
        fields=part.field_names,
        field_map={name: actual for name, actual in given.field_map.items() if actual},
        partner_type=given.type.key,
        extra={COMPLETENESS: round(papers.completeness, 2)},
    )
    if before is None:
        return made
    return replace(
        made,
        abstract=before.abstract,
        style=before.style,
        note=before.note,
        licence_url=before.licence_url,
        public=before.public,
        extra={**before.extra, **made.extra},
        # a slot knows better what it is for than the type for all else
        roles=before.roles if before.roles and given.type.key == OTHER else made.roles,
    )


def inner_layer(file: PartnerFile, part: Part) -> str:
    """The name of the layer inside its file; empty where a file holds one layer under its own name."""
    if file.kind != "gpkg":
        return ""
    found = re.search(r"layername=([^|]+)", part.uri)
    return found[1] if found else part.name if len(file.parts) > 1 else ""


def new_id(title: str, taken: Collection[str]) -> str:
    """An id in plain letters that nobody has.

    >>> new_id("Bomen & <b>lanen</b> 2024", ()), new_id("***", ("own-layer",))
    ('own-bomen-b-lanen-b-2024', 'own-layer-2')
    """
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode("ascii")
    name = "-".join(re.findall(r"[a-z0-9]+", plain))[:_LONGEST_ID].strip("-") or "layer"
    wanted = made = f"own-{name}"
    number = 2
    while made in taken:
        made, number = f"{wanted}-{number}", number + 1
    return made


def file_day(path: str) -> str:
    """The day on which a file was last written; empty where that is not known."""
    try:
        when = datetime.fromtimestamp(Path(path).stat().st_mtime, tz=UTC)
    except (OSError, OverflowError, ValueError):
        return ""
    return when.date().isoformat()
