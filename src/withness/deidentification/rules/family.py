"""Family, and what happens once in a life."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

_RELATIVE = (
    r"mom|mother|dad|father|wife|husband|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|grandson"
    r"|granddaughter|baby|child|kids?|toddler|partner|fianc[eé]e?|boyfriend|girlfriend|spouse|niece|nephew|uncle|aunt"
    r"|boys?|girls?"
    r"|children|parents?|sibling|ex|in-laws?|cousin|grandkids|grandchild(?:ren)?|newborn|teenager"
)
_FAMILY = tuple(
    rf"(?:\b(?:an?|a new)\s+)?{pattern}"
    for pattern in (
        r"\b(?:twins?|triplets|quadruplets|identical twin|stepson|stepdaughter|step-?(?:son|daughter|father|mother"
        r"|dad|mom|kids"
        r"|brother|sister|children)|foster (?:kids?|child(?:ren)?|son|daughter|parents?|care|mom|dad)|godson"
        r"|goddaughter"
        r"|half-?(?:brother|sister)|ex-?(?:wife|husband|boyfriend|girlfriend)|late (?:wife|husband|son|daughter"
        r"|mother|father|mom"
        r"|dad|brother|sister)|widow(?:er|ed)?|single (?:mom|mother|dad|father|parent)|orphan(?:ed)?|newborn"
        r"|adopted(?:\s+\w+)?|(?:mother|father|brother|sister|son|daughter)-in-law"
        r"|adoption|adopting|surrogate|sole caregiver|caregiver for)\b",
        rf"\b(?:estranged|autistic|disabled|dying|sick|adopted|deaf|blind|pregnant|incarcerated|jailed|deployed"
        rf"|youngest|oldest|eldest"
        rf"|newborn|dead|sober|addicted|transgender|trans|gay|special-needs|deceased|ailing|late|teenage|teen"
        rf"|firstborn|only"
        rf"|six|seven|eight|five|four|three|two)\s+(?:{_RELATIVE})\b",
        r"\b(?:his|her|our|their|my) (?P<bit>youngest|oldest|eldest|firstborn)\b",
        r"\b(?:divorced?|divorcing|divorces|custody(?: \w+)?|separation|separated from|restraining order|eviction"
        r"|evicted|foreclosure"
        r"|bankruptcy|alimony|child support|affair|engaged|engagement|eloped|wedding|honeymoon|funeral"
        r"|bereavement(?: leave)?"
        r"|maternity leave|paternity leave|parental leave|baby shower|deportation|deported|asylum|green card|visa"
        r"|citizenship"
        r"|parole|probation|prison|jail|arrest(?:ed)?|dui|felony|conviction)\b",
        rf"\b(?:{_RELATIVE})(?:['’]s| is| was| has| had)?\s+(?:is\s+|was\s+|just\s+)?(?:in\s+(?:hospice|rehab|prison"
        rf"|jail|the hospital"
        r"|the icu|the army|the navy|a coma|foster care|memory care|a home|iraq|afghanistan)|died|dying"
        r"|passed(?: away)?|overdosed"
        r"|killed|murdered|deployed|wedding|funeral|suicide|arrest|dementia|cancer|surgery|stroke|illness|death"
        r"|addiction|left|leaving|moved|moving|cheated"
        r"|got (?:arrested|deported|married|divorced|sick))\b",
        r"\b(?:baby|newborn|toddler)\s+(?:at home|on the way|coming|due)\b",
        rf"\b(?:lost|buried|burying|losing)\s+(?:his|her|their|a)\s+(?:{_RELATIVE})\b",
        r"\b(?:won|wins|winning|received|got|given|accepted)\s+(?:the|an?)\s+(?:[\w'’-]+\s+){0,4}(?:award|prize|medal"
        r"|scholarship"
        r"|lottery|fellowship|grant|trophy)\b|\bemployee of the (?:month|year|quarter)\b|\bteacher of the year\b"
        r"|\blottery\b",
        rf"\b(?:{_RELATIVE})(?:['’]s| is| was| has| had)?\s+(?:is |was |been )?(?:in recovery|in (?:a|the) nursing home"
        r"|in (?:assisted living|a care home|therapy|detox|trouble with the law|custody)|drinks|drinking|hits|cheats"
        r"|cheating|is out of work|unemployed|lost (?:his|her|their) job|laid off|missing|homeless|lives? with"
        r"|living with|moved in|attempted|relapsed|walked out|ran away|came out|transitioning|terminally ill"
        r"|(?:is )?very (?:ill|sick))\b",
        r"\b(?:walked out on|cheated on|cheating on|left) (?P<bit>(?:his|her|their) (?:wife|husband|kids"
        r"|children))\b|\b(?:wife|husband|partner|girlfriend|boyfriend|spouse) (?:walked out|left (?:him|her|them)"
        r"|threw (?:him|her|them) out)\b",
        r"\b(?:his|her|their|my|whose) (?P<bit>marriage|home life|love life)\b"
        r"|\b(?:messy|painful|bad|ugly|nasty|recent) (?:split|break-?up)\b|\b(?:trial separation|split up|splitting up)"
        r"\b|\b(?:broke|broken|breaking) up with (?:his|her|their|my)\b",
        r"\b(?:social services|child protective services|cps|foster home|custody battle|visitation|women['’]s shelter"
        r"|domestic violence|domestic abuse|abusive (?:husband|wife|partner|boyfriend|girlfriend|father|mother|home"
        r"|relationship|marriage))\b",
        r"\b(?:came|coming|comes) out (?:as|to (?:his|her|their))\b(?: [\w'’-]+)?|\b(?:is|as|being|she['’]s|he['’]s)"
        r" (?P<bit>gay|lesbian|bisexual|transgender|trans|nonbinary|non-binary|queer|asexual)\b",
        rf"\b(?:caring|cares|cared|care|looks?|looking|looked) (?:for|after) (?:(?:his|her|their|my|an?)"
        rf" (?:[\w'’-]+ )?(?:{_RELATIVE}))\b",
        rf"\b(?:{_RELATIVE}) (?:(?:who|that) )?(?:live|lives|living|moved) (?:in )?with (?:him|her|them|me|us)\b",
        rf"\b(?:living|lives?|moved|moving) (?:back )?(?:in )?with (?:his|her|their|my) (?:{_RELATIVE})\b",
        rf"\b(?:{_RELATIVE}) (?:hit|hits|beats?|beat up|abuse[ds]?|was expelled|won['’]t (?:let|speak|talk|see)"
        r"|hasn['’]t spoken|stopped (?:speaking|talking)|went to (?:prison|jail|war)|was shot|tried to kill)\b",
        rf"\b(?:{_RELATIVE}) (?:is|was|keeps|has been|['’]s) (?:stalking|hitting|beating|threatening|suing|using"
        r"|harassing|drinking|starving)\b|\b(?:marriage|couples|family|grief) counsell?or\b",
        rf"\b(?:take|takes|taking|took) care of (?:(?:his|her|their|my|an?) (?:[\w'’-]+ )?(?:{_RELATIVE}))\b",
        rf"\b(?:is|was|he['’]s|she['’]s|being) (?:his|her|their|my|our boss['’]s|the boss['’]s) (?P<bit>{_RELATIVE})\b",
        r"\b(?:house|home|apartment) (?:burned down|burnt down|was flooded|was foreclosed)\b",
        r"\b(?:family|compassionate|caregiver|caregiving|adoption) leave\b|\bstay-at-home (?:mom|dad|mother|father)\b"
        r"|\bsingle parents?\b|\bnursing home\b|\bpower of attorney\b",
    )
)


def family(text: str) -> Iterator[Found]:
    """Find what is told of somebody's family, of their home, and of what happens once in a life."""
    yield from matches(text, "family", _FAMILY)
