"""What the user hears: sentences in the message bar for what was asked, details in the log, under our name."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsMessageLog

TAG = "Zoem Zone"
"""The tab of the message log."""
SECONDS = 8


def log(text: str, warning: bool = False) -> None:
    """A line in the message log."""
    level = Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Info
    QgsMessageLog.logMessage(text, TAG, level, False)


def tell(iface: Any, text: str, warning: bool = False) -> None:
    """A sentence in the message bar, and in the log."""
    log(text, warning)
    bar = iface.messageBar() if iface is not None else None
    if bar is not None:
        level = Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Info
        # the bar reads markup; names of files and layers are shown as they are
        bar.pushMessage(TAG, html.escape(text, quote=False), level, SECONDS)
