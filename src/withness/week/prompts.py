"""What to ask somebody on a good day: four kinds of prompts that take turns, dealt by a seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from withness.week.chance import Chance
from withness.words.words import N_, _


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One prompt, with what it is about, both in the words of the reader."""

    about: str
    prompt: str


_WORK = (
    N_("Ask, “What are you in the middle of?” Stay for the answer, and leave your own news for another time."),
    N_("Ask what has been easier than they thought it would be. Then ask one thing about the answer."),
    N_("Ask, “What would you like more time for?” You don’t have to find the time. Listen."),
    N_("Ask which part of their week nobody sees. Thank them for telling you."),
    N_("Tell them one thing that they did and what it changed for you. Leave it there."),
    N_("Ask, “Is there something I could stop asking you for?” If there is nothing, that’s an answer too."),
    N_("Take something you both work on, and ask how they would do it if it were up to them. Then ask one thing more."),
)
_LIFE = (
    N_(
        "Ask how their week is going, and let them decide whether home comes into it. “Fine, thanks” is a whole answer."
    ),
    N_("If they once told you of something outside work, ask how it turned out. If not, ask how their week is going."),
    N_("Write, “No need to reply. I thought of you when …” and something small and true. Mean the first sentence."),
    N_(
        "Get a coffee together if they feel like it, and say that it isn’t about work. They may talk about work anyway."
    ),
    N_("Tell them something small from your own weekend, and stop. They can tell something too, or not."),
    N_("Ask, “Is there something you’re looking forward to this week?” It may be lunch. Ask no further than they go."),
    N_("Say their name, wish them a good day, and ask nothing. For once that’s enough."),
)
_WENT_WELL = (
    N_("Ask what went well lately, at work or outside it. Very small will do. Then ask to hear more about it."),
    N_("If you heard of something that they got done, ask how they did it. Stay with the good part."),
    N_("Ask, “What were you glad of this week?” Don’t match it with something of yours."),
    N_("Ask who made their week a little easier. They may like to tell that person."),
    N_("Go back to something good that they told you, even if it was only the water heater. “And how is it now?”"),
    N_("Ask what they would gladly do again just as they did it. If nothing comes to mind, that’s all right."),
    N_("Tell them what you liked about the last thing you did together, and ask what they liked."),
)
_COMING = (
    N_("Ask what is coming up for them, and whether there is anything they would like from you before it."),
    N_("Ask, “What would make next week a good one?” Leave it as they say it. Nothing needs mending."),
    N_("If they have something big ahead, ask when it is, and wish them well. Advice can wait until they ask."),
    N_("Ask which day of next week looks the fullest, and whether somebody could take something off it."),
    N_("Ask what they would like to learn or try next. One question more, and no plan."),
    N_("Ask, “When would be a good time to ask you again?” “I’ll come to you” is an answer too."),
    N_("Ask what they are curious about in the weeks ahead. If they would rather talk of today, go with them."),
)
_DECK: Sequence[tuple[str, tuple[str, ...]]] = (
    (N_("Work"), _WORK),
    (N_("What went well"), _WENT_WELL),
    (N_("Life outside work"), _LIFE),
    (N_("What is coming"), _COMING),
)


def prompts(chance: Chance) -> Iterator[Prompt]:
    """Yield prompts without end: no two running about the same, and none again before all of its kind were there."""
    start = chance.below(len(_DECK))
    turns = [(about, _dealt(cards, chance)) for about, cards in (*_DECK[start:], *_DECK[:start])]
    while True:
        for about, cards in turns:
            yield Prompt(about=_(about), prompt=_(next(cards)))


def _dealt(cards: Sequence[str], chance: Chance) -> Iterator[str]:
    """Yield cards without end, shuffled once, and in that order ever again: so each stays away as long as it can."""
    order = chance.shuffled(cards)
    while True:
        yield from order
