"""How soon a step hears that it must stop: the longest stretches of CPU time between two looks at the cancel button.

    python benchmarks/stops.py ALGORITHM PARAMETERS.json [--most 10]

``benchmarks/chain.py`` leaves the parameters of each step in its folder (``opportunitymap.in.json``). The CPU time of
the process counts, so that what else runs on the machine does not. Of each stretch the place is told at which the run
was in the middle of it. What a map of the advice report draws is waited for with a check of its own, which is not
seen here.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]

LEAST_S = 0.3
_LOOK_S = 0.05
_SHOWN = 4


class Watch:
    """Notes the stretches between looks at the cancel button; a thread of its own notes where the run is."""

    def __init__(self) -> None:
        self.begun = self.last = time.process_time()
        self.found: list[tuple[float, float, str]] = []
        self._place, self._main, self._over = "", threading.get_ident(), threading.Event()
        threading.Thread(target=self._look, daemon=True).start()

    def heard(self) -> None:
        """The run looked at the cancel button."""
        now = time.process_time()
        if now - self.last > LEAST_S:
            self.found.append((now - self.last, self.last - self.begun, self._place))
        self.last, self._place = now, ""

    def close(self) -> None:
        """The run is over."""
        self.heard()
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if not self._place and time.process_time() - self.last > LEAST_S:
                self._place = _ours(sys._current_frames().get(self._main))


def _ours(frame: FrameType | None) -> str:
    """The innermost of our own places."""
    places: list[str] = []
    while frame is not None and len(places) < _SHOWN:
        name = frame.f_code.co_filename
        if "zoemzone_qgis" in name:
            places.append(f"{name.partition('zoemzone_qgis/')[2]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(places)


def main() -> None:
    """Run the step and tell its longest stretches."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("algorithm")
    parser.add_argument("parameters", type=Path)
    parser.add_argument("--most", type=int, default=10)
    asked = parser.parse_args()
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    from zoemzone_qgis.processing import feedback
    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    Processing.initialize()
    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    watch, stopped = Watch(), feedback.FeedbackProgress.stopped

    def noted(progress: feedback.FeedbackProgress) -> bool:
        watch.heard()
        return stopped(progress)

    feedback.FeedbackProgress.stopped = noted  # type: ignore[method-assign]
    processing.run(f"zoemzone:{asked.algorithm}", json.loads(asked.parameters.read_text(encoding="utf-8")))
    watch.close()
    print(f"{asked.algorithm}: {watch.last - watch.begun:.1f} CPU s")
    for length, begun, place in sorted(watch.found, reverse=True)[: asked.most]:
        print(f"  {length:.2f} s from {begun:.1f} on: {place}")


if __name__ == "__main__":
    main()
