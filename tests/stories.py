"""Small invented stories for property tests: documents that share sentences, in every encoding and line end."""

from __future__ import annotations

import codecs
from pathlib import Path

from hypothesis import strategies as st

PEOPLE = ["Mayor Ilse Brandt", "the harbour master", "Tomas Vey", "the ferry company", "Councillor Ada Renk"]
DEEDS = [
    "closed the northern pier after a storm tore two planks loose",
    "said “the pier will open again before the summer” in a statement",
    "ordered a new inspection of all 14 moorings along the quay",
    "promised 1,200 residents a free bus until the repairs are done",
    "rejected a plan that would have cost €3.5 million",
    "found cracks in seven of the wooden beams below the deck",
    "thanked the café owners on the quay for their patience",
]
TIMES = ["on Monday", "on June 4", "after a long meeting", "for the second time this year", "despite heavy rain"]

SENTENCES = st.builds(
    lambda who, deed, when: f"{who[0].upper()}{who[1:]} {deed} {when}.",
    st.sampled_from(PEOPLE),
    st.sampled_from(DEEDS),
    st.sampled_from(TIMES),
)

PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=5)
STORIES = st.lists(TEXTS, min_size=1, max_size=4)

ENCODINGS = {
    "utf-8": (b"", "utf-8"),
    "utf-8 with a mark": (codecs.BOM_UTF8, "utf-8"),
    "utf-16-le with a mark": (codecs.BOM_UTF16_LE, "utf-16-le"),
    "utf-16-be with a mark": (codecs.BOM_UTF16_BE, "utf-16-be"),
}
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "CR": "\r"}


def write_story(folder: Path, story: list[list[str]], encoding: str = "utf-8", line_end: str = "LF") -> list[Path]:
    """Write each text as a file of its own, paragraphs apart by a blank line."""
    mark, codec = ENCODINGS[encoding]
    end = LINE_ENDS[line_end]
    paths = []
    for number, paragraphs in enumerate(story):
        path = folder / f"{number:02}.txt"
        path.write_bytes(mark + (end * 2).join(paragraphs).encode(codec))
        paths.append(path)
    return paths
