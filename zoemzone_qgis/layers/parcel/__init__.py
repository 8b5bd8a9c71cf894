"""One parcel looked at: what it is, has around it and lacks, which measures it allows, and what they would change.

``Study`` opens a habitat map with the layers beside it once, and answers in less than a second for each parcel.
"""

from __future__ import annotations

from .answers import (
    Amounts,
    Choices,
    ClassPart,
    Effect,
    Initiative,
    Line,
    MeasureChoice,
    NearBlock,
    NearGap,
    NestLand,
    Parcel,
    PartWork,
    Planned,
    Refused,
    Season,
    SeasonChange,
    Sheet,
)
from .sources import Sources
from .study import Study

__all__ = [
    "Amounts",
    "Choices",
    "ClassPart",
    "Effect",
    "Initiative",
    "Line",
    "MeasureChoice",
    "NearBlock",
    "NearGap",
    "NestLand",
    "Parcel",
    "PartWork",
    "Planned",
    "Refused",
    "Season",
    "SeasonChange",
    "Sheet",
    "Sources",
    "Study",
]
