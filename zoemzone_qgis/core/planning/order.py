"""The order of a plan: which of its options to do first."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from .options import Floats
from .search import SAME, greedy_for, keeps_minimum, prices
from .work import Work


def ordered(start: Work, plan: Work, progress: Progress = SILENT) -> tuple[list[int], Floats]:
    """The options of a plan, best first, and what each adds to each objective at its turn (options, 3), in own units.

    What is locked as must comes first, in order of its names. Then the greedy choice among the options of the plan:
    at each turn the one, or the chain, that gains most per euro beside those before it. The gains of a chain fall to
    the member that closes it. Options without which the plan is as good go: they are taken out of ``plan``.
    """
    table = plan.table
    rows: list[int] = sorted(table.must.tolist(), key=lambda option: int(table.tie[option]))
    bare = Work(table, start.scale)
    among = greedy_for(start.copy(), prices(start)[0], ~plan.chosen, progress)
    among.run()
    rows += [option for pick in among.picks for option in pick]
    late = sorted(
        np.flatnonzero(plan.chosen & ~start.chosen & ~among.work.chosen).tolist(), key=lambda o: int(table.tie[o])
    )
    if late:
        without = plan.copy()
        without.apply([], late)
        is_needless = abs(plan.worth([], late)) <= SAME and keeps_minimum(without, plan)
        if is_needless:
            plan.apply([], late)
        else:
            rows += late
    gains = np.zeros((len(rows), 3))
    for place, option in enumerate(rows):
        progress.check()
        gains[place] = bare.change([option], [])
        bare.apply([option], [])
    return rows, gains
