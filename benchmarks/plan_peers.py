"""What a user would take instead, on the single-objective scene: the plain formulation for HiGHS by scipy, as a linear
relaxation or whole, and PuLP with CBC.

    python plan_peers.py SCENE lp|milp|pulp RESULT
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack, identity

GAP, SECONDS = 1e-3, 120.0


def rows(given: Any) -> tuple[csr_matrix, csr_matrix, int, int]:
    """y_u - sum of a x <= present (one row a demand unit), and sum of x <= 1 (one row a parcel)."""
    count, units = len(given["cost"]), len(given["weight"])
    parcels = count // 10
    footprint = csr_matrix((given["share"], given["cell"], given["first"]), shape=(parcels, units)).tocoo()
    column = (footprint.row[:, None] * 10 + np.arange(10)).ravel()
    value = (footprint.data[:, None] * given["amount"].reshape(parcels, 10)[footprint.row]).ravel()
    added = csr_matrix((-value, (np.repeat(footprint.col, 10), column)), shape=(units, count))
    one = csr_matrix((np.ones(count), (np.repeat(np.arange(parcels), 10), np.arange(count))), shape=(parcels, count))
    return hstack([added, identity(units)]).tocsr(), hstack([one, csr_matrix((parcels, units))]).tocsr(), count, units


def by_scipy(given: Any, is_relaxed: bool) -> dict[str, Any]:
    from scipy.optimize import Bounds, LinearConstraint, milp

    cover, one, count, units = rows(given)
    euros = csr_matrix(np.concatenate([given["cost"], np.zeros(units)])[None])
    worth = np.concatenate([np.zeros(count), given["weight"]])
    found = milp(
        -worth,
        constraints=[
            LinearConstraint(cover, -np.inf, given["present"].ravel()),
            LinearConstraint(euros, -np.inf, float(given["budget"])),
            LinearConstraint(one, -np.inf, 1),
        ],
        bounds=Bounds(np.zeros(count + units), np.ones(count + units)),
        integrality=np.concatenate([np.ones(count), np.zeros(units)]) * (not is_relaxed),
        options={"time_limit": SECONDS, "mip_rel_gap": GAP},
    )
    value = None if found.fun is None or found.x is None else float(-found.fun)
    return {"value": value, "status": int(found.status)}


def by_pulp(given: Any) -> dict[str, Any]:
    import pulp

    cover, _, count, units = rows(given)
    model = pulp.LpProblem("plan", pulp.LpMaximize)
    x = [pulp.LpVariable(f"x{at}", cat="Binary") for at in range(count)]
    y = [pulp.LpVariable(f"y{at}", 0, 1) for at in range(units)]
    every = x + y
    model += pulp.lpSum(float(given["weight"][at]) * y[at] for at in range(units))
    for unit in range(units):
        here = range(cover.indptr[unit], cover.indptr[unit + 1])
        terms = [(every[cover.indices[at]], float(cover.data[at])) for at in here]
        model += pulp.LpAffineExpression(terms) <= float(given["present"][unit, 0])
    model += pulp.LpAffineExpression(list(zip(x, given["cost"].tolist(), strict=True))) <= float(given["budget"])
    for parcel in range(count // 10):
        model += pulp.lpSum(x[10 * parcel : 10 * parcel + 10]) <= 1
    model.solve(pulp.PULP_CBC_CMD(msg=0, timeLimit=SECONDS, gapRel=GAP))
    return {"value": pulp.value(model.objective), "status": pulp.LpStatus[model.status]}


def main() -> None:
    given, what, result = np.load(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    given = {name: given[name] for name in given.files}
    begun = time.process_time()
    told = by_pulp(given) if what == "pulp" else by_scipy(given, what == "lp")
    there = float((given["weight"] * np.minimum(given["present"].ravel(), 1)).sum())
    told["gain"] = None if told["value"] is None else told["value"] - there
    told["cpu_s"] = time.process_time() - begun
    result.write_text(json.dumps(told))


if __name__ == "__main__":
    main()
