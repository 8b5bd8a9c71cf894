"""How a source is doing: the light beside its name and the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LIGHTS = ("grey", "green", "amber", "red")
GREY, GREEN, AMBER, RED = LIGHTS
"""Never asked; seen alive; alive, but zoom in, slow or a login is needed; dead."""


@dataclass(frozen=True)
class State:
    """A light, the finished sentence that tells why, and when it was seen."""

    light: str = GREY
    reason: str = ""
    when: datetime | None = None
    ms: float = 0.0
    """How long the source took to answer; 0 where it was not asked."""
