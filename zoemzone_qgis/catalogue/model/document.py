"""The JSON of a catalogue as a whole: sound, of our format and of a version that this plugin reads."""

from __future__ import annotations

import json
from typing import Any

from ...core.errors import Fault
from .catalogue import FORMAT, VERSION
from .checks import found


def document(text: str | bytes, name: str, doubles: list[str]) -> dict[str, Any]:
    """The JSON of a catalogue of a version that this plugin reads."""
    raw = load(text, name, doubles)
    if not isinstance(raw, dict):
        raise Fault(
            "{file} holds {found} where a catalogue should stand. Choose a catalogue file of Zoem Zone.",
            file=name,
            found=found(raw),
        )
    if raw.get("format") != FORMAT:
        raise Fault(
            "{file}: format is {found} and should be {format}. Choose a catalogue file of Zoem Zone.",
            file=name,
            found=found(raw.get("format")),
            format=FORMAT,
        )
    version = raw.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Fault(
            "{file}: version is {found} and should be a whole number, such as {known}.",
            file=name,
            found=found(version),
            known=VERSION,
        )
    if version > VERSION:
        raise Fault(
            "{file}: version {found} is newer than version {known}, which this plugin reads. Update the plugin.",
            file=name,
            found=version,
            known=VERSION,
        )
    return raw


def load(text: str | bytes, name: str, doubles: list[str] | None = None) -> Any:
    """What a JSON text holds, with a Fault that names the place where it is not sound.

    Keys that stand twice in one object are added to ``doubles``: JSON would lose one of them in silence.
    """

    def gather(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        table = dict(pairs)
        if doubles is not None and len(table) < len(pairs):
            keys = [key for key, _ in pairs]
            doubles.extend(sorted({key for key in keys if keys.count(key) > 1}))
        return table

    def refuse(constant: str) -> Any:
        raise ValueError(constant)

    try:
        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        return json.loads(decoded, object_pairs_hook=gather, parse_constant=refuse)
    except UnicodeDecodeError as error:
        raise Fault(
            "{file} is not written in UTF-8 (byte {place}). Save it again as UTF-8.", file=name, place=error.start + 1
        ) from error
    except json.JSONDecodeError as error:
        raise Fault(
            "{file} is not sound JSON at line {line}, column {column} ({why}). Mend it there, or ask the publisher "
            "for a sound file.",
            file=name,
            line=error.lineno,
            column=error.colno,
            why=error.msg,
        ) from error
    except (ValueError, RecursionError) as error:
        raise Fault(
            "{file} is not sound JSON ({why}). Ask the publisher for a sound file.", file=name, why=str(error)[:60]
        ) from error
