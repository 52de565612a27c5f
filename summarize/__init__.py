"""One brief of several documents on one story, every sentence cited to every place where it stands.

    >>> import summarize
    >>> brief = summarize.brief(["examples/story"])
    >>> summarize.verify(brief).ok
    True
    >>> print(summarize.render(brief, "markdown"))  # doctest: +SKIP

The names below are the whole public interface; each is loaded when it is first used, so that importing the package
costs nothing.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # `typing` has one, and is slow to load: until `__main__` runs, Ctrl-C is answered by Python
if TYPE_CHECKING:
    from summarize.agreement import Agreement, compare
    from summarize.document import Document, Documents
    from summarize.drafting import cite_draft
    from summarize.errors import FalseCitation, InputError, SummarizeError
    from summarize.model import Brief, Citation, CitedSentence
    from summarize.pipeline import brief, cite
    from summarize.reading import read
    from summarize.rendering import render
    from summarize.rendering.explanation import explain
    from summarize.repairing import Repair, repair
    from summarize.verifying import Report, verify

__all__ = [
    "Agreement",
    "Brief",
    "Citation",
    "CitedSentence",
    "Document",
    "Documents",
    "FalseCitation",
    "InputError",
    "Repair",
    "Report",
    "SummarizeError",
    "brief",
    "cite",
    "cite_draft",
    "compare",
    "explain",
    "read",
    "render",
    "repair",
    "verify",
]

_HOMES = {
    "agreement": ("Agreement", "compare"),
    "document": ("Document", "Documents"),
    "drafting": ("cite_draft",),
    "errors": ("FalseCitation", "InputError", "SummarizeError"),
    "model": ("Brief", "Citation", "CitedSentence"),
    "pipeline": ("brief", "cite"),
    "reading": ("read",),
    "rendering": ("render",),
    "rendering.explanation": ("explain",),
    "repairing": ("Repair", "repair"),
    "verifying": ("Report", "verify"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from summarize.version import VERSION

        return VERSION
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
