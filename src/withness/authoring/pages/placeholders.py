"""What stands where an author's own words belong: in a self-check from another program, and in a new site."""

SUMMARY = "Say in one sentence what this shows; lists show it."
# No licence may be left open, so the check has a sentence of its own for this one.
LICENCE = "unknown"
SOURCE = "Say who wrote these items, where they were published, and whether they have been tried on people."
NOT_FOR = "Say in whole sentences what this must not be used for."
PREAMBLE = "Say what to think of while answering, such as the last four weeks at work."
LOWER_HALF = "Say what a score in the lower half says: a reading of the scale, and no diagnosis."
UPPER_HALF = "Say what a score in the upper half says: a reading of the scale, and no diagnosis."
LOWER, UPPER = "Lower half", "Upper half"
KIND = "Say what replies of this kind do, with no kind better than another."
DESCRIPTION = "Say in one sentence what this page offers; search engines show it."
WELCOME = "Say in a sentence or two what is asked here, and that answers stay on this device."
LIMITS = "Say what this counts, whether it was tried on people, and what it must not be used for."

BROUGHT = (SUMMARY, SOURCE, NOT_FOR, PREAMBLE, LOWER_HALF, UPPER_HALF, LOWER, UPPER, KIND, DESCRIPTION, WELCOME, LIMITS)

# A site of one's own begins with these, each with how to mend it, and is shown and built all the same.
_OWN, _EXAMPLE = "Write your own there.", "Make the example yours and say so there, or delete its files."
BEGUN = {
    "Your Name": _OWN,
    "you@example.org": _OWN,
    "Say what you are here for.": _OWN,
    "Two or three sentences: for whom this site is, what brought you to it, and what they can do here today.": _OWN,
    "Say here who is behind the site and how to reach you.": _OWN,
    "Say here who you are, what you have done, and what a consult, a first talk with you, is for.": _OWN,
    "Say here what you do not offer, and where somebody turns who needs that.": _OWN,
    "An example that came with the kit": _EXAMPLE,
}
# The name of a site whose folder is called as the README has it, and what every new site says of itself.
BEGUN_SETTINGS = {"My site": _OWN, "Articles, meeting guides and private self-checks.": _OWN}
