"""Words that tell of the word beside them whether it is a name: what people do, who is introduced, what opens."""

from withness.deidentification.words.word_set import WordSet

# What a person does right after their name, where the name may be another word too: "will said", never "will say".
ACTS = WordSet(
    "said says told tells asked asks thinks thought wants wanted was is has had did does knows knew keeps kept went"
    " goes"
    " came comes got gets made makes gave gives took takes left leaves called calls texted texts emailed wrote writes"
    " laughed laughs cried cries quit resigned started stopped walked walks looked looks never always just also still"
    " already won't wouldn't can't couldn't didn't doesn't isn't wasn't hasn't wont didnt doesnt isnt wasnt sent sends"
    " needs needed feels felt found finds seems seemed heard sees saw likes liked loves hates hated refused refuses"
    " stood sat snapped yelled shouted whispered apologized blamed agreed complained insists insisted claims claimed"
    " smiled smiles shrugged replied pinged messaged dropped brought showed shows runs ran works worked used lost put"
    " tried tries rose fell held met read led spoke taught wore won broke chose drove ate flew forgot froze grew hid"
    " hit"
    " hung laid let lit meant paid rang rode sang shook shut slept slid spent spun stole struck swore threw understood"
    " woke backed began bit blew bought brings built caught crept cut drank dug fought forgave handed hurt leaned lied"
    " nodded offered opened pulled pushed quits raised reached retired set signed spat stared stuck swung took tore"
    " waited"
    " warned waved"
)
AFTER_AN_OPENING = ACTS.also("from in at and will would can could should might must")
SPEAKS = WordSet("said says told asked asks thinks wants knows called texted emailed wrote laughed cried quit")
SMALL_ACTS = ACTS.also("from")
TOLD = WordSet("told asked texted emailed messaged named paged thanked ccd cc'd")
# After these a clause begins; and before a name there is nobody's "my" and no "the".
CLAUSE_BEGINS = WordSet(
    "and but so then because cause cuz when while that if after before since until though although where what why how"
    " or as than told asked saw heard with from even maybe honestly like today yesterday now later once plus"
)
# Who comes just before a name that no list has: "my lead xiao wei", "a guy named".
INTRODUCED_BY = WordSet(
    "named called coworker colleague boss manager supervisor lead teammate partner friend buddy nurse tech driver cook"
    " chef server foreman director teacher aide assistant intern trainee mentor hubby husband wife son daughter brother"
    " sister cousin uncle aunt neighbor roommate client patient student guy lady resident resident's dr mr mrs ms miss"
    " coach pastor deacon father"
)
# What is typed small and ends so is hardly a name that no list has.
ENDINGS = ("ed", "ing", "ly", "ness", "up", "ups", "out", "off", "less", "able")
LETTERED = WordSet(
    "plan team group section part option class grade vitamin type building wing gate room unit apt shift exhibit"
    " hepatitis schedule appendix level lot item a an the"
)
NEVER_OPENS = WordSet(
    "the our my his her their your its a an at in on when yesterday today tomorrow after before since last next this"
    " that these and but so then because while if as from with for i he she we they it you both even only poor dear"
    " once now later until now maybe every each all no not meanwhile also still by to of is was are were do does did"
    " have has had who what why how where which or"
)
CALENDAR = WordSet(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs"
    " fri sat sun christmas thanksgiving easter halloween hanukkah ramadan eid diwali juneteenth xmas passover"
)
