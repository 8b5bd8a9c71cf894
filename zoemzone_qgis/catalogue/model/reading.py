"""From a catalogue file to a catalogue: one broken layer does not lose the others, and every fault is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...core.errors import Fault
from .catalogue import FORMAT, Catalogue
from .checks import Place, found
from .document import document
from .entry import (
    EVERYTHING_WITHIN,
    ID_PATTERN,
    KINDS,
    NO_WORDS,
    ROLES,
    SELECTIONS,
    SERVICE_KINDS,
    Entry,
    Origin,
    Selection,
    Theme,
    is_absolute,
)
from .part import Part

MOST_BYTES = 20_000_000
FILE_KEYS = ("$schema", "format", "version", "title", "date", "publisher", "themes", "layers")
THEME_KEYS = ("key", "nl", "en")
WORDS_KEYS = ("nl", "en")
SELECTION_KEYS = ("by", "field", "value", "datetime", "drop")
ENTRY_KEYS = (
    "id", "theme", "title", "abstract", "kind", "address", "layer", "crs", "selection", "options", "style", "licence",
    "licence_url", "owner", "contact_role", "date", "note", "scale_min", "scale_max", "working_scale_m", "roles",
    "order", "required_fields", "fields", "field_map", "partner_type", "public",
)  # fmt: skip
TILE_PARTS, QUAD_KEY = ("{x}", "{z}"), "{q}"
_id = re.compile(ID_PATTERN)


def read_catalogue(path: Path | str, origin: Origin | None = None, name: str = "") -> Catalogue:
    """The catalogue in a file, which faults call by its own name or the given one.

    Raises a Fault when the file as a whole cannot be used.
    """
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise Fault(
                "{file} holds {size} MB; no catalogue is larger than {most} MB. Choose another file.",
                file=path.name,
                size=round(size / 1e6),
                most=round(MOST_BYTES / 1e6),
            )
        text = path.read_bytes()
    except OSError as error:
        raise Fault(
            "{file} cannot be read ({why}). Choose another file, or ask for access to this one.",
            file=str(path),
            why=error.strerror or type(error).__name__,
        ) from error
    return parse(text, name or path.name, origin or Origin("local", str(path)))


def parse(text: str | bytes, name: str, origin: Origin) -> Catalogue:
    """The catalogue in a text; ``name`` is what faults call the file."""
    doubles: list[str] = []
    raw = document(text, name, doubles)
    warnings = [
        Fault("{file}: {key} stands twice in one object; the last one counts. Take one out.", file=name, key=key)
        for key in doubles
    ]
    layers = raw.get("layers")
    if not isinstance(layers, list):
        raise Fault("{file}: layers is {found}. It must be a list of layers.", file=name, found=found(layers))
    head = Part(raw, Place(name, FORMAT), warnings)
    head.unknown(FILE_KEYS)
    date = head.take("date", Place.day, "")
    origin = replace(origin, date=origin.date or date)
    return Catalogue(
        title=head.take("title", Place.words, NO_WORDS),
        date=date,
        publisher=head.take("publisher", Place.text, ""),
        themes=tuple(_themes(head, name, warnings)),
        entries=tuple(_entries(layers, name, origin, warnings)),
        warnings=tuple(warnings),
        origin=origin,
        extra={key: value for key, value in raw.items() if key not in FILE_KEYS[1:]},
    )


def _themes(head: Part, name: str, warnings: list[Fault]) -> Iterator[Theme]:
    raw = head.raw.get("themes", [])
    if not isinstance(raw, list):
        warnings.append(Fault("{file}: themes is {found}. It must be a list of themes.", file=name, found=found(raw)))
        return
    for number, one in enumerate(raw, start=1):
        place = Place(name, f"themes #{number}")
        if not isinstance(one, dict):
            warnings.append(_no_object(name, place.entry, one))
            continue
        part = Part(one, place, warnings)
        key = part.take("key", Place.text, "", decides=True)
        part.need("key", key)
        theme = Theme(key, part.take("nl", Place.text, ""), part.take("en", Place.text, ""))
        part.unknown(THEME_KEYS)
        if not part.broken:
            yield theme


def _no_object(file: str, entry: str, value: Any) -> Fault:
    return Fault(
        "{file}, {entry}: {found} stands where an object between braces should stand.",
        file=file,
        entry=entry,
        found=found(value),
    )


def _entries(layers: list[Any], name: str, origin: Origin, warnings: list[Fault]) -> Iterator[Entry]:
    known: set[str] = set()
    for number, raw in enumerate(layers, start=1):
        label = raw.get("id") if isinstance(raw, dict) else None
        label = label if isinstance(label, str) and label.strip() else f"layers #{number}"
        if not isinstance(raw, dict):
            warnings.append(_no_object(name, label, raw))
            continue
        entry = _entry(Part(raw, Place(name, label), warnings), origin)
        if entry is None:
            continue
        if entry.id in known:
            warnings.append(
                Fault(
                    "{file}, {entry}: this id stands twice; only the first layer counts. Give each layer an id of "
                    "its own.",
                    file=name,
                    entry=label,
                )
            )
            continue
        known.add(entry.id)
        yield entry


def _entry(part: Part, origin: Origin) -> Entry | None:
    """One layer, or None where a key that decides what is asked for is broken."""
    take = part.take
    title = take("title", Place.words, NO_WORDS, decides=True)
    kind = take("kind", lambda place, key, value: place.one_of(key, value, KINDS), "", decides=True)
    entry = Entry(
        id=take("id", _checked_id, "", decides=True),
        theme=take("theme", Place.text, "", decides=True),
        title=title,
        kind=kind,
        abstract=take("abstract", Place.words, NO_WORDS),
        address=take("address", Place.text, "", decides=True),
        layer=take("layer", Place.text, "", decides=True),
        crs=take("crs", Place.crs, Entry.crs, decides=True),
        selection=take("selection", _selection, EVERYTHING_WITHIN, decides=True),
        options=take("options", Place.text_table, {}, decides=True),
        style=take("style", Place.style, ""),
        licence=take("licence", Place.text, ""),
        licence_url=take("licence_url", Place.text, ""),
        owner=take("owner", Place.text, ""),
        contact_role=take("contact_role", Place.text, ""),
        date=take("date", Place.date, ""),
        note=take("note", Place.text, ""),
        scale_min=take("scale_min", Place.number, 0.0),
        scale_max=take("scale_max", Place.number, 0.0),
        working_scale_m=take("working_scale_m", Place.number, 0.0),
        roles=_roles(part),
        order=take("order", Place.whole, Entry.order),
        required_fields=take("required_fields", Place.texts, ()),
        fields=take("fields", Place.texts, ()),
        field_map=take("field_map", Place.text_table, {}, decides=True),
        partner_type=take("partner_type", Place.text, ""),
        public=take("public", Place.flag, True),
        extra=_extra(part.raw),
        origin=origin,
    )
    for key, filled in (("id", entry.id), ("theme", entry.theme), ("title", title.nl or title.en), ("kind", kind)):
        part.need(key, filled)
    _check_address(part, entry)
    part.unknown(ENTRY_KEYS)
    selection = part.raw.get("selection")
    if isinstance(selection, dict):
        Part(selection, part.place, part.warnings).unknown(SELECTION_KEYS, "selection.")
    return None if part.broken else entry


def _extra(raw: dict[str, Any]) -> dict[str, Any]:
    """What this version does not know, within the selection and the texts, too."""
    extra = {key: value for key, value in raw.items() if key not in ENTRY_KEYS}
    for key, known in (("selection", SELECTION_KEYS), ("title", WORDS_KEYS), ("abstract", WORDS_KEYS)):
        inner = raw.get(key)
        more = {one: value for one, value in inner.items() if one not in known} if isinstance(inner, dict) else {}
        if more:
            extra[key] = more
    return extra


def _checked_id(place: Place, key: str, value: Any) -> str:
    text = place.text(key, value)
    if text and not _id.match(text):
        raise place.fault(
            "{file}, {entry}: {key} is {found}. Use small letters, digits, points, hyphens and underscores, and start "
            "with a letter or digit.",
            key,
            value,
        )
    return text


def _roles(part: Part) -> tuple[str, ...]:
    """The known roles; one that is not known is told and left out."""
    roles: list[str] = []
    nothing: tuple[str, ...] = ()
    for role in part.take("roles", Place.texts, nothing):
        try:
            roles.append(part.place.one_of("roles", role, ROLES))
        except Fault as fault:
            part.warn(fault, decides=False)
    return tuple(dict.fromkeys(roles))


def _selection(place: Place, key: str, value: Any) -> Selection:
    table = place.table(key, value)
    drop = {
        name: place.texts(f"selection.drop.{name}", values)
        for name, values in place.table("selection.drop", table.get("drop", {})).items()
    }
    selection = Selection(
        by=place.one_of("selection.by", table.get("by", Selection.by), SELECTIONS),
        field=place.text("selection.field", table.get("field", "")),
        value=place.text("selection.value", table.get("value", "")),
        datetime=place.one_of("selection.datetime", table.get("datetime", ""), ("", "now")),
        drop=drop,
    )
    if selection.by == "field" and not (selection.field and selection.value):
        raise place.fault(
            "{file}, {entry}: {key} is {found}. A selection by field needs field and value, such as "
            '"field": "identificatie", "value": "{{code}}".',
            key,
            value,
        )
    return selection


def _check_address(part: Part, entry: Entry) -> None:
    """A service has a web address, tiles have their places in it, and no address holds a login."""
    place = part.place
    for key, value in (("address", entry.address), ("options", entry.options), ("layer", entry.layer)):
        try:
            place.without_secrets(key, value)
        except Fault as fault:
            part.warn(fault)
    # only a file on this machine may name others there: one from the web would have QGIS knock at any network share
    if entry.origin.kind == "remote" and entry.is_file and is_absolute(entry.address):
        part.take("address", Place.web_address, "", decides=True)
    if part.broken or entry.kind not in SERVICE_KINDS:
        return
    part.need("address", entry.address)
    if entry.kind == "postgis" or not entry.address:
        return
    part.take("address", Place.web_address, "", decides=True)
    lacking = [one for one in TILE_PARTS if one not in entry.address]
    if entry.kind == "xyz" and lacking and QUAD_KEY not in entry.address:
        part.warn(
            place.fault(
                "{file}, {entry}: {key} is {found} and lacks {lacking}. Write where the numbers of the tile go.",
                "address",
                entry.address,
                lacking=", ".join(lacking),
            )
        )
