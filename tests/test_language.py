"""Languages: what is told apart, folded, stemmed, and what is never imported."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.detection import detect_language
from summarize.language import (
    SUPPORTED,
    abbreviations,
    ends_sentence,
    stemmer,
    stop_words,
)
from summarize.typography import fold_word

SPOKEN = {
    "en": "The mill closed in March and nobody in the town had been told of it.",
    "de": "Die Mühle wurde im März geschlossen, und niemand in der Stadt wusste davon.",
    "fr": "Le moulin a fermé en mars et personne dans la ville ne le savait.",
    "es": "El molino cerró en marzo y nadie en la ciudad lo sabía.",
    "it": "Il mulino ha chiuso a marzo e nessuno nella città lo sapeva.",
    "pt": "O moinho fechou em março e ninguém na cidade sabia disso.",
    "nl": "De molen is in maart gesloten en niemand in de stad wist ervan.",
    "da": "Møllen lukkede i marts, og ingen i byen havde hørt noget om det før.",
    "no": "Møllen stengte i mars, og ingen i byen hadde hørt noe om det før nå.",
    "sv": "Kvarnen stängde i mars och ingen i staden hade hört något om det.",
    "fi": "Mylly suljettiin maaliskuussa, mutta kukaan ei ollut kuullut siitä, ja se on nyt myynnissä.",
    "cs": "Mlýn byl v březnu zavřen a nikdo ve městě o tom nevěděl.",
    "pl": "Młyn został zamknięty w marcu i nikt w mieście o tym nie wiedział.",
    "hu": "A malom márciusban bezárt, és senki sem tudta a városban, hogy ez miért volt így.",
    "ro": "Moara s-a închis în martie și nimeni din oraș nu a știut de ce este așa.",
    "ru": "Мельница закрылась в марте, и никто в городе об этом не знал, был вынужден ждать.",
    "uk": "Млин закрили у березні, і ніхто в місті про це не знав, її продають.",
    "zh": "工厂在三月关闭了，城里没有人知道。",
    "ja": "工場は三月に閉鎖され、町の誰も知らなかった。",
    "ko": "공장은 3월에 문을 닫았고 마을 사람들은 아무도 몰랐다.",
    "ar": "أغلق المصنع في مارس ولم يعلم أحد في المدينة بذلك.",
    "hi": "मिल मार्च में बंद हो गई और शहर में किसी को पता नहीं था।",
    "he": "הטחנה נסגרה במרץ ואיש בעיר לא ידע על כך.",
    "el": "Ο μύλος έκλεισε τον Μάρτιο και κανείς στην πόλη δεν το ήξερε.",
    "th": "โรงสีปิดในเดือนมีนาคมและไม่มีใครในเมืองรู้",
}


@pytest.mark.parametrize(("code", "text"), SPOKEN.items())
def test_a_sentence_shows_its_language(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", "123 456", "\0\0", "Xyzzy Plugh Qwrt Blorb", "... !"])
def test_what_shows_no_language_is_und(text: str) -> None:
    assert detect_language(text) == "und"


def test_masks_hide_nothing_and_names_do_not_mislead() -> None:
    assert detect_language("T\0h\0e mill is n\0ot in th\0e town and it was ne\0ver there.") == "en"
    assert detect_language("工厂 Brann Harbour 在三月关闭了，城里没有人知道。") == "zh"


def test_only_a_bounded_part_is_read() -> None:
    assert detect_language(SPOKEN["de"] + " 1" * 2_000_000 + SPOKEN["de"] * 40) == "de"


@given(st.text(max_size=200))
def test_any_text_has_a_code(text: str) -> None:
    code = detect_language(text)
    assert code == detect_language(text)
    assert code == "und" or (len(code) == 2 and code.islower())


@pytest.mark.parametrize("code", sorted(SUPPORTED))
def test_stop_words_are_folded_words(code: str) -> None:
    words = stop_words(code)
    assert len(words) > 40
    assert all(word == fold_word(word) and word[0].isalnum() for word in words)


def test_contractions_are_stop_words_in_every_spelling() -> None:
    words = stop_words("en")
    assert {fold_word("don’t"), "dont", "don", "t", "isn't", "the"} <= words
    assert not words & {"hell", "shell", "wed", "mill", "harbour"}
    assert {"qu'il", "d'un", "l'autre", "d"} <= stop_words("fr")


def test_languages_without_a_list_have_no_stop_words() -> None:
    assert stop_words("und") == stop_words("xx") == frozenset()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("closure", "closures")),
        ("en", ("mill", "mill's")),
        ("de", ("verkauf", "verkaufs")),
        ("fr", ("accord", "l'accord")),
        ("it", ("accordo", "dell'accordo")),
        ("es", ("barcos", "barco")),
        ("nb", ("båten", "båtene")),
        ("ru", ("лодка", "лодки")),
    ],
)
def test_forms_of_a_word_share_a_stem(code: str, words: tuple[str, str]) -> None:
    stem = stemmer(code)
    assert stem(words[0]) == stem(words[1])


@pytest.mark.parametrize("code", ["hi", "zh", "ja", "und", "xx"])
def test_other_words_are_their_own_stems(code: str) -> None:
    assert stemmer(code)("boats") == "boats"


@given(st.text(max_size=30), st.sampled_from(["en", "de", "fr", "ar", "ru", "fi", "hu", "ro"]))
def test_any_word_has_a_stem(word: str, code: str) -> None:
    folded = fold_word(word)
    assert stemmer(code)(folded) == stemmer(code)(folded)


def test_punkt_knows_our_abbreviations_and_no_text() -> None:
    assert not ends_sentence("Inc.", "Quill", "en")
    assert ends_sentence("Inc.", "The", "en")
    assert not ends_sentence("U.S.", "Fisheries", "en")
    assert ends_sentence("boats.", "Quill", "en")
    assert ends_sentence("usw.", "Die", "de")
    assert not ends_sentence("J.-C.", "Roux", "fr")


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "pt", "nl", "cs", "pl", "und"])
def test_abbreviations_are_written_as_punkt_looks_them_up(code: str) -> None:
    titles, numbering, others, starters = abbreviations(code)
    assert titles
    assert numbering
    assert others
    assert not any(word.endswith(".") for word in titles | numbering | others)
    assert all(word == word.lower() for word in starters)
    assert not titles & others


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = (
        "import sys, summarize.segmentation, summarize.detection as detection, summarize.language as language\n"
        "assert not {'nltk', 'sumy', 'numpy'} & set(sys.modules)\n"
        "detection.detect_language('The mill is not in the town.'), language.stop_words('en')\n"
        "assert not {'nltk', 'numpy', 'requests'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60, cwd=".")


PIECES = """a e i o u y b c d f g l m n r s t st ll ss ' 7 able ably al alism aliti alli ally ance ant ate ated ation
    ator ed edly eed ement ence ent er es ful fulness ible ic icate ical ies ing ingly ion ism ive iveness iviti ize
    ization less lessly li ly ment ness ogi ogy ous ously ousness sses tion tional""".split()


@given(st.lists(st.sampled_from(PIECES), max_size=7).map("".join))
def test_a_word_that_is_spared_the_stemmer_is_its_own_stem(word: str) -> None:
    from nltk.stem.snowball import EnglishStemmer

    assert stemmer("en")(word) == EnglishStemmer().stem(word)
