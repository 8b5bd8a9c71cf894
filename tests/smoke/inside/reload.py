"""Runs inside QGIS desktop: the plugin loaded, its dock opened, a download begun, and all of it unloaded, again and
again. What is left behind is counted before and after, and written to INSIDE_REPORT."""

import gc
import json
import os
import sys
import threading
import time
import traceback
import urllib.request
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox
from qgis.utils import iface

PLUGIN, ENTRY = "zoemzone", "slow"
ROUNDS = int(os.environ["RELOAD_ROUNDS"])
SERVER = os.environ["RELOAD_SERVER"]
report = {"qgis": Qgis.QGIS_VERSION, "errors": [], "rounds": [], "before": {}, "after": {}}


def note(text):
    report["errors"].append(str(text)[-3000:])


def on_message(message, tag, level):
    if tag == "Python error" or level == Qgis.MessageLevel.Critical:
        note(f"{tag}: {message}")


def on_exception(kind, value, place):
    note(threading.current_thread().name + "\n" + "".join(traceback.format_exception(kind, value, place)))


QgsApplication.messageLog().messageReceived.connect(on_message)
sys.excepthook = on_exception


def until(asked, limit=30.0):
    """Let QGIS work until a question is answered with yes; gives whether it was.

    All that is done here goes back to QGIS's own loop between two questions: only there is deleted what was to be
    deleted later, as after a click.
    """
    end = time.monotonic() + limit
    while not asked():
        if time.monotonic() > end:
            return False
        yield
    return True


def pause(seconds):
    yield from until(lambda: False, seconds)


def server():
    """What the slow server knows."""
    plain = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with plain.open(f"{SERVER}/state", timeout=10) as answer:
        return json.load(answer)


def sockets():
    """Our own connections to the server that are still open, as the kernel counts them."""
    port = f":{int(SERVER.rpartition(':')[2]):04X}"
    ours = set()
    for one in Path("/proc/self/fd").iterdir():
        try:
            ours.add(os.readlink(one))
        except OSError:
            continue  # gone meanwhile
    lines = [line.split() for line in Path("/proc/self/net/tcp").read_text().splitlines()[1:]]
    return sum(1 for line in lines if line[2].endswith(port) and line[3] == "01" and f"socket:[{line[9]}]" in ours)


def status(key):
    text = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith(f"{key}:")))


def left():
    """What a plugin could leave behind."""
    gc.collect()
    window = iface.mainWindow()
    of_widgets = (type(one).__module__ for one in QApplication.allWidgets())
    classes = (one for one in gc.get_objects() if isinstance(one, type))
    return {
        "threads": status("Threads"),
        "memory_kb": status("VmRSS"),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "tasks": QgsApplication.taskManager().count(),
        "active_tasks": QgsApplication.taskManager().countActiveTasks(),
        "sockets": sockets(),
        "docks": len(window.findChildren(QDockWidget, "ZoemzoneDock")),
        "actions": len(window.findChildren(QAction, "zoemzone_dock")),
        "widgets": sum(1 for one in of_widgets if one.startswith(PLUGIN)),
        "classes": sum(1 for one in classes if str(one.__module__).startswith(PLUGIN)),
        "modules": sum(1 for name in sys.modules if name.partition(".")[0] == PLUGIN),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "project_layers": len(QgsProject.instance().mapLayers()),
    }


def open_dock():
    window = iface.mainWindow()
    action = window.findChild(QAction, "zoemzone_dock")
    if not action.isChecked():
        action.trigger()
    yield from until(lambda: window.findChild(QDockWidget, "ZoemzoneDock") is not None)
    dock = window.findChild(QDockWidget, "ZoemzoneDock")
    yield from until(lambda: dock is None or dock.isVisible())
    if dock is None or not dock.isVisible():
        raise RuntimeError(f"the dock is not shown: {dock}, checked {action.isChecked()}")
    return dock


def begin_download(dock):
    """As a double click in the tree does; on the way when the server has sent something."""
    catalogue, begun = dock.catalogue, server()["begun"]
    dock.tabs.setCurrentWidget(catalogue)
    if not (yield from until(lambda: catalogue.model.entry(ENTRY) is not None)):
        raise RuntimeError("the catalogue was not read")
    catalogue.load([catalogue.model.entry(ENTRY)])
    if not (yield from until(lambda: server()["begun"] > begun)):
        raise RuntimeError("no download began")
    yield from pause(0.1)


def one_round(number):
    if PLUGIN not in qgis.utils.plugins and not (qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)):
        raise RuntimeError("the plugin did not start")
    dock = yield from open_dock()
    yield from begin_download(dock)
    del dock
    running = QgsApplication.taskManager().countActiveTasks()
    began = time.monotonic()
    # in turn what the plugin reloader does, and what the plugin manager does
    reloads = bool(number % 2)
    done = qgis.utils.reloadPlugin(PLUGIN) if reloads else qgis.utils.unloadPlugin(PLUGIN)
    if not done:
        raise RuntimeError("the plugin could not be unloaded")
    took = round(time.monotonic() - began, 3)
    yield from pause(0.05)
    report["rounds"].append({"running": running, "reloads": reloads, "took_s": took, "memory_kb": status("VmRSS")})


def settle():
    """Unloaded, and as quiet as it gets."""
    if PLUGIN in qgis.utils.plugins:
        qgis.utils.unloadPlugin(PLUGIN)
    yield from until(lambda: QgsApplication.taskManager().countActiveTasks() == 0 and sockets() == 0)
    yield from pause(0.5)
    return left()


def main():
    QgsSettings().setValue("plugins/zoemzone/catalogue_files", json.dumps([os.environ["RELOAD_CATALOGUE"]]))
    QgsSettings().setValue("plugins/zoemzone/municipality", os.environ["RELOAD_MUNICIPALITY"])
    for number in range(ROUNDS):
        yield from one_round(number)
        if number == 1:  # what is loaded once and kept for good has been loaded by now
            report["before"] = yield from settle()
    report["after"] = yield from settle()


def step():
    """One step, each from QGIS's own loop."""
    try:
        next(steps)
    except StopIteration:
        finish()
    except Exception:
        note(traceback.format_exc())
        report["after"] = left()
        finish()
    else:
        QTimer.singleShot(20, step)


def finish():
    report["seconds"] = round(time.time() - float(os.environ["INSIDE_BEGAN"]), 1)
    report["boxes"] = [one.text() for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    Path(os.environ["INSIDE_REPORT"]).write_text(json.dumps(report, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(100, iface.actionExit().trigger)
    QTimer.singleShot(15000, lambda: os._exit(3))  # closing asks a question, or hangs


steps = main()
QTimer.singleShot(300, step)
