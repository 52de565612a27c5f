"""The brief put together: its sentences, cited, and what it says of its sources and of how it was made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarize import records
from summarize.agreement import VERSION
from summarize.citing import Evidence
from summarize.material import Material
from summarize.model import Brief, Caution, CitedSentence, Title
from summarize.places import source
from summarize.signature import signature
from summarize.version import GENERATOR


def assemble(
    material: Material,
    evidence: Evidence,
    sentences: Iterable[CitedSentence],
    title: Title,
    signature: str,
    kept: Sequence[int] = (),
    cautions: Sequence[Caution] = (),
) -> Brief:
    """The cited sentences with all that a brief says of its sources; `kept` ones were not left out."""
    language = material.copies.corpus.language
    return Brief(
        generator=GENERATOR,
        signature=signature,
        language=language,
        title=title,
        documents=tuple(
            source(document, str(number), evidence.wire[str(number)])
            for number, document in enumerate(material.copies.corpus.documents, 1)
        ),
        sentences=tuple(sentences),
        left_out=records.left_out(material.copies, material.gate, material.story.mentions, kept),
        warnings=(*records.cautions(material.documents, material.copies.corpus, material.gate), *cautions),
    )


def made_by(*made: tuple[str, str | int | None], language: str | None) -> str:
    """How a brief was made, in one line: every choice that can change it, but those that were not made."""
    told = (*made, ("agreement", VERSION), ("language", language))
    return signature((name, str(value)) for name, value in told if value is not None)
