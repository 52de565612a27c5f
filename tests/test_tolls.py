from __future__ import annotations

import pytest

from summarize.tolls import Toll, toll
from summarize.verdicts import Analyses

NONE = Toll({}, frozenset(), frozenset())


@pytest.mark.parametrize(
    ("text", "language", "figures"),
    [
        ("At least 20 people were killed in Northam.", "en", {"killed": "20"}),
        ("The fire left 21 dead and eight wounded.", "en", {"killed": "21", "hurt": "8"}),
        ("As the roof fell, 20 people were killed and 10 others were hurt.", "en", {"killed": "20", "hurt": "10"}),
        ("A driver, 29, killed three and injured nine.", "en", {"killed": "3", "hurt": "9"}),
        ("Bei dem Brand starben 12 Bergleute, 30 wurden verletzt.", "de", {"hurt": "30"}),
        ("Two of the dead were found in the mill.", "en", None),
        ("In 2005 a fire in the same mill killed 17 people.", "en", None),
        ("The company killed the plan after 12 years.", "en", None),
        ("Nobody was hurt.", "en", None),
    ],
)
def test_tolls_are_read_by_value(text: str, language: str, figures: dict[str, str] | None) -> None:
    found = toll(text, Analyses(language))
    assert (found and found.figures) == figures


def test_two_figures_of_one_kind_contradict_but_for_two_events() -> None:
    one, two, three, hurt = (
        toll(text, Analyses("en")) or NONE
        for text in (
            "The storm killed 12 people in Northam on Monday.",
            "The storm killed 30 people in Eastley on Friday.",
            "Thirty people died when the storm reached the coast.",
            "Nine people were hurt.",
        )
    )
    assert not one.contradicts(two)
    assert one.contradicts(three)
    assert two.confirms(three)
    assert not one.contradicts(hurt)
    assert not one.confirms(hurt)


def test_the_figure_behind_a_toll_is_one() -> None:
    told = toll("The death toll stood at 88 by noon.", Analyses("en"))
    assert told is not None
    other = toll("At least 112 people are dead, officials said.", Analyses("en"))
    assert other is not None
    assert told.contradicts(other)
    assert toll("The toll of the road through the valley is 88 crowns.", Analyses("en")) is None
