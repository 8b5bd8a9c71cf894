"""Starts pygeoapi, inside its own environment, on one port: python pygeoapi_app.py CONFIGURATION PORT"""

import json
import os
import sys
from pathlib import Path

import yaml

configuration, port = Path(sys.argv[1]), int(sys.argv[2])
description = configuration.with_suffix(".openapi.json")
os.environ["PYGEOAPI_CONFIG"], os.environ["PYGEOAPI_OPENAPI"] = str(configuration), str(description)

from pygeoapi.openapi import get_oas  # noqa: E402  (pygeoapi reads both variables when it is imported)

content = yaml.safe_load(configuration.read_text(encoding="utf-8"))
description.write_text(json.dumps(get_oas(content, fail_on_invalid_collection=True), default=str), encoding="utf-8")

from pygeoapi.flask_app import APP  # noqa: E402

APP.run(host="127.0.0.1", port=port, threaded=True, debug=False)
