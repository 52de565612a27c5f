"""The JSON form: the canonical text of the brief itself, which everything else can be made from."""

from __future__ import annotations

from summarize.model import Brief


def render_json(brief: Brief) -> str:
    """The canonical JSON text of `brief`, on one line."""
    return brief.to_json() + "\n"
