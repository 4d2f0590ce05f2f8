"""What singles somebody out without a name: their position, being the only one, their health, their family."""

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
_BODY = (
    r"hips?|knees?|backs?|shoulders?|wrists?|ankles?|hearts?|necks?|legs?|arms?|hands?|feet|foot|eyes?|ears?|lungs?"
    r"|kidneys?"
    r"|livers?|spine|discs?|vertebra(?:e)?|ribs?|elbows?|fingers?|thumbs?|toes?|hearing|stomach|pelvis|tendon|retina"
    r"|collarbone|rotator cuff|acl|jaw|skull|hernia|appendix|gallbladder|colon|thyroid"
)
# What may stand before an illness, and belongs to it: "a mild stroke", "early Parkinson's", "her second miscarriage".
_HOW = (
    r"(?:\b(?:an?|early|early-onset|late-stage|mild|severe|chronic|second|third|another|recent|minor|major|massive|bad"
    r"|undiagnosed|untreated|terminal)\s+){0,2}"
)
_HEALTH = tuple(
    _HOW + pattern
    for pattern in (
        rf"\b(?:(?:a|an|one|two|three|the)\s+)?(?:bad|broken|fused|torn|blown(?:-out)?|fractured|sprained|bum"
        rf"|prosthetic|artificial"
        rf"|transplanted|slipped|herniated|ruptured|replaced|weak|failing|new|crushed|cracked|dislocated|shattered"
        rf"|sore)\s+"
        rf"(?:lower\s+|left\s+|right\s+)?(?:{_BODY})\b",
        r"\b(?:hip|knee|back|shoulder|heart|brain|eye|bypass|gastric|spinal|kidney|liver|cataract|open-heart"
        r"|hand)\s+(?:surger(?:y|ies)"
        r"|operation|replacement|transplant|failure|disease|condition|attack|injury|tumor|trouble|problems?|murmur"
        r"|bleed)\b",
        r"\b(?:(?:anxiety|depression|panic|sleep|pain|blood pressure|heart|adhd|bipolar|thyroid|psych|antipsychotic)\s+"
        r"(?:meds|medication|medicine|pills|attacks?|disorder))\b",
        r"\b(?:(?:stage|type)\s+(?:one|two|three|four|[1-4]|i{1,3}v?)\s+)?(?:(?:breast|lung|prostate|colon|skin"
        r"|ovarian|pancreatic"
        r"|brain|thyroid|bone|blood|cervical|testicular|liver|kidney|stage)\s+)?(?:cancer|tumor|leukemia|lymphoma"
        r"|melanoma)\b",
        r"\b(?:chemo(?:therapy)?|radiation(?: treatments?)?|dialysis|biopsy|mastectomy|hysterectomy|colonoscopy"
        r"|vasectomy|c-section"
        r"|amputation|pacemaker|insulin(?: pump)?|wheelchair|crutches|hearing aids?|oxygen tank|walker|catheter"
        r"|colostomy"
        r"|(?:physical|occupational|speech|couples?|group|trauma) therapy|inhaler|epipen|cpap)\b",
        r"\b(?:type [12] diabetes|diabetes|diabetic|stroke|epilepsy|epileptic|seizures?|aneurysm|concussion|asthma"
        r"|emphysema|copd|lupus"
        r"|fibromyalgia|sciatica|arthritis|crohn['’]?s(?: disease)?|colitis|celiac(?: disease)?|ibs|endometriosis"
        r"|pcos|menopause"
        r"|hot flashes|multiple sclerosis|parkinson['’]?s|alzheimer['’]?s|dementia|als|cerebral palsy"
        r"|muscular dystrophy"
        r"|sickle cell|hemophilia|hepatitis(?: [abc])?|hiv|aids|tuberculosis|shingles|mono|meningitis|sepsis|pneumonia"
        r"|long covid|migraines?|vertigo|tinnitus|narcolepsy|insomnia|sleep apnea|glaucoma|cataracts?"
        r"|macular degeneration"
        r"|colou?r-?blind(?:ness)?|blind in one eye|legally blind|deaf(?: in one ear)?|hard of hearing|stutter(?:s"
        r"|ing)?|stammer"
        r"|limps?|dyslexi[ac]|dyscalculia|tourette['’]?s|autis(?:m|tic)|asperger['’]?s|on the (?:autism )?spectrum"
        r"|adhd|ocd|ptsd|bipolar"
        r"(?: disorder)?|schizophreni[ac]|borderline personality|depress(?:ion|ed)|antidepressants?"
        r"|postpartum(?: depression)?"
        r"|panic attacks?|anxiety disorder|eating disorder|anorexi[ac]|bulimi[ac]|self-harm|suicid(?:e"
        r"|al)(?: attempt)?|overdosed?"
        r"|rehab|alcoholic|alcoholism|addict(?:ion)?|sober|sobriety|relapsed?|aa meetings?|methadone|opioids?|detox"
        r"|nervous breakdown|hospitalized|psych ward|inpatient|scars?|burn scars?|birthmark|carpal tunnel"
        r"|lyme disease|kidney stones?|gout|anemia|anemic|allerg(?:y|ies) to \w+|peanut allergy|hernia|scoliosis"
        r"|neuropathy"
        r"|vaccine injury|heatstroke|frostbite|hypoglycemi[ac]|endocarditis|cirrhosis|psoriasis|eczema|vitiligo"
        r"|alopecia)\b",
        r"\b(?:pregnan(?:t|cy)|miscarriages?|stillb(?:orn|irth)|ivf|fertility treatments?|due in [a-z]+|bed rest"
        r"|abortion|infertility"
        r"|morning sickness|preeclampsia|nicu baby|premature baby|preemies?)\b",
        r"\b(?:one|missing|lost|glass|prosthetic)\s+(?:an?\s+|his\s+|her\s+)?(?:finger|leg|arm|eye|hand|foot|thumb)\b",
    )
)
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
    )
)


def circumstances(text: str) -> Iterator[Found]:
    """Find positions, what is true of one person only, illness, family, and what happens once in a life."""
    yield from matches(text, "title", _TITLES)
    yield from matches(text, "unique", _UNIQUE)
    yield from matches(text, "health", _HEALTH)
    yield from matches(text, "family", _FAMILY)
