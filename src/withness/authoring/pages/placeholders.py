"""What stands in a self-check that was brought from another program, where that program had no words for it."""

SUMMARY = "Say in one sentence what this shows; lists show it."
# No licence may be left open, so the check has a sentence of its own for this one.
LICENCE = "unknown"
SOURCE = "Say who wrote these items, where they were published, and whether they have been tried on people."
NOT_FOR = "Say in whole sentences what this must not be used for."
PREAMBLE = "Say what to think of while answering, such as the last four weeks at work."
LOWER_HALF = "Say what a score in the lower half says: a reading of the scale, and no diagnosis."
UPPER_HALF = "Say what a score in the upper half says: a reading of the scale, and no diagnosis."
KIND = "Say what replies of this kind do, with no kind better than another."
DESCRIPTION = "Say in one sentence what this page offers; search engines show it."
WELCOME = "Say in a sentence or two what is asked here, and that answers stay on this device."
LIMITS = "Say what this counts, whether it was tried on people, and what it must not be used for."

BROUGHT = (SUMMARY, SOURCE, NOT_FOR, PREAMBLE, LOWER_HALF, UPPER_HALF, KIND, DESCRIPTION, WELCOME, LIMITS)
