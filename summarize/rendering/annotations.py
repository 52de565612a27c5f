"""The places of a brief as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD on one line.

One annotation a place: its target is the place in the source, by quotation and by position, its body the sentence of
the brief. Positions are those of the JSON form, code points of the decoded file, as the standard counts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from summarize.model import Brief, Citation, Quotation, Source, canonical
from summarize.rendering.inert import LONE_PERCENT, safe_address
from summarize.shapes import Json

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
TERMS = "urn:uuid:68a5d047-da00-5141-a449-05000342de72#"
"""Names the terms that the standard lacks: `summarize:match` and `summarize:similarity`."""
SUPPORTS = "linking"
DISAGREES = "questioning"

_LANGUAGE = re.compile(r"(?!und$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def render_annotations(brief: Brief) -> str:
    """`brief` as an AnnotationCollection with its one page: title, then sentences, support before disagreements."""
    digest = brief.digest
    documents = {source.id: source for source in brief.documents}
    places = [place for place in _places(brief) if place.citation.document in documents]
    items = [
        {"id": _name(digest, f"place {number}")}
        | _annotation(place, documents[place.citation.document], brief.language)
        for number, place in enumerate(places, start=1)
    ]
    collection = _name(digest, "collection")
    page = {
        "id": _name(digest, "page"),
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }
    record = {
        "@context": [CONTEXT, {"summarize": TERMS}],
        "id": collection,
        "type": "AnnotationCollection",
        "label": brief.title.text or "Brief",
        "total": len(items),
        "first": page,
        "last": page["id"],
    }
    return canonical(record) + "\n"


class _Place(NamedTuple):
    """A place, the text that it bears on, and the standard's word for why the two belong together."""

    text: str
    motivation: str
    citation: Citation


def _places(brief: Brief) -> Iterator[_Place]:
    """Every supporting or disagreeing place; a related one is neither, and would be taken for one of them."""
    for citation in brief.title.citations:
        yield _Place(brief.title.text, SUPPORTS, citation)
    for sentence in brief.sentences:
        for citation in sentence.citations:
            yield _Place(sentence.text, SUPPORTS, citation)
        for citation in sentence.disagreements:
            yield _Place(sentence.text, DISAGREES, citation)


def _annotation(place: _Place, source: Source, language: str) -> dict[str, Json]:
    text, motivation, citation = place
    body = {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": motivation}
    targets = [_target(source, citation, span) for span in citation.spans]
    return {
        "type": "Annotation",
        "motivation": motivation,
        "body": body | _language(language),
        "target": targets[0] if len(targets) == 1 else targets,
        "summarize:match": citation.match,
        "summarize:similarity": round(citation.similarity, 6),
    }


def _target(source: Source, citation: Citation, span: Quotation) -> dict[str, Json]:
    """A span of a source; what the text of a source with an address was, its file tells (`cached`)."""
    file = _reference(source)
    url = safe_address(source.url)
    target: dict[str, Json] = {
        "type": "SpecificResource",
        "source": {"id": url or file, "type": "Text", "format": source.media_type} | _language(source.language),
        "selector": [
            {"type": "TextQuoteSelector", "exact": span.exact} | _context(citation, span),
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }
    if url:
        target["state"] = {"type": "TimeState", "cached": file}
    return target


def _context(citation: Citation, span: Quotation) -> dict[str, Json]:
    """What stands before the first span of a place, and after its last."""
    before = {"prefix": citation.prefix} if citation.prefix and span is citation.spans[0] else {}
    return before | ({"suffix": citation.suffix} if citation.suffix and span is citation.spans[-1] else {})


def _reference(source: Source) -> str:
    """The path as a relative IRI reference, its part as a fragment; what the path has encoded stays as it is."""
    path = quote(LONE_PERCENT.sub("%25", source.path), safe="/%", errors="replace")
    return path + (f"#{quote(source.part, safe='', errors='replace')}" if source.part else "")


def _language(tag: str | None) -> dict[str, Json]:
    return {"language": tag} if tag and _LANGUAGE.fullmatch(tag) else {}


def _name(digest: str, part: str) -> str:
    """An IRI for a part of a brief: the same for the same brief, and for no other (RFC 4122, version 5)."""
    import uuid  # takes as long as all of rendering

    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, f'{digest} {part}')}"
