"""What is wrong with a block, in the words of the check and of the page that cannot draw it."""

from withness.problem import Message

WRONG_ARGUMENT = Message("The block {name} takes {takes}", 'Write it like this: "{example}".')
NO_SUCH_FILE = Message("There is no file {name} for this block", "{mend}")
NOT_FOR_TEAMS = Message(
    "The self-check {name} may not be used for a team's picture",
    "Write `team: yes` into it if it may, with the reason.",
)
NO_SUCH_LIST = Message("No page that was read has this list", "Save the page that has it, and build again.")
NO_BOOKING_LINK = Message("There is no booking link for ::: consult", "Set the option `consult` of the extension.")

NO_PUBLISHER = Message("Nothing is said of who is behind the site", "Set the option `publisher` of the extension.")


class NotThereError(LookupError):
    """What a block names and the site does not hold, in a sentence."""
