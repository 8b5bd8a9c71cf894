"""One algorithm as a program of its own, so that its time and memory are counted alone.

python benchmarks/run_step.py ALGORITHM PARAMETERS.json RESULTS.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]


def main(algorithm: str, parameters: Path, results: Path) -> None:
    """Run it through Processing, as a script would, and keep the numbers and files that it returns."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    Processing.initialize()
    provider = ZoemzoneProvider()  # named, so that it lives on
    QgsApplication.processingRegistry().addProvider(provider)
    made = processing.run(f"zoemzone:{algorithm}", json.loads(parameters.read_text(encoding="utf-8")))
    results.write_text(json.dumps({name: made[name] for name in made}, default=str), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
