"""One profile for property tests where a run must be the same every time: on a checkout that decides what lands."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
