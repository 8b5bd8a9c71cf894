#!/usr/bin/env python3
"""All that the dock must do quickly: search as one types, a municipality of objects, a parcel looked at.

    python benchmarks/dock.py [tree] [download] [parcel]      (without a name all three)

Each is a program of its own (dock_tree.py, dock_download.py, dock_parcel.py) that can be run with options of its own.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARTS = ("tree", "download", "parcel")


def main() -> int:
    """Run the parts one after the other; 1 when one failed or missed its budget."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts (all)")
    failed = 0
    for part in parser.parse_args().parts or PARTS:
        print(f"=== {part}", flush=True)
        failed |= subprocess.run([sys.executable, str(HERE / f"dock_{part}.py")], check=False).returncode
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
