"""Run records of the layers of a package, without folders, logins and people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...core.privacy.hidden import Hidden
from ...core.privacy.removed import Removed
from ...core.privacy.told import public_facts
from ...layers.package.part import Part
from ...layers.runrecord import MOST_BYTES, place

_OWN = ("reuse",)
"""Keys that serve later runs on the same computer alone."""


def record_of(part: Part, removed: Removed, hidden: Hidden) -> dict[str, Any] | None:
    """The run record beside the file of a layer, as it may go out: without the names and layers that do not; None
    where there is none that can be read."""
    path = Path(place(part.source)[0] + ".run.json")
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return cleaned(facts, removed, hidden) if isinstance(facts, dict) else None


def cleaned(facts: dict[str, Any], removed: Removed, hidden: Hidden) -> dict[str, Any]:
    """The facts of a run record as they may go out."""
    kept = {key: value for key, value in facts.items() if key not in _OWN}
    made: dict[str, Any] = public_facts(kept, removed, hidden)
    return made


def write_record(path: Path, facts: dict[str, Any]) -> None:
    """Write a record."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(facts, indent=1, ensure_ascii=False), encoding="utf-8")
