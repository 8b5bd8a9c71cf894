"""Run by QGIS before it loads a plugin: closes the modal boxes that would hold up the start, and keeps their text.

A plugin that cannot be imported makes QGIS ask what to do about it, and wait for ever.
"""

import os

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPlainTextEdit, QTextBrowser, QTextEdit


def text_of(widget):
    parts = [widget.windowTitle()]
    if isinstance(widget, QMessageBox):
        parts += [widget.text(), widget.informativeText(), widget.detailedText()]
    for kind in (QTextBrowser, QTextEdit, QPlainTextEdit):
        parts += [one.toPlainText() for one in widget.findChildren(kind)]
    parts += [one.text() for one in widget.findChildren(QLabel)]
    return "\n".join(part for part in parts if part)


def look():
    widget = QApplication.activeModalWidget()
    if widget is None or not widget.isVisible():
        return
    with open(os.environ["INSIDE_POPUPS"], "a", encoding="utf-8") as kept:
        kept.write(text_of(widget)[:4000] + "\n---\n")
    if isinstance(widget, QDialog):
        widget.reject()
    else:
        widget.close()


timer = QTimer()
timer.setInterval(400)
timer.timeout.connect(look)
timer.start()
QApplication.instance().watchdog_of_tests = timer  # lives as long as QGIS
