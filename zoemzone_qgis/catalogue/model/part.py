"""An object of a catalogue file, read key by key."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any, TypeVar

from ...core.errors import Fault
from .checks import Place

Value = TypeVar("Value")


class Part:
    """An object of the file whose values are checked one by one; what is wrong goes to the warnings."""

    def __init__(self, raw: dict[str, Any], place: Place, warnings: list[Fault]) -> None:
        self.raw, self.place, self.warnings = raw, place, warnings
        self.broken = False
        self.faulty: set[str] = set()

    def take(self, key: str, check: Callable[[Place, str, Any], Value], default: Value, decides: bool = False) -> Value:
        """The value of a key, or the default where it is not there or not sound.

        ``decides``: what is asked for hangs on the key, so that the part cannot be used without it.
        """
        if key not in self.raw:
            return default
        try:
            return check(self.place, key, self.raw[key])
        except Fault as fault:
            self.warn(fault, decides)
            return default

    def warn(self, fault: Fault, decides: bool = True) -> None:
        self.warnings.append(fault)
        self.faulty.add(str(fault.facts.get("key")).partition(".")[0])
        self.broken |= decides

    def need(self, key: str, filled: object) -> None:
        """Warn when a key that must be filled is not; nothing more where a fault of it is told already."""
        if filled or key in self.faulty:
            return
        fault = Fault(
            "{file}, {entry}: {key} is missing or empty. Fill it in.",
            file=self.place.file,
            entry=self.place.entry,
            key=key,
        )
        self.warn(fault)

    def unknown(self, known: tuple[str, ...], within: str = "") -> None:
        """Warn of keys that mean nothing to this version, with the one that was meant where it looks like one."""
        for key in self.raw:
            if key not in known and key != "$schema":
                self._strange(key, known, within)

    def _strange(self, key: str, known: tuple[str, ...], within: str) -> None:
        value = self.raw[key]
        try:
            self.place.without_secrets(within + key, {key: value})
        except Fault as secret:
            self.warn(secret)
            return
        near = difflib.get_close_matches(key, known, 1, 0.75)
        if near:
            fault = self.place.fault(
                "{file}, {entry}: {key} ({found}) is not known and has no effect. Did you mean {near}?",
                within + key,
                value,
                near=near[0],
            )
        else:
            fault = self.place.fault(
                "{file}, {entry}: {key} ({found}) is not known to this version and has no effect. It is kept.",
                within + key,
                value,
            )
        self.warn(fault, decides=False)
