"""How many examples a property is tried with that says nothing itself, so that the suite stays under three minutes; and
one profile where a run must be the same every time: on a checkout that decides what lands.
"""

from __future__ import annotations

import os

from hypothesis import settings

EXAMPLES = 50

settings.register_profile("suite", max_examples=EXAMPLES)
settings.register_profile("ci", max_examples=EXAMPLES, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "suite")
