"""A brief in the forms that people and programs read: one renderer a form, each a plain function.

Source text is inert in every one of them: no tag, link, footnote or heading can be forged by a source, a
title, an address or a file name. A brief read back from its JSON form renders to the same bytes as the brief
itself. Nothing here opens a file, and nothing here loads numpy, nltk or sumy.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from summarize.errors import UsageError, did_you_mean
from summarize.model import Brief

_RENDERERS: dict[str, tuple[str, tuple[str, ...]]] = {  # module, imported when first asked for, and options
    "markdown": ("markdown", ("prefix", "level")),
    "text": ("plain_text", ("width",)),
    "json": ("json_form", ()),
    "html": ("html_fragment", ("prefix", "level")),
    "annotations": ("annotations", ()),
}

FORMS: tuple[str, ...] = tuple(_RENDERERS)
"""The names that `render` knows, the default first."""


def render(brief: Brief, form: str = "markdown", **options: str | int | None) -> str:
    """`brief` in one of `FORMS`, ending in exactly one newline.

    Options: `prefix` (markdown, html) starts every footnote label or id, so that several briefs can share a
    page; `level` (markdown 1, html 2) is the heading level of the title; `width` (text, 80) is in columns.
    Raises UsageError for a form, an option or a value that there is not.
    """
    if form not in _RENDERERS:
        raise UsageError(f"there is no format {form!r}", remedy=_advice(form, FORMS))
    module, known = _RENDERERS[form]
    for option in options:
        if option not in known:
            raise UsageError(f"the format {form} has no option {option!r}", remedy=_advice(option, known))
    renderer: Callable[..., str] = getattr(import_module(f"summarize.rendering.{module}"), f"render_{form}")
    return renderer(brief, **options)


def _advice(name: str, known: tuple[str, ...]) -> str:
    if not known:
        return "it takes none"
    return did_you_mean(name.lower(), known) or f"choose from {', '.join(known)}"
