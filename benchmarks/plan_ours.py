"""Our solvers on a scene, as a program of its own: python plan_ours.py SCENE greedy|exact|search|rescore RESULT."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.plan_scene import problem  # noqa: E402
from zoemzone_qgis.core.plan import Rescore, best_plan  # noqa: E402
from zoemzone_qgis.core.planning.search import prices, searched, total  # noqa: E402
from zoemzone_qgis.core.planning.start import started  # noqa: E402
from zoemzone_qgis.core.planning.table import Table  # noqa: E402

EXACT_TO = 1e-3


def main() -> None:
    scene, what, result = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    given = problem(scene)
    begun = time.process_time()
    if what == "search":  # the search alone: from the problem to the chosen options
        start = started(Table.of(given))
        found = searched(start, prices(start)[:1])
        told = {"score": total(found) - total(start), "picks": int(found.chosen.sum())}
    elif what == "rescore":
        rescore = Rescore(given, best_plan(given).chosen)
        begun, count = time.process_time(), 200
        for option in range(0, 10 * count, 10):
            rescore.apply(add=[option])
        told = {"ms_each": 1000 * (time.process_time() - begun) / count}
    else:
        plan = best_plan(given, what, time_limit=60.0, gap=EXACT_TO)
        told = {
            "score": plan.score, "bound": plan.bound, "status": plan.status, "gain": plan.gain.tolist(),
            "full": plan.full.tolist(), "picks": len(plan.chosen), "completed": len(plan.completed),
            "closed": len(plan.closed), "left": float(1 - plan.cost[0] / given.budget.limits[0]),
        }  # fmt: skip
    told["cpu_s"] = time.process_time() - begun
    result.write_text(json.dumps(told))


if __name__ == "__main__":
    main()
