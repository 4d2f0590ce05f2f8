"""Whether a name that no list has is a company's: by what is said of it. What nothing is said of is a person's."""

from collections.abc import Sequence

from withness.deidentification.words.word_set import WordSet
from withness.deidentification.words.words import Word

# Who is named after these, or before these, is no person: "our client, Merrowind", "the Calderbank account".
_IS_A_HOUSE = WordSet(
    "client clients customer customers vendor vendors supplier suppliers competitor competitors employer company firm"
    " agency startup contractor insurer bank account brand landlord distributor manufacturer subsidiary owner startups"
)
_OF_A_HOUSE = WordSet(
    "account contract deal invoice invoices merger acquisition buyout stock shares headquarters hq recruiter payroll"
    " website employees customers products people folks job offer order orders rollout tender audit"
)
_COMES_FROM = WordSet(
    "offer offers job work worked contract invoice recruiter people folks moved came hired consultant consultants rep"
    " order orders transferred switched quote auditors engineers contractor bought acquired"
)
_BY = WordSet("bought acquired owned employed hired run funded audited sold sued")
_LEFT = WordSet("left quit joined joining leaving quitting acquired bought")
_DOES = WordSet("is was are were has had wants wanted needs needed lost cut laid makes made sells sold pays paid got")
_AS_A_HOUSE = WordSet(
    "its hiring laying closing merging restructuring downsizing bankrupt acquired acquiring bought public shares"
    " layoffs customers employees outsourcing"
)


def is_house(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether the words around a name speak of it as of a company."""
    before = [word.lower for word in words[max(first - 3, 0) : first]]
    after = [word.lower for word in words[last + 1 : last + 4]]
    return _is_led_to(before) or _is_followed(after)


def _is_led_to(before: Sequence[str]) -> bool:
    """Say so by what comes before: "our client", "our client is", "an offer from", "bought by", "he left"."""
    *_, earlier, nearest = ("", "", *before)
    if nearest in {"from", "by"}:
        return earlier in (_COMES_FROM if nearest == "from" else _BY)
    is_named = nearest in {"is", "was", "called", "named", "like"} and earlier in _IS_A_HOUSE
    return nearest in _IS_A_HOUSE or nearest in _LEFT or is_named


def _is_followed(after: Sequence[str]) -> bool:
    """Say so by what comes after: "contract", "wants its money", "is laying people off"."""
    if not after:
        return False
    return after[0] in _OF_A_HOUSE or (after[0] in _DOES and any(word in _AS_A_HOUSE for word in after[1:3]))
