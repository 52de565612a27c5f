"""Which blocks and sentences of the sources must not stand in a brief, each with a kind and a reason.

Five rooms of evidence: a text's own words and shape (`wording`, `pictures`, `people`, `shape`), its `neighbours`,
`repetition` and `structure` on one page, and its cohesion with the whole `story`, also as one of several `entries` of
a page; beside them `speech`, what is said without quotation marks. It knows no site and no name. What it leaves out
of the brief stays in the corpus as evidence. In doubt it keeps: a lost paragraph is worse than a weak one.

Kinds of blocks:
    furniture       menus, notices, share and subscription lines, anything of the page around the article
    related links   titles of other stories, and lines that announce them
    other story     prose about something else: a teaser, or a whole document
    heading         a short line inside the article
    fragment        a list item, a post of a social medium, or another stretch inside the article that is no sentence
    caption         what a picture shows, and who took it
    byline          who wrote it and when
    bio             who the writer is
    contact         addresses, telephone numbers, handles
    repeated        a block that stood before in the same document
    table, code     as the reader found them
Kinds of single sentences: fragment, question, caption, byline, contact, related links and furniture.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from summarize.corpus import Booleans, Corpus
from summarize.furniture import people
from summarize.furniture.entries import judge_indexes
from summarize.furniture.kinds import Verdict
from summarize.furniture.neighbours import judge_bios, judge_captions, judge_lists
from summarize.furniture.page import page_of
from summarize.furniture.pictures import LONGEST_SHOWN, opens_caption, shows_day
from summarize.furniture.repetition import judge_repeats
from summarize.furniture.shape import SHORT, TOO_SHORT, judge_shape
from summarize.furniture.speech import Quotations, find_announced, find_posts, is_open
from summarize.furniture.story import judge_cohesion
from summarize.furniture.structure import in_article, judge_structure
from summarize.furniture.verbless import is_verbless
from summarize.furniture.wording import judge_signs, judge_wording, opens_with_label
from summarize.glued import holds_heading
from summarize.model import Omission
from summarize.patterns import holds
from summarize.terms import Terms


class Gate(NamedTuple):
    """What is left out of the brief.

    `kind` and `reason`: one a block of the corpus, None and "" where the block is prose that may be used.
    `body`: bool (n_blocks,), True for what an article consists of: its prose, and the headings, list items
    and tables between, but not its title.
    `eligible`: bool (n_sentences,), True where a sentence may be a candidate; only in blocks of kind None.
    `sentence_kind`, `sentence_reason`: single sentences left out of such blocks, by their number.
    `warnings`: lines for the reader of the brief, such as a document that tells another story.
    """

    kind: tuple[Omission | None, ...]
    reason: tuple[str, ...]
    body: Booleans
    eligible: Booleans
    sentence_kind: dict[int, Omission]
    sentence_reason: dict[int, str]
    warnings: tuple[str, ...] = ()


_POST: Verdict = ("fragment", "a post or a statement, where other documents report")
_ANNOUNCED: Verdict = ("fragment", "what the paragraph before says that somebody said")
_SPOKEN: Verdict = ("fragment", "another document has these words between quotation marks")
_PARAGRAPH = 2000
"""Characters before a sentence in which a quotation may have been opened."""
_WHOLE = 8
"""A sentence of so many words is one beyond doubt."""


def judge(corpus: Corpus, terms: Terms) -> Gate:
    """Judge every block and sentence; linear in the corpus, the same for every order of the documents."""
    counts = terms.first[corpus.block_first]
    length = np.diff(counts)
    bounds = np.searchsorted(corpus.block_document, np.arange(len(corpus.documents) + 1))
    pages = [
        page_of(corpus, number, int(bounds[number]), int(bounds[number + 1]), length)
        for number in range(len(corpus.documents))
    ]
    for page in pages:
        for room in (judge_repeats, judge_bios, judge_captions, judge_lists, judge_structure):
            room(page)
    judge_indexes(pages)
    warnings = judge_cohesion(corpus, terms, pages, counts)
    for page in pages:
        for index in find_announced(page):
            page.verdicts[index] = _ANNOUNCED
    for page in find_posts(pages, corpus.spoken):
        page.leave_out(_POST)
    verdicts = [verdict for page in pages for verdict in page.verdicts]
    cues = [listed for page in pages for listed in page.cues]
    eligible, sentence_verdicts = _judge_sentences(corpus, terms, verdicts, cues)
    return Gate(
        tuple(None if verdict is None else verdict[0] for verdict in verdicts),
        tuple("" if verdict is None else verdict[1] for verdict in verdicts),
        np.array([inside for page in pages for inside in in_article(page)], dtype=np.bool_),
        eligible,
        {row: verdict[0] for row, verdict in sentence_verdicts.items()},
        {row: verdict[1] for row, verdict in sentence_verdicts.items()},
        warnings,
    )


def _judge_sentences(
    corpus: Corpus, terms: Terms, verdicts: list[Verdict | None], cues: list[tuple[str, ...]]
) -> tuple[Booleans, dict[int, Verdict]]:
    """Which sentences of the blocks that are kept may be candidates, and why the others may not."""
    kept = np.array([verdict is None for verdict in verdicts], dtype=np.bool_)
    eligible = kept[corpus.block]
    running = _running(corpus, terms, kept)
    left_out: dict[int, Verdict] = {}
    quotations = Quotations([document.plain for document in corpus.documents])
    rows = np.flatnonzero(eligible)
    columns = (corpus.document, corpus.block, corpus.start, corpus.end, np.diff(terms.first))
    places = zip(rows.tolist(), *(column[rows].tolist() for column in columns), strict=True)
    for row, number, block, start, end, length in places:
        document = corpus.documents[number]
        text = document.words(start, end)
        verdict = _judge_sentence(text, length, cues[block])
        if verdict is None and corpus.spoken[number] == "en" and is_verbless(text):
            verdict = ("fragment", "no verb")
        if verdict is None and quotations.hold(text, number):
            begin = max(corpus.blocks[block].start, start - _PARAGRAPH)
            verdict = None if is_open(document.plain[begin:start]) else _SPOKEN
        if verdict == TOO_SHORT and length == SHORT and running[block]:
            continue  # "She offered to resign."
        if verdict is not None:
            left_out[row] = verdict
            eligible[row] = False
    return eligible, left_out


def _running(corpus: Corpus, terms: Terms, kept: Booleans) -> Booleans:
    """Which blocks are running text, where a few words with a point are a sentence: bool (n_blocks,).

    They hold a whole sentence, or stand between two such blocks of their document.
    """
    rows = np.flatnonzero(kept[corpus.block] & (terms.lengths >= _WHOLE))
    whole = np.zeros(len(kept), dtype=np.bool_)
    whole[corpus.block[rows]] = True
    between = np.zeros(len(kept), dtype=np.bool_)
    between[1:-1] = kept[1:-1] & whole[:-2] & whole[2:] & (corpus.block_document[:-2] == corpus.block_document[2:])
    return whole | between


def _judge_sentence(text: str, length: int, cues: tuple[str, ...]) -> Verdict | None:
    """The verdict on one sentence of a prose block, or None where it may stand in a brief."""
    opening = text.lstrip("\"'“‘„«»‹›([¿¡-–— ")
    verdict = judge_shape(text, opening, length)
    if verdict:
        return verdict
    if holds_heading(opening):
        return ("fragment", "a heading, a label or links stand in one line with it")
    lower = opening.lower()
    if opens_caption(lower) or (length <= LONGEST_SHOWN and shows_day(lower)):
        return ("caption", "tells what a picture shows")
    if length <= 60 and people.names_reporters(text, lower):
        return ("byline", "names who reported and edited")
    if people.tells_reach(lower):
        return ("contact", "tells how to reach somebody")
    verdict = judge_signs(text, length)
    if verdict or not holds(lower, cues):
        return verdict
    if opens_with_label(lower):
        return ("furniture", "opens with the label of a note")
    return judge_wording(text, lower, length)
