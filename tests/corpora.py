"""Random stories, hostile as the web is: headings, lists, abbreviations, typography, markup, three formats.

A story is made by a seed, so that a failure can be looked at again.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

WHO = (
    "The harbour board|Mayor Ilse Brandt|Tomas Vey|A spokesman for the port|Engineers|Two witnesses|Police|He"
    "|Ada Renk, 54,|Dr. J. R. Marsh|The U.S. ferry line|Der Minister|Le maire|La policía"
).split("|")
DID = (
    "closed|rejected|did not close|may close|said it would close|approved|denied closing|has ordered|wird|a fermé|cerró"
).split("|")
WHAT = (
    "the northern pier|a plan for 14 moorings|€3.5 million in aid|seven of the 40 beams|the café on the quay"
    "|a 1,200-seat ferry|the “old” bridge|12.5 percent of the fleet|No. 4 dock"
).split("|")
WHEN = (
    "on Monday|in June 2024|after a storm|at 5 p.m. on June 4|because of cracks|if the board agrees|on Main St."
    "|“for the safety of all,” he said|according to the board|– nobody knows why|(see page 3)"
).split("|")
ENDS = (".", ".", ".", "!", "?", "...", "”", "", ":", ".”")
BEFORE = ("It is untrue that ", "He said: ", "BERLIN (AP) — ", "If ", "\u202e")
BETWEEN = (
    *("\u0301", "\u200b", "\ufeff", "\x0b", "\x1c", "\u2028", "\x85", "*", "_", "`", "<b>", "&amp;", "[1]", "|", "\\"),
    *("\u00ad", "ﬁ", "İ", "ß", "٣", "½", "²", "🌊", "ש", "م", "漢"),
)
FURNITURE = ("Share this\n\nSubscribe to our newsletter", "By Jane Roe\nJune 4, 2024", "Read more")
LINE_ENDS = ("\n", "\n", "\r\n", "\r")
CODECS = ("utf-8", "utf-8", "utf-8-sig", "utf-16")


class Maker:
    """Makes the stories of one seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.pool = [self.sentence() for _ in range(self.chance.randint(2, 12))]

    def sentence(self) -> str:
        """An invented sentence, with some speakers and quotation marks."""
        pick = self.chance.choice
        words = f"{pick(WHO)} {pick(DID)} {pick(WHAT)} {pick(WHEN)}"
        if self.chance.random() < 0.3:
            words += f", {pick(WHO)} said"
        if self.chance.random() < 0.15:
            words = f"“{words},” said {pick(WHO)} {pick(WHEN)}"
        return words + pick(ENDS)

    def repeated(self) -> str:
        """A sentence of the pool: as it is, with another typography, with a context that turns it, or damaged."""
        text = self.chance.choice(self.pool)
        place = self.chance.randrange(len(text) + 1)
        ways = [
            *[text] * 10,
            text.replace("’", "'").replace("“", '"').replace("”", '"'),
            text.replace("é", "e\u0301"),
            text.replace(" ", "\n", 2),
            text.replace(" ", "\u00a0", 1),
            text.upper(),
            self.chance.choice(BEFORE) + text,
            text[:place] + self.chance.choice(BETWEEN) + text[place:],
            text[: max(place, 1)],
            text.replace(self.chance.choice(text.split()), self.chance.choice(self.pool).split()[0], 1),
        ]
        return self.chance.choice(ways)

    def block(self, *, markdown: bool) -> str:
        """A paragraph, heading, list, or what is no prose at all."""
        space = self.chance.choice((" ", "\n", "  "))
        text = space.join(self.repeated() for _ in range(self.chance.randint(1, 4)))
        line = " ".join(text.split())
        ways = [*[text] * 7, line.title(), "\n".join("- " + item for item in line.split(". "))]
        ways += [self.chance.choice(FURNITURE)]
        if markdown:
            ways += [
                f"# {line}",
                f"> {line}",
                f"**{line}** [link](http://x.y/z)",
                f"| a | b |\n|---|---|\n| {line} | x |",
                f"```\n{line}\n```",
                f"<div>{line}</div>",
                line.replace(" ", "&nbsp;", 1).replace("é", "&eacute;"),
            ]
        return self.chance.choice(ways)

    def text(self, *, markdown: bool = False) -> str:
        """Some blocks, apart by blank lines or not."""
        gap = self.chance.choice(("\n\n", "\n\n", "\n", "\n \n"))
        text = gap.join(self.block(markdown=markdown) for _ in range(self.chance.randint(1, 7)))
        return text.replace("\n", self.chance.choice(LINE_ENDS))

    def write(self, folder: Path) -> None:
        """Some files of three formats, some of them copies of each other."""
        last = ""
        for number in range(self.chance.randint(1, 5)):
            form = self.chance.choice(("txt", "txt", "md", "jsonl"))
            text = last if last and self.chance.random() < 0.2 else self.text(markdown=form == "md")
            last = text
            if form == "jsonl":
                texts = [text, *([self.text()] if self.chance.random() < 0.5 else [])]
                told = {"title": self.chance.choice(self.pool), "language": self.chance.choice(("en", "de", None))}
                text = "\n".join(json.dumps({"text": item, **told}) for item in texts)
            (folder / f"{number}.{form}").write_bytes(text.encode(self.chance.choice(CODECS)))

    def draft(self) -> str:
        """What somebody else might write of the story."""
        return "\n\n".join(self.repeated() for _ in range(4))
