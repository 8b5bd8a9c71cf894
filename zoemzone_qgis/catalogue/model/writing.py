"""From entries to a catalogue file. What a file holds that this version does not know stays in it."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import fields
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from ...core.errors import Fault
from .catalogue import FORMAT, VERSION, Catalogue
from .document import document
from .entry import NO_WORDS, Entry, Selection, Theme, Words, is_url
from .reading import ENTRY_KEYS, parse

SCHEMA = "$schema"
INDENT, LONGEST_LINE = 2, 110
FARTHEST = 2
"""Folders up that a relative path may go: beyond that the file is not what one shares with the catalogue."""
_DEFAULTS = {field.name: field.default for field in fields(Entry)}


def written(catalogue: Catalogue) -> str:
    """The text of a catalogue file. Addresses stay as they are; ``put_entry`` makes them relative."""
    # where an editor looks for it
    raw: dict[str, Any] = {SCHEMA: catalogue.extra[SCHEMA]} if SCHEMA in catalogue.extra else {}
    raw |= {"format": FORMAT, "version": VERSION, **_words("title", catalogue.title)}
    raw |= {key: text for key, text in (("date", catalogue.date), ("publisher", catalogue.publisher)) if text}
    raw["themes"] = [raw_theme(theme) for theme in catalogue.themes]
    raw["layers"] = [raw_entry(entry) for entry in catalogue.entries]
    return text_of(raw | dict(catalogue.extra))


def text_of(raw: dict[str, Any]) -> str:
    """JSON that people can read and compare: what fits on a line stands on one."""
    return _lines(raw, 0) + "\n"


def _lines(value: Any, depth: int) -> str:
    short = json.dumps(value, ensure_ascii=False)
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    flat = not any(isinstance(one, (dict, list)) for one in inner)
    if not inner or (depth > 1 and flat and len(short) + INDENT * depth <= LONGEST_LINE):
        return short
    pad = " " * INDENT * (depth + 1)
    if isinstance(value, dict):
        items = [f"{json.dumps(key, ensure_ascii=False)}: {_lines(one, depth + 1)}" for key, one in value.items()]
    else:
        items = [_lines(one, depth + 1) for one in inner]
    first, last = ("{", "}") if isinstance(value, dict) else ("[", "]")
    return f"{first}\n" + ",\n".join(pad + item for item in items) + f"\n{' ' * INDENT * depth}{last}"


def raw_theme(theme: Theme) -> dict[str, str]:
    """A theme as it stands in a file."""
    return {key: text for key, text in (("key", theme.key), ("nl", theme.nl), ("en", theme.en)) if text}


def raw_entry(entry: Entry) -> dict[str, Any]:
    """An entry as it stands in a file: keys in one order, defaults left out, unknown keys kept."""
    raw: dict[str, Any] = {}
    for key in ENTRY_KEYS:
        value = getattr(entry, key)
        if isinstance(value, Words):
            raw |= _words(key, value)
        elif isinstance(value, Selection):
            raw |= _selection(value)
        elif key in {"options", "field_map"}:
            raw |= {key: dict(value)} if value else {}
        elif isinstance(value, tuple):
            raw |= {key: list(value)} if value else {}
        elif value != _DEFAULTS[key]:
            raw[key] = int(value) if isinstance(value, float) and value.is_integer() else value
    for key, more in entry.extra.items():
        # what was not known within the texts and the selection goes back in there
        raw[key] = {**raw.get(key, {}), **more} if key in ENTRY_KEYS and isinstance(more, dict) else more
    return raw


def _words(key: str, words: Words) -> dict[str, dict[str, str]]:
    if words == NO_WORDS:
        return {}
    return {key: {language: text for language, text in (("nl", words.nl), ("en", words.en)) if text}}


def _selection(selection: Selection) -> dict[str, dict[str, Any]]:
    raw: dict[str, Any] = {}
    for field in fields(Selection):
        value = getattr(selection, field.name)
        if field.name == "drop":
            raw |= {"drop": {name: list(values) for name, values in value.items()}} if value else {}
        elif value != field.default:
            raw[field.name] = value
    return {"selection": raw} if raw else {}


def put_entry(path: Path | str, entry: Entry, theme: Theme | None = None) -> None:
    """Write an entry into a catalogue file: in the place of the one with its id, else at the end. Makes the file.

    The path of a file is written relative to the catalogue where the two can be shared together. ``theme`` is added
    when the file has none with its key. A file that cannot be read is left as it is, with a Fault.
    """
    path = Path(path)
    raw = _existing(path)
    new = raw_entry(entry)
    if entry.is_file and entry.address:
        # an entry of another catalogue has its path relative to that one
        new["address"] = relative(entry.place, path)
    layers = raw.setdefault("layers", [])
    for number, old in enumerate(layers):
        if isinstance(old, dict) and old.get("id") == entry.id:
            layers[number] = {**new, **{key: value for key, value in old.items() if key not in ENTRY_KEYS + tuple(new)}}
            break
    else:
        layers.append(new)
    themes = raw.setdefault("themes", [])
    if theme is not None and all(not isinstance(one, dict) or one.get("key") != theme.key for one in themes):
        themes.append(raw_theme(theme))
    _check(raw, entry, path)
    replace_file(path, text_of(raw))


def remove_entry(path: Path | str, key: str) -> bool:
    """Take an entry out of a catalogue file; whether it was there."""
    path = Path(path)
    raw = _existing(path)
    layers = raw.get("layers", [])
    left = [one for one in layers if not isinstance(one, dict) or one.get("id") != key]
    if len(left) == len(layers):
        return False
    replace_file(path, text_of(raw | {"layers": left}))
    return True


def _existing(path: Path) -> dict[str, Any]:
    """The JSON of a file as it stands, or that of a new catalogue."""
    if not path.exists():
        return {"format": FORMAT, "version": VERSION, "themes": [], "layers": []}
    try:
        text = path.read_bytes()
    except OSError as error:
        raise Fault(
            "{file} cannot be read ({why}). Choose another file, or ask for access to this one.",
            file=str(path),
            why=error.strerror or type(error).__name__,
        ) from error
    raw = document(text, path.name, [])
    for key in ("layers", "themes"):
        if not isinstance(raw.get(key, []), list):
            raise Fault("{file}: {key} is no list. Mend the file, or choose another one.", file=path.name, key=key)
    return raw


def _check(raw: dict[str, Any], entry: Entry, path: Path) -> None:
    """Refuse to write what could not be read again, such as an address that holds a login."""
    again = parse(
        text_of(raw | {"layers": [one for one in raw["layers"] if _is(one, entry.id)]}), path.name, entry.origin
    )
    if again.entry(entry.id) is None and again.warnings:
        raise again.warnings[-1]


def _is(raw: object, key: str) -> bool:
    return isinstance(raw, dict) and raw.get("id") == key


def relative(address: str, catalogue: Path) -> str:
    """A path as a catalogue that lies beside or near the file should name it; others stay whole.

    >>> relative("/data/bees/layers/trees.gpkg", Path("/data/bees/own.json"))
    'layers/trees.gpkg'
    """
    if is_url(address) or not Path(address).is_absolute():
        return address
    try:
        found = os.path.relpath(address, catalogue.absolute().parent)
    except ValueError:  # another drive on Windows
        return address
    pure = PureWindowsPath(found) if os.sep == "\\" else PurePosixPath(found)
    return pure.as_posix() if pure.parts.count("..") <= FARTHEST else address


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise Fault(
            "{file} cannot be written ({why}). Choose another folder, or free some space.",
            file=str(path),
            why=error.strerror or type(error).__name__,
        ) from error
