"""What singles somebody out without a name: their position, and being the only one."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

# Positions of which a place has one.
_ONE_OF_A_KIND = (
    r"c[efiotm]o|chro|ceo|president|vice president|v\.?p\.?|evp|svp|principal|vice principal|headmaster|headmistress"
    r"|superintendent|mayor|sheriff|treasurer|chaplain|dean|provost|bishop|pastor|priest|imam|rabbi|vicar|organist"
    r"|controller|comptroller|receptionist|bookkeeper|founder|co-?founder|owner|foreman|forewoman|chairman|chairwoman"
    r"|chairperson|(?:board|department|committee) chair|ombudsman|registrar|steward|sous chef|head chef|maitre d"
    r"|executive director|director"
    r"|general manager|gm|medical director|valedictorian|custodian|janitor|librarian|groundskeeper|sexton|commissioner"
    r"|governor|senator|congressman|congresswoman|judge|bailiff|scrum master|chief|sergeant|captain|commander"
    r"|lieutenant"
    r"|fire marshal|postmaster|secretary of [a-z]+|ambassador|choir director|choir master|general counsel|webmaster"
    r"|maintenance man|handyman|office manager|school nurse|crossing guard|lunch lady|intern|apprentice|dispatcher"
    r"|harbormaster|agronomist|beekeeper|anesthesiologist|cardiologist|pathologist|pharmacist|dietitian|psychologist"
    r"|counselor|social worker|veterinarian|locksmith|pastry chef|sommelier|deacon|first officer|purser|station manager"
)
# Positions that become one of a kind by a word before them.
_ONE_OF_SEVERAL = (
    r"manager|supervisor|nurse|teacher|engineer|lead|clerk|driver|rep|representative|coordinator|officer|chef|cook"
    r"|counselor|technician|tech|mechanic|welder|electrician|attorney|lawyer|partner|editor|designer|analyst|accountant"
    r"|administrator|admin|assistant|secretary|trainer|surgeon|doctor|physician|resident|therapist|custodian|inspector"
    r"|buyer|planner|scheduler|operator|pilot|attendant|controller|developer|programmer|architect|scientist|recruiter"
    r"|salesman|salesperson|foreman|delegate|organizer|liaison|advisor|adviser|consultant|director|president|principal"
    r"|host|hostess|waiter|waitress|bartender|baker|butcher|cashier|guard|dispatcher|agent|examiner|auditor|warden"
    r"|pastor"
    r"|commander|keeper|boss|vp|chief|counsel|partner"
)
_SINGLED_OUT_BY = (
    r"head|charge|lead|chief|senior|deputy|assistant|vice|regional|district|general|branch|plant|site|shift|night|day"
    r"|evening|union|shop|floor|store|front|front-?desk|office|hr|it|payroll|safety|compliance|legal|medical|clinical"
    r"|nursing|executive|managing|founding|acting|interim|former|ex|new|newest|youngest|oldest|youth|music|choir|art"
    r"|band|gym|pe|p\.e\.|math|science|kindergarten|first-grade|second-grade|third-grade|fourth-grade|fifth-grade"
    r"|special"
    r"|program|project|product|area|zone|territory|department|dept|operations|warehouse|dock|yard|kitchen|bar|banquet"
    r"|line"
    r"|pastry|sous|ramp|gate|flight|cabin|crew|training|quality|qa|purchasing|procurement|sales|marketing|finance"
    r"|billing"
    r"|accounts|parish|school|county|city|town|state|building|facilities|property|grounds|herd|farm|orchard|irrigation"
    r"|data|devops|security|network|systems|backend|front-?end|staff|principal|lab|pharmacy|icu|er|or|ob|triage"
    r"|infection"
    r"|discharge|case|intake|outreach|volunteer|development|communications|campaign|permit|zoning|planning|building"
    r"|fire"
    r"|police|water|public works|elections|tax|code|fleet|route|delivery|overnight|weekend|second-shift|third-shift"
    r"|first-shift|customs|export|tower|station|hangar|maintenance|avionics|litigation|tax|estate|immigration"
)
_TITLES = (
    rf"\b(?:the|our|their|his|her|my"
    rf"|one of the)\s+(?:[a-z-]+\s+)?(?:(?:{_SINGLED_OUT_BY})\s+){{0,2}}(?:{_ONE_OF_A_KIND})\b"
    r"(?:\s+(?:of|for)\s+(?:the\s+)?[a-z]+(?:\s+(?:and|&)\s+[a-z]+)?)?",
    rf"\bas\s+(?P<bit>{_ONE_OF_A_KIND})\b",
    rf"\b(?:the|our|their)\s+(?:(?:{_SINGLED_OUT_BY})\s+){{1,3}}(?:{_ONE_OF_SEVERAL})\b(?:\s+(?:of"
    rf"|for)\s+(?:the\s+)?[a-z]+)?",
    r"\b(?:the|our|a)?\s?(?:vp|vice president|svp|evp|director|head|chief|dean|chair"
    r"|secretary)\s+of\s+(?:the\s+)?[a-z]+"
    r"(?:\s+(?:and|&)\s+[a-z]+)?\b(?<!head of the)(?<!head of it)",
    r"\b(?:CEO|CFO|COO|CTO|CIO|CMO|CHRO)\b",
)
_NOBODY = (
    r"things?|ways?|reasons?|times?|questions?|problems?|days?|weeks?|months?|years?|steps?|minutes?|hours?|place"
    r"|part|thoughts?"
    r"|straw|words?|word|point|difference|options?|choice|chance|sentence|sound|noise|room|shift|half|answer|issue"
    r"|noted|few|bit"
    r"|call|email|message|meeting|draft|round|page|line|item|impression|instinct|rule|idea|night|morning|second|seat"
    r"|slide|try"
)
_REST = r"(?:(?!\s+(?:and|but|because|so|when|while|which|yet|if|since)\b)\s+[\w'’&/-]+){0,9}"
_STOPS = (
    r"who|that|to|in|on|at|of|from|with|left|here|is|was|are|were|has|had|did|does|do|can|could|will|would|and|but|or"
    r"|so"
    r"|because|when|i|he|she|we|they|it|you|said|says|if|then|for|by|as|isn't|wasn't"
)
_UNIQUE = (
    rf"\b(?:the|our|my|his|her|their)\s+(?:only|sole|lone|one and only)\s+(?!(?:{_NOBODY})\b)(?:[\w'’-]+)"
    rf"(?:\s+(?!(?:{_STOPS})\b)[\w'’-]+){{0,3}}(?!\s+(?:{_NOBODY})\b)(?:\s+(?:who|that|to|in|on|at|of|from|with|left"
    rf"|here)\b{_REST})?",
    rf"\b(?:the|our)\s+(?:very\s+)?(?:first|last)\s+(?!(?:{_NOBODY})\b)(?:[\w'’-]+\s+){{0,3}}?(?:to|who|of\s+(?:the"
    rf"|her|his"
    rf"|our|my|their|us|them)|in|on|at|with|from|ever|left)\b{_REST}",
    r"\b(?:the|our)\s+(?:oldest|youngest|tallest|longest-serving|most junior|newest|loudest|highest-paid|lowest-paid"
    r"|best-paid"
    r"|richest|(?:biggest|largest)(?= (?:donor|client|customer|account|seller|producer|landlord"
    r"|tenant)))\s+(?:[\w'’-]+)(?:\s+(?:in|on|at|of|here|to|who|ever)\b"
    rf"{_REST})?",
    r"\b(?:the|that|this)\s+(?:new|old|tall|short|quiet|loud|big|blind|deaf|bald|redheaded|foreign|young"
    r"|other)?\s?(?:guy|girl"
    rf"|man|woman|lady|kid|dude|gal|fellow)\s+(?:with\s+(?:the|a|an)|who\s+(?:always|only|wears|never))\b{_REST}",
    rf"\b(?:no\s?one|nobody)\s+else\s+(?:in|on|at|here|there|has|had|speaks|knows|can|could|does|is|was|who"
    rf"|wears){_REST}",
)


def circumstances(text: str) -> Iterator[Found]:
    """Find positions, and what is true of one person only."""
    yield from matches(text, "title", _TITLES)
    yield from matches(text, "unique", _UNIQUE)
