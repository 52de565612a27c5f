"""Forged briefs: what somebody could write who knows the form and can make its digest fit.

A forgery changes the JSON form of a brief in place. It raises `Unfit` for a brief that holds nothing that it could
forge.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

Record = dict[str, Any]
Forge = Callable[[Record], None]

LISTS = {"conflict": "disagreements", "related": "related"}


class Unfit(Exception):
    """The brief holds nothing of the kind."""


def sentences(record: Record, kind: str, least: int = 1) -> Iterator[tuple[Record, list[Record]]]:
    """The sentences with at least so many places of a kind, and these."""
    for sentence in record["sentences"]:
        places = [place for place in sentence[LISTS.get(kind, "citations")] if place["match"] == kind]
        if len(places) >= least:
            yield sentence, places


def first(record: Record, kind: str, wanted: Callable[[Record], bool] = bool) -> tuple[Record, Record]:
    """The first place of a kind that is wanted, and its sentence."""
    for sentence, places in sentences(record, kind):
        for place in places:
            if wanted(place):
                return sentence, place
    raise Unfit(kind)


def told_as(kind: str, other: str, *, differences: list[Record] | None = None) -> Forge:
    """Call a place of one kind by another, in the list of that, with the differences given or none."""

    def forge(record: Record) -> None:
        sentence, place = first(record, kind)
        sentence[LISTS.get(kind, "citations")].remove(place)
        place["match"], place["differences"] = other, differences or []
        sentence[LISTS.get(other, "citations")].append(place)
        order = ["origin", "exact", "near", "quote", "partial", "paraphrase", "conflict", "related"]
        sentence[LISTS.get(other, "citations")].sort(
            key=lambda item: (order.index(item["match"]), int(item["document"]), item["spans"][0]["start"])
        )

    return forge


def with_field(kind: str, field: str, value: Any) -> Forge:
    """Give a field of a place another value."""

    def forge(record: Record) -> None:
        _, place = first(record, kind, lambda place: bool(place.get(field, 0) != value))
        place[field] = copy.deepcopy(value)

    return forge


def shared_words(sentence: str, place: Record) -> int:
    """How many words in a row a sentence and a place share."""
    ours, theirs = sentence.split(), " ".join(place["spans"][0]["exact"].split())
    runs = [
        end - start
        for start in range(len(ours))
        for end in range(start + 1, len(ours) + 1)
        if f" {' '.join(ours[start:end])} " in f" {theirs} "
    ]
    return max(runs, default=0)


def without(kind: str, words: int = 6) -> Forge:
    """Leave out a place of a kind that shares so many words in a row with its sentence."""

    def forge(record: Record) -> None:
        for sentence, places in sentences(record, kind):
            for place in places:
                if shared_words(sentence["text"], place) >= words:
                    sentence[LISTS.get(kind, "citations")].remove(place)
                    return
        raise Unfit(kind)

    return forge


def span(kind: str, field: str, step: int) -> Forge:
    """Move a figure of a place's span."""

    def forge(record: Record) -> None:
        _, place = first(record, kind, lambda place: place["spans"][0][field] is not None)
        place["spans"][0][field] += step

    return forge


def document(field: str, value: Any) -> Forge:
    """Tell something else of a document."""

    def forge(record: Record) -> None:
        told = next((item for item in record["documents"] if item.get(field) != value), None)
        if told is None:
            raise Unfit(field)
        told[field] = copy.deepcopy(value)

    return forge


def left_out(field: str, value: Any) -> Forge:
    """Tell something else of what was left out."""

    def forge(record: Record) -> None:
        if not record["left_out"]:
            raise Unfit(field)
        record["left_out"][0][field] = value

    return forge


def change_text(record: Record) -> None:
    record["sentences"][0]["text"] = record["sentences"][0]["text"].replace("e", "a", 1)


def change_number_and_quotation(record: Record) -> None:
    for sentence, (place, *_) in sentences(record, "origin"):
        digit = next((sign for sign in sentence["text"] if sign.isdecimal()), None)
        if digit:
            other = "3" if digit != "3" else "8"
            sentence["text"] = sentence["text"].replace(digit, other)
            place["spans"][0]["exact"] = place["spans"][0]["exact"].replace(digit, other)
            return
    raise Unfit("a digit")


def change_context(record: Record) -> None:
    _, place = first(record, "origin", lambda place: len(place["prefix"]) > 3)
    place["prefix"] = "x" + place["prefix"][1:]


def change_a_difference(record: Record) -> None:
    _, place = first(record, "conflict")
    place["differences"][0]["source"] += " and more"


def drop_the_origin(record: Record) -> None:
    sentence, place = first(record, "origin")
    sentence["citations"].remove(place)


def an_origin_that_is_denied(record: Record) -> None:
    """Take the sentence from where its words are denied, and cite its true origin beside it."""
    for sentence, (origin, *_) in sentences(record, "origin"):
        for place in sentence["related"] + sentence["disagreements"]:
            if place["spans"][0]["exact"] == origin["spans"][0]["exact"]:
                sentence[LISTS[place["match"]]].remove(place)
                place |= {"match": "origin", "differences": [], "similarity": 1.0}
                origin["match"] = "exact"
                sentence["citations"].insert(0, place)
                return
    raise Unfit("a denial")


def add_a_second_origin(record: Record) -> None:
    sentence, place = first(record, "exact")
    place["match"] = "origin"
    sentence["citations"].sort(key=lambda item: item["match"] != "origin")


def add_a_citation_of_another_sentence(record: Record) -> None:
    for kind in ("exact", "near", "partial", "paraphrase"):
        for sentence, (place, *_) in sentences(record, kind):
            other = next(item for item in record["sentences"] if item is not sentence)
            other["citations"].append({**copy.deepcopy(place), "covers": [[0, len(other["text"])]]})
            return
    raise Unfit("a citation")


def list_a_place_twice(record: Record) -> None:
    sentence, place = first(record, "exact")
    sentence["citations"].append(copy.deepcopy(place))


def quote_a_second_place(record: Record) -> None:
    _, place = first(record, "exact")
    place["spans"].append(copy.deepcopy(place["spans"][0]))


def quote_no_place(record: Record) -> None:
    _, place = first(record, "exact")
    place["spans"] = []


def spans_out_of_order(record: Record) -> None:
    _, place = first(record, "near")
    whole = place["spans"][0]
    place["spans"] = [{**whole, "start": whole["start"] + 9}, {**whole, "end": whole["start"] + 9}]


def turn_a_span_round(record: Record) -> None:
    _, place = first(record, "near")
    told = place["spans"][0]
    told["start"], told["end"] = told["end"], told["start"]


def places_out_of_order(record: Record) -> None:
    for sentence in record["sentences"]:
        if len(sentence["citations"]) > 2:
            sentence["citations"][1:] = sentence["citations"][:0:-1]
            return
    raise Unfit("places")


def another_document(record: Record) -> None:
    _, place = first(record, "exact")
    place["document"] = next(item["id"] for item in record["documents"] if item["id"] != place["document"])


def no_document(record: Record) -> None:
    first(record, "exact")[1]["document"] = "99"


def count_places_that_are_not_there(record: Record) -> None:
    first(record, "exact")[1]["more"] = 7


def count_more(step: int) -> Forge:
    """Count other than how many places are not listed."""

    def forge(record: Record) -> None:
        for sentence in record["sentences"]:
            for place in (*sentence["citations"], *sentence["disagreements"], *sentence["related"]):
                if place.get("more"):
                    place["more"] += step
                    return
        raise Unfit("more")

    return forge


def count_nothing_more(record: Record) -> None:
    for sentence in record["sentences"]:
        for place in sentence["citations"]:
            if place.pop("more", 0):
                return
    raise Unfit("more")


def drop_one_of_many(record: Record) -> None:
    for sentence in record["sentences"]:
        if any(place.get("more") for place in sentence["citations"]):
            dropped = next(place for place in sentence["citations"] if place["match"] in ("exact", "near"))
            sentence["citations"].remove(dropped)
            return
    raise Unfit("more")


def cover_less(record: Record) -> None:
    _, place = first(record, "partial")
    place["covers"][0][1] -= 3


def cover_more(record: Record) -> None:
    sentence, place = first(record, "partial")
    place["covers"] = [[0, len(sentence["text"])]]


def cover_past_the_sentence(record: Record) -> None:
    first(record, "origin")[1]["covers"] = [[0, 10_000]]


def cover_twice(record: Record) -> None:
    _, place = first(record, "near")
    place["covers"] = [place["covers"][0], place["covers"][0]]


def cover_backwards(record: Record) -> None:
    sentence, place = first(record, "near")
    place["covers"] = [[9, len(sentence["text"])], [0, 9]]


def call_a_conflict_related(record: Record) -> None:
    sentence, place = first(record, "conflict")
    sentence["disagreements"].remove(place)
    place["match"] = "related"
    sentence["related"].append(place)


def hide_a_conflict_among_citations(record: Record) -> None:
    sentence, place = first(record, "conflict")
    sentence["disagreements"].remove(place)
    sentence["citations"].append(place)


def raise_support(record: Record) -> None:
    record["sentences"][0]["support"]["documents"] += 1


def raise_independence(record: Record) -> None:
    for sentence in record["sentences"]:
        if sentence["support"]["independent"] < sentence["support"]["documents"]:
            sentence["support"]["independent"] += 1
            return
    raise Unfit("copies")


def more_independent_than_there_are(record: Record) -> None:
    record["sentences"][0]["support"] = {"documents": 1, "independent": 5}


def two_wires_for_one_text(record: Record) -> None:
    """And support counted by them, so that nothing else shows it."""
    wires = [item["wire"] for item in record["documents"]]
    texts = [(item["sha256"], item["part"]) for item in record["documents"]]
    twin = next((at for at, own in enumerate(texts) if own in texts[:at]), None)
    if twin is None:
        raise Unfit("copies")
    wires[twin] = "new"
    numbers = {wire: str(number + 1) for number, wire in enumerate(dict.fromkeys(wires))}
    for item, wire in zip(record["documents"], wires, strict=True):
        item["wire"] = numbers[wire]
    own = {item["id"]: item["wire"] for item in record["documents"]}
    for sentence in record["sentences"]:
        whole = {place["document"] for place in sentence["citations"] if place["match"] in ("origin", "exact", "near")}
        sentence["support"]["independent"] = len({own[number] for number in whole})


def wires_out_of_order(record: Record) -> None:
    for item in record["documents"]:
        item["wire"] = str(int(item["wire"]) + 1)


def swap_two_documents(record: Record) -> None:
    left, right = record["documents"][:2]
    left["path"], right["path"] = right["path"], left["path"]


def a_file_under_two_names(record: Record) -> None:
    source = record["documents"][0]
    record["documents"].append(
        {**source, "id": str(len(record["documents"]) + 1), "path": "./" + source["path"]},
    )


def number_documents_otherwise(record: Record) -> None:
    record["documents"][0]["id"] = "one"


def a_sentence_twice(record: Record) -> None:
    record["sentences"].append(copy.deepcopy(record["sentences"][-1]))
    record["signature"] = record["signature"].replace("sentences:", "sentences:9")


def no_sentence(record: Record) -> None:
    record["sentences"] = []


def an_empty_brief(record: Record) -> None:
    record["sentences"], record["title"] = [], {"text": "", "citations": []}
    record["documents"], record["left_out"] = [], []


def more_sentences_than_the_budget(record: Record) -> None:
    record["signature"] = record["signature"].replace("sentences:8", "sentences:2")


def a_paragraph_left_out(record: Record) -> None:
    for sentence in record["sentences"][1:]:
        sentence["paragraph"] += 1


def invent_a_title(record: Record) -> None:
    record["title"] = {"text": "Mayor arrested for fraud", "citations": []}


def a_title_with_the_places_of_another(record: Record) -> None:
    record["title"]["text"] = record["sentences"][0]["text"]


def a_title_without_its_copy(record: Record) -> None:
    place = next((place for place in record["title"]["citations"] if place["match"] == "exact"), None)
    if place is None:
        raise Unfit("a title that stands twice")
    record["title"]["citations"].remove(place)


def a_title_of_another_kind(record: Record) -> None:
    place = next((place for place in record["title"]["citations"] if place["match"] != "origin"), None)
    if place is None:
        raise Unfit("a title that stands twice")
    place["match"] = "quote"


def a_conflict_under_the_title(record: Record) -> None:
    _, place = first(record, "conflict")
    record["title"]["citations"].append({**place, "match": "paraphrase", "differences": [], "covers": [[0, 5]]})


def a_place_as_long_as_its_paragraph(record: Record) -> None:
    _, place = first(record, "paraphrase")
    place["spans"][0]["end"] += 40


def fragment(kind: str) -> Forge:
    """Cite a sentence from its third word on, every figure made to fit."""

    def forge(record: Record) -> None:
        _, place = first(record, kind, lambda place: place["spans"][0]["exact"].isascii())
        told = place["spans"][0]
        cut = len(" ".join(told["exact"].split(" ")[:2])) + 1
        if told["byte_start"] is not None:
            told["byte_start"] += cut
        told["start"], told["column"] = told["start"] + cut, told["column"] + cut
        place["prefix"] = (place["prefix"] + told["exact"][:cut])[-32:]
        told["exact"] = told["exact"][cut:]

    return forge


def left_out_twice(record: Record) -> None:
    record["left_out"].insert(0, copy.deepcopy(record["left_out"][0]))


def leave_out_an_origin(record: Record) -> None:
    _, place = first(record, "origin")
    told = place["spans"][0]
    item = {
        "document": place["document"],
        "start": told["start"],
        "end": told["end"],
        "line": told["line"],
        "kind": "bio",
        "reason": "names its author",
    }
    record["left_out"].append(item)
    record["left_out"].sort(key=lambda item: (int(item["document"]), item["start"]))


def a_draft(record: Record) -> None:
    """A brief told as a draft keeps its origins, which no draft has."""
    record["signature"] = record["signature"].replace("scorer:consensus", "draft")
    record["title"]["citations"] = []


def read_in(language: str) -> Forge:
    """Have the brief judged by the rules of another language."""

    def forge(record: Record) -> None:
        record["language"] = language

    return forge


DIFFERENCE = [{"kind": "number", "brief": "six", "source": "nine"}]
WORD = [{"kind": "word", "brief": "six", "source": "nine"}]

FORGERIES: dict[str, Forge] = {
    "a changed text": change_text,
    "a changed number, in the quotation too": change_number_and_quotation,
    "a changed context": change_context,
    **{
        f"a moved {field} of {kind}": span(kind, field, step)
        for kind in ("origin", "near", "conflict")
        for field, step in (
            ("start", 1), ("end", -1), ("byte_start", 1), ("byte_end", 1),
            ("line", 1), ("column", 1), ("end_line", 1), ("end_column", -1),
        )
    },
    "exact told as near": told_as("exact", "near"),
    "exact told as quote": told_as("exact", "quote"),
    "exact told as partial": told_as("exact", "partial"),
    "exact told as paraphrase": told_as("exact", "paraphrase"),
    "exact told as conflict": told_as("exact", "conflict", differences=DIFFERENCE),
    "exact told as related": told_as("exact", "related", differences=WORD),
    "near told as exact": told_as("near", "exact"),
    "near told as quote": told_as("near", "quote"),
    "near told as partial": told_as("near", "partial"),
    "near told as paraphrase": told_as("near", "paraphrase"),
    "near told as conflict": told_as("near", "conflict", differences=DIFFERENCE),
    "quote told as exact": told_as("quote", "exact"),
    "quote told as near": told_as("quote", "near"),
    "quote told as partial": told_as("quote", "partial"),
    "quote told as paraphrase": told_as("quote", "paraphrase"),
    "quote told as conflict": told_as("quote", "conflict", differences=DIFFERENCE),
    "partial told as near": told_as("partial", "near"),
    "partial told as quote": told_as("partial", "quote"),
    "partial told as paraphrase": told_as("partial", "paraphrase"),
    "partial told as related": told_as("partial", "related", differences=WORD),
    "paraphrase told as near": told_as("paraphrase", "near"),
    "paraphrase told as quote": told_as("paraphrase", "quote"),
    "paraphrase told as partial": told_as("paraphrase", "partial"),
    "paraphrase told as conflict": told_as("paraphrase", "conflict", differences=DIFFERENCE),
    "conflict told as exact": told_as("conflict", "exact"),
    "conflict told as near": told_as("conflict", "near"),
    "conflict told as partial": told_as("conflict", "partial"),
    "conflict told as paraphrase": told_as("conflict", "paraphrase"),
    "conflict told as related": call_a_conflict_related,
    "conflict among the citations": hide_a_conflict_among_citations,
    "related told as near": told_as("related", "near"),
    "related told as paraphrase": told_as("related", "paraphrase"),
    "related told as conflict": told_as("related", "conflict", differences=DIFFERENCE),
    **{f"{code!r} as the language of all": read_in(code) for code in ("de", "fr", "zz", "und", "en-GB", "EN", "")},
    "an unknown kind": with_field("exact", "match", "alike"),
    "a changed difference": change_a_difference,
    "a conflict without its differences": with_field("conflict", "differences", []),
    "a citation with a difference": with_field("near", "differences", WORD),
    "a dropped origin": drop_the_origin,
    "an origin that is denied": an_origin_that_is_denied,
    "a second origin": add_a_second_origin,
    "a dropped exact": without("exact"),
    "a dropped near": without("near"),
    "a dropped quote": without("quote"),
    "a dropped partial": without("partial"),
    "a dropped conflict": without("conflict"),
    "a dropped related": without("related"),
    "a citation of another sentence": add_a_citation_of_another_sentence,
    "a place twice": list_a_place_twice,
    "a second span": quote_a_second_place,
    "no span": quote_no_place,
    "spans out of order": spans_out_of_order,
    "a span turned round": turn_a_span_round,
    "places out of order": places_out_of_order,
    **{f"a fragment of {kind}": fragment(kind) for kind in ("paraphrase", "conflict", "related", "partial")},
    "a longer place": a_place_as_long_as_its_paragraph,
    "another document": another_document,
    "no such document": no_document,
    **{
        f"similarity {value} of {kind}": with_field(kind, "similarity", value)
        for kind, value in (
            ("origin", 0.9), ("exact", 0.9), ("near", 0.5), ("quote", 0.2), ("partial", 0.1), ("paraphrase", 0.05),
            ("paraphrase", 1.5), ("conflict", -0.1), ("related", 2.0), ("near", 1.01),
        )
    },
    "more where all are listed": count_places_that_are_not_there,
    "one more": count_more(1),
    "one less": count_more(-1),
    "a thousand more": count_more(1000),
    "no more": count_nothing_more,
    "one of many dropped": drop_one_of_many,
    "more below nothing": with_field("exact", "more", -3),
    "less covered": cover_less,
    "more covered": cover_more,
    "covered past the sentence": cover_past_the_sentence,
    "covered twice": cover_twice,
    "covered backwards": cover_backwards,
    "nothing covered": with_field("near", "covers", []),
    "more support": raise_support,
    "more independent": raise_independence,
    "more independent than there are": more_independent_than_there_are,
    "two wires for one text": two_wires_for_one_text,
    "wires out of order": wires_out_of_order,
    "another hash": document("sha256", "0" * 64),
    "another size": document("bytes", 3),
    "another length": document("characters", 3),
    "another encoding": document("encoding", "latin-1"),
    "another media type": document("media_type", "text/html"),
    "another title": document("title", "A Better Title"),
    "another publisher": document("publisher", "A Better Paper"),
    "another address": document("url", "https://example.org/better"),
    "another date": document("published", "1999-01-01"),
    "another language": document("language", "xx"),
    "another selector": document("selector", {"line": 7}),
    "another part": document("part", "7"),
    "two documents swapped": swap_two_documents,
    "a file under two names": a_file_under_two_names,
    "documents numbered otherwise": number_documents_otherwise,
    "a path outside": document("path", "../../etc/passwd"),
    "an absolute path": document("path", "/etc/passwd"),
    "a sentence twice": a_sentence_twice,
    "no sentence": no_sentence,
    "an empty brief": an_empty_brief,
    "more sentences than the budget": more_sentences_than_the_budget,
    "a paragraph left out": a_paragraph_left_out,
    "a brief told as a draft": a_draft,
    "an invented title": invent_a_title,
    "a title with the places of another": a_title_with_the_places_of_another,
    "a title without its copy": a_title_without_its_copy,
    "a title of another kind": a_title_of_another_kind,
    "a conflict under the title": a_conflict_under_the_title,
    "left out elsewhere": left_out("line", 9_999),
    "left out of nothing": left_out("document", "99"),
    "left out past the end": left_out("end", 10**9),
    "left out backwards": left_out("end", 0),
    "left out as something unknown": left_out("kind", "boring"),
    "left out twice": left_out_twice,
    "an origin left out": leave_out_an_origin,
}  # fmt: skip
"""Each by its name; their digests are made to fit."""
