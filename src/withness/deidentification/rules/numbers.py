"""Ages, amounts of money, and numbers under which something is filed or found."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_IN_WORDS = rf"(?:(?:{_TENS})(?:[-\s](?:{_ONES}))?|{_TEENS}|{_ONES})"
_GROWN_IN_WORDS = rf"(?:(?:{_TENS})(?:-(?:{_ONES}))?|eighteen|nineteen)"
_AGE = r"(?:1[0-1]\d|[1-9]\d)"
_NOT_COUNTED = (
    r"(?![\w%$/:-]|[.,]\d|\s+(?:percent|times|minutes|min|mins|hours|hrs|days|weeks|months|of|people|cases|more"
    r"|others|feet"
    r"|pages|dollars|degrees|points|for|out|in\s+a|years(?!\s+old)|bucks|miles|pounds|am|pm|a\.m|p\.m|and\s+a|minutes'"
    r"|students|calls|emails|patients|staff|employees|orders|other|new|kids|seconds)\b)"
)
_DECADE = r"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0['’]?s)"
_AGES = (
    rf"\b(?:\d{{1,3}}|{_IN_WORDS})[-\s]?(?:years?|yrs?|months?|yr)[-\s]olds?\b",
    r"\b\d{1,3}\s?(?:y/?o|yr old|yrs old)\b",
    rf"\b(?:age[ds]?|aged?)\s+(?:of\s+)?(?:\d{{1,3}}|{_IN_WORDS})\b",
    rf"\b(?:in|into|hit|entering|approaching|out of)\s+(?:his|her|their|my|our)\s+(?:(?:early|mid|late"
    rf"|middle)[-\s]+)?{_DECADE}",
    rf"\b(?:early|mid|late)[-\s]+{_DECADE}",
    rf"\b(?:turn(?:s|ed|ing)?|pushing|just turned|nearing|almost|nearly|barely|only|over|past)\s+(?:{_AGE}"
    rf"|{_GROWN_IN_WORDS})"
    rf"\b{_NOT_COUNTED}(?=\s*(?:[.,;!?)—–-]|$|and\b|but\b|last\b|this\b|next\b|in\b|so\b|when\b|on\b|with\b))",
    rf"\b(?:he|she|they|who|i|mom|dad|mother|father|son|daughter|wife|husband)(?:['’]?s|['’]?m|['’]re|\s+is|\s+was"
    rf"|\s+am"
    rf"|\s+were)\s+(?:now\s+|only\s+|just\s+|already\s+|maybe\s+|about\s+)?(?P<bit>{_AGE}"
    rf"|{_GROWN_IN_WORDS})\b{_NOT_COUNTED}",
    rf"(?<=[a-z]),\s+(?P<bit>{_AGE}),",
    rf"(?<=[a-z])\s+\((?P<bit>{_AGE})\)",
    rf"\b(?:man|woman|guy|lady|person|boy|girl|kid|nurse|worker|colleague)\s+of\s+(?P<bit>{_AGE}|{_GROWN_IN_WORDS})\b",
    rf"\bat\s+(?P<bit>{_AGE}|{_GROWN_IN_WORDS})(?=,|\s+(?:he|she|they|you|i)\b)",
    r"\b(?:his|her|their|my)\s+(?P<bit>\d{1,3}(?:st|nd|rd|th)\s+birthday)",
    r"\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)-something\b|\b[2-8]0-something\b",
)
_KEPT_UNDER = (
    r"room|rm|case|ticket|invoice|badge|bed|gate|flight|truck|unit|store|account|acct|permit|order|file|claim|policy"
    r"|chart"
    r"|route|bay|dock|line|bus|van|locker|id|employee|member|customer|reference|ref|serial|model|license|licence"
    r"|plate|po"
    r"|check|work order|docket|lot|table|floor|suite|desk|cubicle|door|building|bldg|trailer|locomotive|engine|aisle"
    r"|rig|station|post|pier|hangar|local|section|site|well|tractor|machine|press|incident|record|mrn|student|wing|cell"
)
_NUMBERS = (
    r"[$€£][ \t]?\d[\d,]*(?:\.\d+)?(?:[ \t]?(?:k|m|mm|million|thousand|grand|billion)\b)?(?:[ \t]?(?:an?|per|/)"
    r"[ \t]?(?:hour|hr|year|month|week|yr)\b)?(?:/(?:hr|hour|yr|year|mo|week))?",
    r"(?<![\d,.])\d[\d,.]{0,15}[ \t]?(?:k\b|grand\b|dollars\b|bucks\b)",
    rf"\b(?:{_KEPT_UNDER})s?\.?[ \t]*(?:(?:no\.?|number|num|code)(?: (?:is|was))?|ending(?: in)?)?"
    rf"[ \t]*[#:]?[ \t]*(?:[a-z]{{1,4}}-?)?\d[\w-]*\b",
    rf"\b(?:(?:{_IN_WORDS}|a hundred|hundred|thousand|a thousand)[ -]){{1,4}}(?:dollars|bucks|grand|thousand)\b",
    r"#[ \t]?\d[\d-]*\b",
    # a code of letters and digits, and long numbers that count nothing
    r"\b(?=[A-Z]*\d*[A-Z])(?:[A-Z]{1,5}-?\d{2,}[\w-]*|\d{2,}-?[A-Z]{1,4}-?\d+)\b",
    r"\b\d{2,}-\d{2,}(?:-\d+)*\b",
    r"\b\d{3}[ -]\d{3,4}[ -]\d{4}\b",
    r"(?<![\w.,$/:-])\d{4,}(?![\w/:]|[.,]\d)",
    r"(?<![\w.,$/:-])\d{1,3}(?:,\d{3})+(?![\w,])",
    r"\b\d+(?:\.\d+)?[ \t]?(?:%|percent)(?=\s+(?:raise|cut|bonus|commission|stake))",
    r"\b(?:pin|code|password|passcode|ssn|social)[ \t]*(?:is|was|:|number)?[ \t]*\d{3,}[\d-]*",
    r"(?<!about )(?<!around )(?<!over )(?<!some )(?<!nearly )(?<!like )\b(?:[1-9]\d+|\d{1,3}(?:,\d{3})+)\s+(?:people"
    r"|employees|staff|direct reports|reports|beds|students|patients|members"
    r"|drivers|nurses|teachers)\b",
)


def ages(text: str) -> Iterator[Found]:
    """Find how old somebody is."""
    return matches(text, "age", _AGES)


def numbers(text: str) -> Iterator[Found]:
    """Find sums of money, and numbers of rooms, cases, accounts and the like."""
    return matches(text, "number", _NUMBERS)
