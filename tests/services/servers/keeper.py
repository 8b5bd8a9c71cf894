"""Runs one server for the tests, and ends it with all its children when told to, or when the tests are gone.

    python keeper.py SIGNAL USER COMMAND...     USER "" runs it as whoever starts this

Whoever starts this holds the other end of its standard input. That pipe closes however he ends, killed too: then the
server's whole process group gets SIGNAL, and what still lives after five seconds is killed.
"""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import sys
import threading

PATIENCE_S = 5


def main(name: str, user: str, *command: str) -> int:
    who = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": [], "umask": 0o077} if user else {}
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, **who)

    def end() -> None:
        while os.read(0, 1024):
            pass
        tell(child.pid, signal.Signals[name])
        try:
            child.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            print(f"{command[0]} did not end on {name}: killed", file=sys.stderr, flush=True)
        tell(child.pid, signal.SIGKILL)

    watch = threading.Thread(target=end, daemon=True)
    watch.start()
    status = child.wait()
    tell(child.pid, signal.SIGKILL)  # a server that fell over leaves no children, either
    return status if status >= 0 else 128 - status  # as a shell tells the signal that ended it


def tell(group: int, which: signal.Signals) -> None:
    try:
        os.killpg(group, which)
    except (ProcessLookupError, PermissionError):
        return


if __name__ == "__main__":
    os._exit(main(*sys.argv[1:]))  # the watch still waits, and is not waited for
