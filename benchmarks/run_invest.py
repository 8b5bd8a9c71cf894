"""The pollination model of InVEST as a program, in an environment of its own.

.venv-bench/bin/python benchmarks/run_invest.py MAP.tif WORKSPACE ALPHA_M
"""

import csv
import sys
from pathlib import Path

from natcap.invest import pollination

ROOT = Path(__file__).resolve().parent.parent
SEASONS = ("early", "late", "summer", "autumn")
ACTIVITY = (0.25, 0.35, 0.30, 0.10)


def write(path: Path, rows: list[dict[str, object]]) -> str:
    """A table as InVEST reads it."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return str(path)


def main() -> None:
    land, workspace, alpha = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])
    workspace.mkdir(parents=True, exist_ok=True)
    with (ROOT / "resources" / "tables" / "classes.csv").open(encoding="utf-8") as file:
        classes = list(csv.DictReader(file))
    values = [
        {
            "lucode": row["code"],
            "nesting_ground_availability_index": row["nest_ground"],
            **{f"floral_resources_{season}_index": row[f"forage_{n}"] for n, season in enumerate(SEASONS, start=1)},
        }
        for row in classes
    ]
    guild = {"species": "bee", "nesting_suitability_ground_index": 1, "alpha": alpha, "relative_abundance": 1}
    guild |= {f"foraging_activity_{season}_index": share for season, share in zip(SEASONS, ACTIVITY, strict=True)}
    pollination.execute(
        {
            "workspace_dir": str(workspace),
            "landcover_raster_path": land,
            "guild_table_path": write(workspace / "guild.csv", [guild]),
            "landcover_biophysical_table_path": write(workspace / "values.csv", values),
            "n_workers": -1,
        }
    )


if __name__ == "__main__":
    main()
