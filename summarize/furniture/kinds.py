"""A verdict on what is left out of a brief: a kind and its reason."""

from __future__ import annotations

from typing import TypeAlias

from summarize.model import Omission

Verdict: TypeAlias = tuple[Omission, str]
