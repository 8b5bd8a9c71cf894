"""Runs inside QGIS desktop: the plugin loaded, its dock opened, a download begun, and all of it unloaded, again and
again. What is left behind is counted before and after, and written to INSIDE_REPORT."""

import gc
import json
import os
import sys
import time
import traceback
import urllib.request
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
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
    note("".join(traceback.format_exception(kind, value, place)))


QgsApplication.messageLog().messageReceived.connect(on_message)
sys.excepthook = on_exception


def wait(until, limit=10.0):
    """Let QGIS work until a question is answered with yes; whether it was."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if until():
            return True
        time.sleep(0.005)
    return bool(until())


def work(seconds):
    wait(lambda: False, seconds)


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
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    gc.collect()
    window = iface.mainWindow()
    classes = (type(one).__module__ for one in QApplication.allWidgets())
    return {
        "threads": status("Threads"),
        "memory_kb": status("VmRSS"),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "tasks": QgsApplication.taskManager().count(),
        "active_tasks": QgsApplication.taskManager().countActiveTasks(),
        "sockets": sockets(),
        "docks": len(window.findChildren(QDockWidget, "ZoemzoneDock")),
        "actions": len(window.findChildren(QAction, "zoemzone_dock")),
        "widgets": sum(1 for one in classes if one.startswith(PLUGIN)),
        "modules": sum(1 for name in sys.modules if name.partition(".")[0] == PLUGIN),
        "providers": len(QgsApplication.processingRegistry().providers()),
        "project_layers": len(QgsProject.instance().mapLayers()),
    }


def open_dock():
    window = iface.mainWindow()
    action = window.findChild(QAction, "zoemzone_dock")
    if not action.isChecked():
        action.trigger()
    wait(lambda: window.findChild(QDockWidget, "ZoemzoneDock") is not None)
    dock = window.findChild(QDockWidget, "ZoemzoneDock")
    if dock is None or not dock.isVisible():
        raise RuntimeError("the dock is not shown")
    return dock


def begin_download(dock):
    """As a double click in the tree does; on the way when the server has sent something."""
    begun = server()["begun"]
    dock.catalogue.load([ENTRY])
    if not wait(lambda: server()["begun"] > begun):
        raise RuntimeError("no download began")
    work(0.1)


def one_round(number):
    if PLUGIN not in qgis.utils.plugins and not (qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)):
        raise RuntimeError("the plugin did not start")
    begin_download(open_dock())
    running = QgsApplication.taskManager().countActiveTasks()
    began = time.monotonic()
    # in turn what the plugin reloader does, and what the plugin manager does
    done = qgis.utils.reloadPlugin(PLUGIN) if number % 2 else qgis.utils.unloadPlugin(PLUGIN)
    if not done:
        raise RuntimeError("the plugin could not be unloaded")
    took = time.monotonic() - began
    work(0.05)
    report["rounds"].append({"running": running, "unload_s": round(took, 3), "memory_kb": status("VmRSS")})


def settle():
    """Unloaded, and as quiet as it gets."""
    if PLUGIN in qgis.utils.plugins:
        qgis.utils.unloadPlugin(PLUGIN)
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0 and sockets() == 0)
    work(0.5)
    return left()


def main():
    try:
        QgsSettings().setValue("plugins/zoemzone/catalogue_files", json.dumps([os.environ["RELOAD_CATALOGUE"]]))
        QgsSettings().setValue("plugins/zoemzone/municipality", os.environ["RELOAD_MUNICIPALITY"])
        for number in range(ROUNDS):
            one_round(number)
            if number == 1:  # what is loaded once and kept for good has been loaded by now
                report["before"] = settle()
        report["after"] = settle()
    except Exception:
        note(traceback.format_exc())
        report["after"] = report["after"] or left()
    finish()


def finish():
    report["seconds"] = round(time.time() - float(os.environ["INSIDE_BEGAN"]), 1)
    report["boxes"] = [one.text() for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    Path(os.environ["INSIDE_REPORT"]).write_text(json.dumps(report, indent=1), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(100, iface.actionExit().trigger)
    QTimer.singleShot(15000, lambda: os._exit(3))  # closing asks a question, or hangs


QTimer.singleShot(300, main)
