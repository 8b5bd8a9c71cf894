"""What was learned of the layers' sources, kept in the profile from day to day."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ... import settings
from ...catalogue.model.state import GREY, LIGHTS, State

FILE = "states.json"


class StateBook:
    """A file of states by id of the layer. What cannot be read counts as never asked."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or settings.profile_folder() / FILE
        self._known: dict[str, State] = {}

    def read(self) -> dict[str, State]:
        """All states that were kept."""
        self._known = self._read()
        return dict(self._known)

    def add(self, states: Mapping[str, State]) -> bool:
        """Keep what was learned, beside what was known."""
        self._known |= states
        return self.write(self._known)

    def _read(self) -> dict[str, State]:
        try:
            rows = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(rows, dict):
            return {}
        states = {str(key): state_of(row) for key, row in rows.items()}
        return {key: state for key, state in states.items() if state is not None}

    def write(self, states: Mapping[str, State]) -> bool:
        """Keep all states, in one step; False where the disk refuses."""
        rows = {key: row_of(state) for key, state in states.items() if state.light != GREY}
        fresh = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(fresh, self.path)
        except OSError:
            return False
        return True


def of_source(state: State) -> bool:
    """Whether a state is that of the source. Where a file of ours could not be written, such as on a full disk, the
    reason names it, and the source is not to blame."""
    return not any(str(place) in state.reason for place in (settings.data_folder(), settings.offline_file()))


def row_of(state: State) -> dict[str, Any]:
    """A state as JSON has it."""
    when = state.when.isoformat(timespec="seconds") if state.when else ""
    return {"light": state.light, "reason": state.reason, "when": when, "ms": round(state.ms, 1)}


def state_of(row: Any) -> State | None:
    """A state from JSON; None where the row makes no sense."""
    if not isinstance(row, dict) or row.get("light") not in LIGHTS:
        return None
    try:
        when = datetime.fromisoformat(row["when"]) if row.get("when") else None
        return State(str(row["light"]), str(row.get("reason", "")), when, float(row.get("ms", 0)))
    except (TypeError, ValueError):
        return None
