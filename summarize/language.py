"""What depends on the language of a text: its stop words, its stems, its abbreviations.

The only porter for nltk (Punkt, Snowball) and for sumy's word lists. nltk is imported when first needed,
never at module level, and sumy not at all: its lists are read as plain files. No
data is downloaded or looked for. Languages are ISO 639-1 codes, "und" where unknown. What is cached holds
no text, and every value is fixed once built, so calls are thread-safe.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from summarize.abbreviations import ANY, LISTED, Abbreviations
from summarize.typography import fold_word

_SUMY_LISTS = {
    "ar": "arabic",
    "cs": "czech",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "he": "hebrew",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "pl": "polish",
    "pt": "portuguese",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "uk": "ukrainian",
    "zh": "chinese",
}
_OWN_LISTS = {
    "nl": """de het een en van ik te dat die in is je niet zijn op aan met als voor had er maar om hem dan
    zou of wat mijn men dit zo door over ze zich bij ook tot mij uit der daar haar naar heb hoe
    heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer
    doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd wordt wezen
    kunnen ons zelf tegen na wil kon niets uw iemand geweest andere hij we wij hen was""",
    "da": """og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi
    min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her
    alle vil blev kunne ind når være dog noget ville jo deres efter ned skulle denne end dette mit
    også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive
    mange ad bliver hendes været thi jer sådan kan""",
    "fi": """olla olen olet on olemme olette ovat ole oli olisi minä sinä hän me te he se ne tämä tuo nämä
    nuo joka jotka mikä kuka ketä mitä että ja jos koska kuin mutta niin sekä sillä tai vaan vai
    vaikka ei en et emme ette eivät kanssa mukaan noin poikki yli kun nyt itse hänen sen sitä siitä
    siinä siihen niiden niitä tämän tätä tässä tähän jonka jota jossa johon joiden hänet heidän
    meidän teidän minun sinun myös vain jo vielä""",
    "no": """og i jeg det at en et den til er som på de med han av ikke ikkje der så var meg seg men ett har
    om vi min mitt ha hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller
    hva skal selv her alle vil bli ble blei blitt kunne inn når være kom noen noe ville dere som
    deres kun ja etter ned skulle denne for deg si sine sitt mot å meget hvorfor dette disse uten
    hvordan ingen din ditt blir samme hvilken hvilke sånn inni mellom vår hver hvem vors hvis både
    bare enn fordi før mange også slik vært være begge siden""",
    "ru": """и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её
    мне было вот от меня еще ещё нет о из ему теперь когда даже ну вдруг ли если уже или ни быть
    был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо
    ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот
    того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее неё сейчас были куда
    зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про
    всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том
    нельзя такой им более всегда конечно всю между это также которые который которая которое""",
    "hu": """a az egy és hogy nem is de ha meg már csak mint vagy ez azt ezt aki ami amely akik amelyek van
    volt lesz voltak vannak lehet kell még most itt ott majd sem se így úgy után között alatt
    szerint miatt ellen előtt által illetve pedig mert ezért ön ők mi ti ő én te neki nekik ennek
    annak abban ebben erre arra olyan ilyen minden több mely melyet azok ezek azonban""",
    "ro": """și în de la cu pe un o a al ale ai este sunt era erau fost fi să nu că ce care din pentru mai
    sau dar dacă când cum unde după până prin între sub peste către fără despre ca le lui lor îl îi
    își se s-a au am ai are avea va vor acest această acești aceste acel aceea acei cel cea cei
    cele unui unei unor tot toate toți doar foarte însă astfel iar el ea ei ele noi voi eu tu""",
}
_ADDED = {
    "de": """alle allem allen aller alles also anderen ans beim bereits deren denen denn einmal etwa
    gegen habe haben hat hätte kein keine man mehr noch nur ohne schon sehr seit selbst so sondern um viel
    viele während worden wurde wurden würde zwischen""",
    "es": """a al aquel contra cuyo de del durante e ese esa eso este esta estos esto está están había han
    hasta hay le les me mi más ni no o otra otros que qué se según será sido sin sí te tu u ya y""",
    "fr": """a ai afin ainsi as aux avaient avait avez avons celle celles celui cet cette chez contre d de
    entre eux jamais jusque l lequel laquelle leurs lors lui me moi ne non nos on ont peuvent puis qu que rien
    s se selon sera serait seront soi te toi toujours un une vers vos y à""",
}
"""Common words that sumy's lists of these languages lack."""
_SNOWBALL = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
}
_SAME_AS = {"nb": "no", "nn": "no"}

SUPPORTED = frozenset(_SUMY_LISTS) | frozenset(_OWN_LISTS)
"""Languages with stop words of their own. Sentences are split in every language."""


def language_name(code: str) -> str:
    """The name of a language as a message tells it; its code alone where it has no word lists."""
    own = _SAME_AS.get(code, code)
    name = _SUMY_LISTS.get(own) or _SNOWBALL.get(own)
    return name.capitalize() if name else f"the language {code!r}"


@cache
def stop_words(language: str) -> frozenset[str]:
    """The stop words of a language, folded as `fold_word` folds; empty where it has no list.

    Holds contractions whole, without their apostrophe, and in pieces: "don't", "dont", "don", "t"; and a
    French or Italian stop word after an elided one: "qu'il".
    """
    listed = listed_stop_words(_SAME_AS.get(language, language))
    words = set(listed)
    for word in listed:
        if "'" in word:
            words.update(piece for piece in word.split("'") if piece)
            if word.replace("'", "") not in _NO_CONTRACTIONS:
                words.add(word.replace("'", ""))
    for elided in _ELIDED.get(language, "").split():
        words.add(elided)
        words.update(f"{elided}'{word}" for word in listed if word[0] in "aeiouhyàâéèêîôùœ")
    return frozenset(words)


_NO_CONTRACTIONS = frozenset(("hell", "shell", "ill", "shed", "wed", "id"))
_ELIDED = {
    "fr": "l d j m t s n c qu jusqu lorsqu puisqu",
    "it": "l d c un dell all dall nell sull quest quell",
}


@cache
def listed_stop_words(language: str) -> frozenset[str]:
    """The stop words of a language as they are listed, folded; of a language without a list none."""
    if language in _OWN_LISTS:
        words = _OWN_LISTS[language].split()
    elif language in _SUMY_LISTS:
        words = _sumy_list(_SUMY_LISTS[language]).split()
    else:
        words = []
    # Folded together: one by one would take three times as long, for every language that a text is compared with.
    folded = fold_word(" ".join((*words, *_ADDED.get(language, "").split()))).split()
    return frozenset(word for word in folded if word[:1].isalnum())


def _sumy_list(name: str) -> str:
    """A list of sumy's, read without importing sumy: a brief is proven by its language, and nothing heavy."""
    spec = _sumy()
    folder, _, _ = spec.origin.rpartition("__init__")
    listed: bytes = spec.loader.get_data(f"{folder}data/stopwords/{name}.txt")
    return listed.decode("utf-8")


@cache
def _sumy() -> Any:
    """Where sumy is installed, which takes longer to find than a list to read."""
    from importlib.util import find_spec

    return find_spec("sumy")


def stemmer(language: str) -> Callable[[str], str]:
    """A function from a folded word to its stem: Snowball's (Porter2 for English), else the word itself.

    Elided articles of French and Italian fall: "l'accord". Stems are for counting, not for reading.
    """
    code = _SAME_AS.get(language, language)
    if code not in _SNOWBALL:
        return _unchanged
    stem = _snowball(_SNOWBALL[code])
    if code == "en":

        def stem_where_it_changes(word: str) -> str:
            if not word.endswith(_ENGLISH_ENDINGS) and word[:1] not in "'’‘‛":
                return word
            singular = word[:-1]
            plural = word[-1:] == "s" and not singular.endswith(_ENGLISH_ENDINGS) and not word.endswith("us")
            if plural and word not in _NO_PLURALS and singular.isalpha() and _VOWEL.search(word, 0, len(word) - 2):
                return singular
            return stem(word)

        return stem_where_it_changes
    if code not in _ELIDED:
        return stem
    elision = re.compile(rf"(?:{'|'.join(_ELIDED[code].split())})['’](?=\w)")

    def stem_without_elision(word: str) -> str:
        return stem(elision.sub("", word, count=1) if "'" in word or "’" in word else word)

    return stem_without_elision


_VOWEL = re.compile("[aeiou]")
_NO_PLURALS = frozenset("news atlas cosmos bias".split())
"""Of the words that Porter2 lists as exceptions those that look like a plural of a word that it leaves alone."""
_ENGLISH_ENDINGS = tuple("' ’ ‘ ‛ s ed ing y e al ful ll li i ation ator alism ic ness er ant ent ism ion".split())
"""One of these ends every word in small letters that Porter2 changes; the question costs a fortieth of an answer."""


def _unchanged(word: str) -> str:
    return word


def _snowball(name: str) -> Callable[[str], str]:
    """A stemmer for one caller: those of nltk keep state while they stem, so threads may not share one."""
    from nltk.stem import snowball

    return getattr(snowball, f"{name.capitalize()}Stemmer")().stem  # type: ignore[no-any-return]


def abbreviations(language: str) -> Abbreviations:
    """The abbreviations of a language, or those that many share."""
    return LISTED.get(language, ANY)


def ends_sentence(word: str, following: str, language: str) -> bool:
    """Ask Punkt whether a sentence ends between `word`, which ends in a stop, and the word `following` it.

    Kiss, Strunk: Unsupervised Multilingual Sentence Boundary Detection, Computational Linguistics 32 (2006).
    Punkt decides by these two words alone, so it is given no more: nltk runs its patterns against a clock.
    """
    return bool(_punkt(language).text_contains_sentbreak(f"{word} {following}"))


@cache
def _punkt(language: str) -> Any:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    listed = abbreviations(language)
    parameters = PunktParameters()
    parameters.abbrev_types = _Abbreviated(word.lower() for word in listed.titles | listed.numbering | listed.others)
    parameters.sent_starters = listed.starters
    parameters.ortho_context = _NothingSeen()
    return PunktSentenceTokenizer(parameters)


class _Abbreviated(frozenset[str]):
    """Abbreviations as Punkt looks them up, initialisms ("u.s", "j.-c") by their shape."""

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or bool(_INITIALISM.fullmatch(str(word)))


_INITIALISM = re.compile(r"[^\W\d_](?:\.-?[^\W\d_]){1,7}")


class _NothingSeen(dict[str, int]):
    """Punkt's table of words seen, which it fills by looking: this one stays empty and keeps no text."""

    def __missing__(self, word: str) -> int:
        return 0
