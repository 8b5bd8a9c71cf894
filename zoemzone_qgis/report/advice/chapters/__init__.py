"""From findings to the chapters of the advice report, in the words of an adviser."""

from __future__ import annotations

from ..findings import Findings
from ..model import Advice
from ..sentences import say
from .chances import opportunities, owners
from .corridors import around, gaps
from .habitat import ecoprofiles, seasons
from .knowledge import data_sheet, method, monitoring
from .summary import summary

__all__ = ["advice_of"]


def advice_of(found: Findings) -> Advice:
    """The whole report."""
    return Advice(
        place=found.place,
        title=say("Adviesrapport voor wilde bijen: {name}", "Advice report for wild bees: {name}", name=found.place),
        date=found.date,
        summary=summary(found),
        seasons=seasons(found),
        ecoprofiles=ecoprofiles(found),
        opportunities=opportunities(found),
        gaps=gaps(found),
        owners=owners(found),
        around=around(found),
        data=data_sheet(found),
        monitoring=monitoring(found),
        method=method(found),
    )
