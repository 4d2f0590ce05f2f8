"""Words by which a moment tells that nobody will meet it, and an act that nobody will see it; all in small letters.

They are kept as text, and compiled when first used: every reader of a self-check is sent what lies in memory.
"""

import re

_PART_OF_DAY = "morning|noon|afternoon|evening|night|lunch|breakfast|dinner|bed|bedtime|midnight|work|school|church"
_MOMENT = (
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:tomorrow|tonight|when|while|as soon as)\b"
    r"|\b(?:at|by|around|before|after|until) (?:\d|noon|midnight)|\b\d\d?(?::\d\d| ?[ap]\.?m\b| o'clock)"
    rf"|\b(?:after|before|during|over|at|every|each|this|in the) (?:my |our |the )?(?:{_PART_OF_DAY})\b"
    r"|\b(?:after|before|during|at the (?:start|end|beginning) of|on the way|once|at|in) (?:my|our|the|a|each|every) "
    r"(?:\S+ ){0,2}(?:meeting|call|shift|class|lesson|break|one-on-one|1:1|standup|stand-up|retro|visit|round|commute"
    r"|train|bus|desk|door|walk|drive|game|practice|handover|hand-over|huddle|review|interview|session|appointment)\b"
)

_ANY_TIME = (
    r"(?:every|each)(?: single)? day|daily|always|all the time|at all times?|(?:as|more)(?: often"
    r"| much)(?: as possible"
    r"| as i can)?|often|regularly|constantly|in general|generally|(?:at|in) (?:work|home|life|my job"
    r"|the office|school)"
    r"|from (?:now|today|tomorrow)(?: on(?:wards?)?)?|starting (?:now|today|tomorrow)|now|today|this (?:week"
    r"|month|year)"
    r"|(?:every|each) (?:week|month|year|time)|weekly|monthly|usually|whenever|in (?:my )?(?:everyday|daily) life"
    r"|in (?:every|any|all) (?:situations?|conversations?|meetings?)|with (?:everyone|people|others|my (?:team"
    r"|family))"
)

_SOME_TIME = (
    r"(?:whenever |if |as soon as )?(?:(?:i|we|there) (?:have|has|had|get|find|is|are|'ve got) (?:\w+ ){0,3}?"
    r"(?:time|chance|moment|minute|opportunity|energy)|i can|i could|i want(?: to)?|i need(?: to)?|i feel like it"
    r"|i remember|i(?:'m| am) (?:free|ready|able|in the mood|less busy|not busy)|possible|necessary|needed|appropriate"
    r"|the time (?:is right|comes))"
    r"|soon|some ?day|one day|sometimes?|some time|later|eventually|at some (?:point|time)|when ?ever"
    r"|next (?:week|month"
    r"|year)|in the (?:near )?future|when it (?:fits|suits)|now and then|from time to time|once in a while"
)

_FEELING = (
    r"stress\w*|anxious|nervous|angry|mad|furious|tired|exhausted|overwhelmed|overworked|frustrat\w+|annoyed"
    r"|irritat\w+"
    r"|upset|sad|down|low|lonely|impatient|worried|afraid|scared|insecure|unsure|bored|distracted|defensive|triggered"
    r"|hurt|burned out|burnt out|drained|busy|rushed|swamped|jealous|ashamed|embarrassed|guilty|unhappy|unmotivated"
    r"|tense|panick?\w*|discouraged|disappointed|grumpy|cranky|moody|hungry|stuck|lost|confused|happy|calm|emotional|tempted"
    r"|(?:in|under) (?:\w+ ){0,2}(?:hurry|mood|pressure|stress)|having (?:\w+ ){0,2}(?:day|time|week)"
)
_HARD = (
    rf"hard|harder|tough|rough|difficult|hectic|crazy|chaotic|heated|intense|complicated|bad|wrong|ugly|busy|awkward"
    rf"|challenging|too much|out of (?:hand|control)|uncomfortable|unpleasant|messy|loud|{_FEELING}"
)
_INSIDE = (
    rf"(?:i|we)(?:'m| am|'re| are| feel| get| become| grow| start to feel| start feeling| start getting| begin to feel"
    rf"| notice(?: that)? (?:i am|i'm)) (?:so |very |really |too |a bit |a little |just |all |feeling |getting "
    rf"|becoming )*"
    rf"(?:{_FEELING})\b.*"
    r"|(?:i|we) (?:start to |begin to )?feel\b.*|(?:i|we) (?:lose|am losing|start to lose) (?:my|our) "
    r"(?:patience|temper|cool|mind|focus|nerve|calm)"
    rf"|(?:things?|it|work|life|everything|the (?:\w+ )?(?:day|conversation|talk|discussion|situation|meeting"
    rf"|call|week"
    rf"|job|mood)) (?:get|gets|is|are|become|becomes|go|goes|feel|feels|turns?)(?: too| very| really| so)? (?:{_HARD})"
    rf"|(?:{_FEELING})|times are (?:{_HARD})"
)

_NOT = (
    r"(?:not|don't|do not|never|no|no more|won't|will not|can't|quit|avoid|refrain|cease|resist|give up"
    r"|cut (?:down|out"
    r"|back)|keep from|less|fewer|stop(?! (?:and|at|by|for|to|in|before|what)\b))\b"
)
_LESS = r"\S+(?: \S+){0,3} less"
_INSTEAD = r"\b(?:but|instead|rather)\b"
# Such words stand before an act and do not change it.
_TRYING = (
    r"(?:(?:really|always|just|also|please|maybe) |try (?:really |very )?(?:hard )?to |try and |make sure (?:to"
    r"|that i|i) "
    r"|remember to |don't forget to |do not forget to |make an effort to |do my best to |aim to |start to |begin to )+"
)

_SEEN = (
    "add|answer|ask|book|breathe|bring|buy|call|cancel|carry|change|check|clean|close|compliment|cook|count|cover|draw"
    "|drink|drive|eat|email|explain|feed|finish|fold|get up|give|go|greet|hand|hang|hold|hug|introduce|invite|iron|jog"
    "|knock|laugh|lay|leave|let out|lie|lift|look|make|meditate|meet|message|move|name|nod|offer|open|order|pack|paint"
    "|park|pause|phone|pick|play|point|post|pour|praise|pray|press|print|put|raise|read|repeat|reply|return|ride|ring"
    "|run|save|say|schedule|send|set|shake|share|show|shower|shut|sign|sing|sit|sleep|smile|speak|stand|stay|step|stop"
    "|stretch|sweep|swim|switch|take|talk|tell|text|thank|tidy|touch|turn|type|visit|wait|walk|wash|water|wave|wipe"
    "|write"
)
_FOLLOWED_BY_AN_ACT = rf"(?:\band|\bthen|\bby|,|;) (?:then )?(?:{_SEEN}|(?!being)\w+ing)\b"
_TRAIT = (
    r"calm|positive|patient|present|focus\w*|open\w*|strong|cool|kind\w*|curious|motivated|professional"
    r"|grounded|humble"
    r"|true|polite|optimistic|friendly|objective|neutral|honest|respectful|mindful|confident|connected|healthy|relaxed"
)
_VIRTUE = (
    r"empathy|respect|interest|appreciation|understanding|compassion|gratitude|kindness|patience|care|vulnerability"
    r"|self-\w+|love|support|confidence|courage|consideration|trust|mindfulness|leadership|initiative|humility"
    r"|attitude"
    r"|listening|presence|awareness|forgiveness|an? open mind|attention|that i care|people that i care"
)
_PEOPLE = (
    r"(?:(?:my|the|our|each|all|every|other|more|to|with|for|new) ?)*(?:others?|people|everyone|everybody"
    r"|team\w*|family"
    r"|colleagues?|coworkers?|co-workers?|staff|employees|friends?|customers?|clients?|students?|patients?|them"
    r"|someone"
    r"|somebody|out|partner|wife|husband|kids|children|boss|manager|reports|peers?|one)"
)
_UNSEEN = "|".join(
    [
        r"(?:be|being)\b(?! (?:at|on|in (?!the moment|control)|home|back|the (?:first|last)|out|up (?:by|at)|off|done"
        r"|there(?! for)|quiet for|silent for|ready (?:by|at))\b).*",
        rf"(?:stay|remain|keep|get) (?:more |my |a |an |so |very )*(?:{_TRAIT}|temper|patience|perspective|mind|better"
        r"|chill|going)\b.*",
        r"(?:become|feel|act|grow|seem|appear|behave|remember|think|believe|trust|respect|understand|appreciate|value"
        r"|accept|consider|realize|know|get to know|hope|focus|concentrate|care|love|forgive|enjoy|embrace|reflect"
        r"|worry|assume|empathi[sz]e|sympathi[sz]e|relax|calm down|chill|let (?:it |things )?go|see (?:things|the good)"
        r"|remind myself (?:that|of))\b.*",
        r"(?:improve|communicate|connect|engage|treat|work on|work harder|manage|handle|deal|cope|develop|build|unite"
        r"|process|overcome|strive|succeed|lead|inspire|empower|control|prioriti[sz]e|balance|learn to|try)\b.*",
        r"listen\b(?!.*\b(?:for \w+ (?:minutes?|seconds?)|until|to the end|before)\b).*",
        rf"(?:show|have|practice|practise|give|express|demonstrate|use|bring|cultivate)(?: some| more| my| better"
        rf"| a little| a| an| them| him| her| people| everyone| greater)* (?:{_VIRTUE}|fun)\b.*",
        rf"(?:help|support|encourage|motivate|include|value|guide|coach|mentor) {_PEOPLE}(?: more| better| out| succeed"
        r"| grow)*",
        r"(?:do|give|try) (?:it |things )?(?:my best|better|more|well|harder|my all)",
        r"(?:pay|set|have|find|make|get|keep)(?: a| an| more| close| closer| better| clear| healthy| some| new)* "
        r"(?:attention|boundaries|limits|friends|connections|relationships|exercise|plans?|(?:\w+[ -])?balance)\b.*",
        r"take (?:it easy|better care|care|a step back|things|nothing|myself|responsibility|ownership)\b.*",
        r"make (?:people|others|everyone|them|more time|a difference|more of)\b.*",
        r".*\bwork[/ -]+life[/ -]+balance",
        r"(?:\S+ ){1,3}(?:better|harder)",
        rf"(?!(?:{_SEEN})\b)\w+ more",
    ]
)
_QUOTED = r"[\"“”«»].*?[\"“”«»]"


def about_moment(moment: str) -> str | None:
    """Return the kind of question that may help with a moment, or None."""
    if re.fullmatch(_ANY_TIME, moment):
        return "any time"
    if re.fullmatch(_SOME_TIME, moment):
        return "some time"
    return "inside" if re.fullmatch(_INSIDE, moment) and not has_a_moment(moment) else None


def about_act(act: str) -> str | None:
    """Return the kind of question that may help with an act, or None."""
    deed = re.sub(rf"^{_TRYING}", "", re.sub(_QUOTED, "…", act))
    if (re.match(_NOT, deed) or re.fullmatch(_LESS, deed)) and not re.search(_INSTEAD, deed):
        return "not"
    if re.fullmatch(_UNSEEN, deed) and not re.search(_FOLLOWED_BY_AN_ACT, deed):
        return "unseen"
    return "several" if _acts_in(deed) > 2 else None


def has_a_moment(text: str) -> bool:
    """Return whether a text has an hour, a day or an occasion in it."""
    return bool(re.search(_MOMENT, text))


def _acts_in(deed: str) -> int:
    parts = re.split(r"(?:[,;.+&]| and | then )+\s*(?:and |then )*", deed)
    return sum(bool(re.match(rf"(?:{_SEEN})\b", part)) for part in parts)
