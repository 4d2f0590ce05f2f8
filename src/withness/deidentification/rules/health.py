"""Illness, injury, medicine and pregnancy, where somebody's are told of."""

from collections.abc import Iterator

from withness.deidentification.rules.found import Found, matches

_BODY = (
    r"hips?|knees?|backs?|shoulders?|wrists?|ankles?|hearts?|necks?|legs?|arms?|hands?|feet|foot|eyes?|ears?|lungs?"
    r"|kidneys?"
    r"|livers?|spine|discs?|vertebra(?:e)?|ribs?|elbows?|fingers?|thumbs?|toes?|hearing|stomach|pelvis|tendon|retina"
    r"|collarbone|rotator cuff|acl|jaw|skull|hernia|appendix|gallbladder|colon|thyroid"
)
_PAINS = r"back|neck|knee|hip|shoulder|stomach|abdominal|pelvic|tooth|muscle|chronic"
# The names of many medicines end alike: what they end in says what they do (USAN and INN stems).
_MEDICINES = (
    r"[a-z]+(?:prazole|statin|sartan|azepam|azolam|oxetine|traline|alopram|cillin|mycin|gliptin|triptan|lukast|formin"
    r"|thyroxine|lafaxine|tidine|idone|apine|semide|prednisone|caftor|glutide|conazole)|[a-z]{3,}pril|[a-z]{3,}olol"
    r"|lithium|prozac|zoloft|lexapro|xanax|valium|ativan|adderall|ritalin|vyvanse|ozempic|wegovy|lamictal|seroquel"
    r"|suboxone|naltrexone|methadone|oxycodone|percocet|vicodin|gabapentin|tamoxifen|blood thinners?|beta blockers?"
    r"|painkillers|steroids|antipsychotics?|mood stabilizers?|sleeping pills"
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
        rf"\b(?:chest|{_PAINS}|joint|nerve|phantom) pains?\b"
        rf"|\bpains? in (?:his|her|their|my|the) (?:chest|{_BODY})\b",
        r"\b(?:high|low) blood (?:pressure|sugar)\b|\b(?:down|asperger|tourette|chronic fatigue)(?:['’]s)? syndrome\b"
        r"|\b(?!(?:the|this|that|his|her|their|my|our|whose|no|any|some|of|such|what)\b)[\w'’-]+ syndrome\b"
        r"|\b(?:auto-?immune|bowel|celiac|coeliac|lyme|lung|skin|bone|blood|brain|eye|rare|chronic|degenerative"
        r"|neurological|mental|hereditary|genetic|eating|mood|personality|bipolar|attention deficit)"
        r" (?:disease|disorder|illness|condition)\b",
        r"\bdiagnosed with (?!(?:an?|the|cases?) (?:problem|issue))[\w'’-]+(?: [\w'’-]+)?"
        r"|\b(?:his|her|their|my|the doctor['’]s) diagnosis\b",
        r"\b(?:had|have|has|having|needs?|needed|found|find) (?P<bit>(?:an?|the|two|another) (?:lumps?|cyst|polyps?"
        r"|operation(?! to)|surgery|transfusion|breakdown|nervous collapse))\b|\b(?:lump|tumor|tumour"
        r"|mole|cyst|tonsils?) (?:removed|taken out)\b",
        r"\b(?:in|out of|from|into|back from) (?:an? |the )?(?P<bit>hospital|e\.?r\.?|emergency room|icu|intensive care"
        r"|hospice|psychiatric ward)\b(?! (?:where|wing|floor|board|system|management|administration))",
        r"\b(?:in|goes to|going to|went to|needs?|started|begun|began) (?P<bit>(?:couples |family |grief |group )?"
        r"(?:therapy|counseling|counselling))\b",
        r"\b(?:sees?|seeing|saw|seen) (?P<bit>an? (?:therapist|psychiatrist"
        r"|psychologist|shrink|counselor|oncologist|neurologist|cardiologist))\b",
        r"\b(?:medical|sick|disability|stress|health|mental health) leave\b|\b(?:on|long-term) disability\b",
        rf"\b(?:{_MEDICINES})\b",
        r"\b(?:stoma|feeding tube|colostomy bag|(?:neck|back|leg|knee|wrist) brace|cane|eye ?patch"
        r"|cochlear implant|prosthe(?:sis|tics?)|service dog|guide dog)\b",
        r"\b(?:in|into) recovery\b(?! (?:mode|time|plan))|\bdrinks? too much\b|\bdrinking problem\b"
        r"|\b(?:drink|drug|gambling|opioid|substance) (?:problem|abuse|addiction|habit)\b",
        r"\bexpecting (?:(?:an?|another|her|his|their|our|my)(?: first| second| third| fourth)? (?:baby|child|girl"
        r"|boy)|twins|again)\b|\b(?:months?|weeks?) along\b|\btrying (?:for a (?:baby|child)|to conceive)\b",
        r"\b(?:double|triple|quadruple) (?:bypass|mastectomy)\b|\b(?:heart|birth|valve) defect\b|\bbypass operation\b"
        r"|\b(?:awaiting|waiting for|needs?|got|donated) (?:an? )?(?:new )?(?:kidney|liver|heart|lung"
        r"|donor|transplant)\b"
        r"|\bstopped eating\b",
        r"\b(?:has|had|have|having|with|got) (?P<bit>MS|CF|MND|ALS|CFS|DID|TB|RA|UTI|POTS|EDS)\b",
        r"\b(?:losing|lost) (?:his|her|their) (?:sight|eyesight|vision|hearing|hair|memory|voice)\b"
        r"|\b(?:going|went|gone|nearly|almost|half) (?:blind|deaf)\b|\bhears voices\b|\bwears a wig\b|\bfaint(?:s|ed)\b"
        r"|\bcut(?:s|ting)? (?:himself|herself|themselves)\b",
        rf"\b(?:threw|throws|put) out (?:his|her|their|my) (?:{_BODY})\b",
    )
)


def health(text: str) -> Iterator[Found]:
    """Find what is told of somebody's health."""
    yield from matches(text, "health", _HEALTH)
