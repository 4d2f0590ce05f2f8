"""Days, months, years, seasons and holidays, in the forms in which Americans write them."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

_LONG_MONTH = "january|february|april|june|july|august|september|october|november|december"
_SHORT_MONTH = "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
_ANY_MONTH = rf"(?:(?:{_LONG_MONTH}|march|may)|(?:{_SHORT_MONTH})\b\.?)"
_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT_DAY = "mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun"
_ANY_DAY = rf"(?:{_WEEKDAY}|(?:{_SHORT_DAY})\b\.?)"
_SPELLED_DAY = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth"
    "|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth"
    "|seventh|eighth|ninth)|thirtieth"
)
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_NTH = rf"(?:{_NUMBER}(?:st|nd|rd|th)\b|(?:{_SPELLED_DAY})\b)"
_DAY = rf"(?:{_NUMBER}(?:st|nd|rd|th)?\b(?![:%.]\d|\d| ?(?:am|pm|a\.m|p\.m|people|percent|times|minutes|hours|days)\b))"
_YEAR = r"(?:(?:19|20)\d\d|['’]\d\d)\b"
_WHEN = r"(?:(?:last|next|this past|this coming|this|that|past|the following|the next|following|next day|coming|early"
_WHEN += r"|late|mid)[\s-]+)"
_SEASON = "spring|summer|fall|autumn|winter"
_PART = r"(?:[\s-]+(?:mornings?|afternoons?|evenings?|nights?|weekend|week|eve|day|break|party|dinner|shift)\b)"
_FEASTS = (
    r"thanksgiving(?: day)?|christmas(?: (?:eve|day))?|x-?mas|new year(?:['’]?s)?(?: (?:eve|day))?"
    r"|easter(?: (?:sunday|monday))?"
    r"|halloween|labor day|memorial day|m\.?l\.?k\.?(?: day| weekend)|martin luther king(?: jr\.?)?(?: day)?"
    r"|president['’]?s['’]? day|veterans['’]? day|juneteenth|(?:the )?(?:fourth|4th) of july|july (?:fourth|4th)"
    r"|mother['’]?s['’]? day|father['’]?s['’]? day|valentine(?:['’]?s)?(?: day)?|st\.? patrick['’]?s(?: day)?"
    r"|columbus day|indigenous peoples?['’]? day|ramadan|eid(?: al-(?:fitr|adha))?|diwali|passover|yom kippur"
    r"|rosh hashanah|hanukkah|chanukah|kwanzaa|(?:lunar|chinese) new year|nowruz|ash wednesday|good friday"
    r"|(?:palm|super bowl|easter) sunday|maundy thursday|holy week|mardi gras|cinco de mayo|black friday|cyber monday"
    r"|super bowl(?: weekend)?|election (?:day|night)|groundhog day|earth day|april fools['’]?(?: day)?|tax day"
    r"|d[ií]a de (?:los )?muertos|boxing day|canada day|patriots['’]? day|flag day|pentecost|epiphany"
)

# "the week of October 12", "the Wednesday before Memorial Day"
_RELATIVE = (
    rf"(?:(?:the\s+)?(?:week|weekend|night|morning|afternoon|evening|day|end|beginning|start|middle|{_WEEKDAY})\s+"
    r"(?:of|before|after|following)\s+)?"
)
_ANY_CASE = tuple(
    rf"(?<![\w/.-]){_RELATIVE}(?:{pattern})(?![\w/]|-\d)"
    for pattern in (
        # 10/12, 10/12/2025, 10-12-25, 10.12.2025, 2025-10-12; no fractions of a whole
        r"(?:(?!1/[2-9]\b(?!/)|2/3\b(?!/)|3/4\b(?!/))|(?<=on )|(?<=by )|(?<=since ))(?:0?[1-9]|1[0-2])/(?:0?[1-9]"
        r"|[12]\d|3[01])(?:/(?:\d{4}|\d{2}))?",
        r"(?:0?[1-9]|1[0-2])([-.])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)",
        r"(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:T[\d:]+Z?)?",
        r"(?:0?[1-9]|1[0-2])/(?:19|20)\d\d",
        # October 12, Oct. 12th, 2025; 12 October; the 3rd of May; May the 3rd; October 2025
        rf"(?:{_ANY_DAY},?\s+)?(?:the\s+)?(?:{_ANY_MONTH})\s*(?:the\s+)?(?:{_DAY}|{_NTH})"
        rf"(?:\s*(?:-|–|to|through|and)\s*{_DAY})?(?:,?\s+{_YEAR})?",
        rf"(?:{_ANY_DAY},?\s+)?(?:the\s+)?{_NTH}\s+(?:of\s+)?{_ANY_MONTH}(?:,?\s+{_YEAR})?",
        rf"{_NUMBER}\s+{_ANY_MONTH}(?:,?\s+{_YEAR})?",
        rf"{_WHEN}?(?:{_ANY_MONTH}),?\s+(?:of\s+)?{_YEAR}",
        # last March, since May, in mid-October; the first week of June
        rf"{_WHEN}(?:{_LONG_MONTH}|march)",
        r"(?:last|next|early|late|mid)[\s-]+may\b(?!\s+(?:be|not|have|i|he|she|we|they|you|it))",
        rf"(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:week|weekend|day|{_WEEKDAY})\s+(?:of"
        rf"|in)\s+(?:{_LONG_MONTH}|march|may)",
        rf"(?:{_LONG_MONTH})",
        # Friday, next Tuesday morning, Friday the 13th
        rf"(?:(?:on\s+)?{_WHEN})?(?:{_WEEKDAY})(?:\s+the\s+{_NTH})?(?:\s+{_NUMBER}/{_NUMBER})?{_PART}?",
        rf"(?:(?:on\s+)?(?:last|next|this)\s+)(?:{_SHORT_DAY})",
        rf"(?:{_SHORT_DAY})\.?,?\s+(?:{_NUMBER}/{_NUMBER}|the\s+{_NTH}|(?:morning|afternoon|evening|night)s?\b)",
        # seasons and quarters with their year; school and fiscal years
        rf"(?:{_WHEN}|(?:in\s+)?the\s+)?(?:{_SEASON})\s+(?:of\s+|semester\s+)?{_YEAR}",
        rf"(?<!the )(?:last|next|this past)\s+(?:{_SEASON})",
        rf"(?:the\s+)?(?:q[1-4]|[1-4]q|h[12])(?:\s+(?:of\s+)?(?:{_YEAR}|fy\d\d))?",
        r"fy\s?['’]?(?:20)?\d\d",
        rf"(?:the\s+)?class\s+of\s+{_YEAR}",
        # Fridays, two Fridays ago, a week ago Friday, Mon-Wed; on weds, since thurs
        rf"(?:{_WEEKDAY})s(?:\s+ago)?",
        rf"(?:a|one|two|three)\s+weeks?\s+(?:ago|from)\s+(?:last\s+|next\s+)?(?:{_WEEKDAY})",
        rf"(?:{_SHORT_DAY})\s*[-–]\s*(?:{_SHORT_DAY})",
        r"(?:on|by|since|until|till|til|before|after)\s+(?:tues|weds|wed|thurs|thur|thu|fri)\b",
        # 6/14-6/16; 12-Oct-24; week 32; the third quarter; spring break
        rf"{_NUMBER}/{_NUMBER}\s*[-–]\s*{_NUMBER}/{_NUMBER}",
        rf"{_NUMBER}-(?:{_SHORT_MONTH})(?:-(?:\d{{4}}|\d\d))?",
        r"(?:calendar\s+)?week\s+(?:[1-4]\d|5[0-3])(?!\s*(?:hours|minutes|days))",
        rf"(?:the\s+)?(?:first|second|third|fourth|last)\s+quarter(?:\s+of\s+(?:{_YEAR}))?",
        rf"(?:last\s+|this\s+|next\s+)?(?:{_SEASON})\s+(?:break|semester|term)(?:\s+(?:of\s+)?{_YEAR})?",
        # holidays
        rf"(?:the\s+)?(?:{_FEASTS}){_PART}?"
        rf"(?:,?\s+{_YEAR})?",
        # the 3rd, where nothing is counted by it
        r"(?:the\s+)(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?!\s+(?!and|but|so|at|to|when|he|she|they|we|i|it|who|which"
        r"|in|by"
        r"|with|for|from|was|is|were|because|if|as|that|on|or|until|then|after|before|through|my|her|his)[a-z-])",
        rf"(?<=on )the\s+(?:{_SPELLED_DAY})(?=[.,;!?]|$)",
        r"(?:the\s+)?(?:(?:19|20)\d0s|['’]\d0s)",
    )
)
_YEARS = (
    # 1998, '04, 2019-20; no amounts and no numbers of anything
    r"(?<![\w$#.,/:-])(?:19[3-9]\d|20[0-4]\d)(?:\s?[-–]\s?(?:\d{4}|\d{2}))?(?![\w%/]|[.,:-]\d|\s+(?:units|square|sq"
    r"|calories"
    r"|dollars|bucks|miles|boxes|cases|people|employees|words|pounds|orders|hours))",
    r"(?<![\w’'])['’]\d\d\b(?!\s?(?:%|percent))",
)
# Short forms and the two months that are words as well, by their capitals or by what stands before them.
_AS_WRITTEN = (
    r"\b(?:[Mm]id-)?(?:March|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b(?:\.(?=\s+[a-z\d]))?(?!\s+(?:Madness"
    r"|on\b|in\b|up\b"
    r"|into))",
    r"(?<=[a-z,] )May\b(?!\s+(?:I|we|be|he|she|they|said|says|told|asked)\b)",
    r"(?<=[a-z,;] )(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b(?:\.(?=\s+[a-z\d]))?",
    r"(?i:\b(?:in|since|until|till|by|of|from|before|after|during|around|through|for|to) )(?P<bit>(?i:may|march))"
    r"(?=[.,;!?]|$| (?:and|but|when|i|he|she|we|they|so|because|it|my|the|or|to|was)\b)",
)


def dates(text: str) -> Iterator[Found]:
    """Find days, months, years, seasons and holidays."""
    yield from matches(text, "date", (*_ANY_CASE, *_YEARS))
    yield from matches(text, "date", _AS_WRITTEN, as_written=True)
