"""What could identify somebody: the kinds of it, why each does, and one place in a text where it stands."""

from dataclasses import dataclass

from withness.deidentification.rules.found import Kind
from withness.words.words import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What a kind of identifier is called, and in one sentence why it could give somebody away."""

    heading: str
    why: str
    example: str


# After the eighteen identifiers of the HIPAA Safe Harbor method (45 CFR 164.514(b)(2)) and, where people know one
# another, what is called a quasi-identifier: harmless alone, telling together.
REASONS: dict[Kind, Reason] = {
    "name": Reason(
        heading=N_("Names"),
        why=N_("A first name, a nickname or initials are enough for anyone who knows the team."),
        example=N_("Say “a colleague” in place of “Maria” or “J. R.”"),
    ),
    "contact": Reason(
        heading=N_("Addresses, numbers to call, links"),
        why=N_("Whoever has an address, a handle or a number can look up whose it is."),
        example=N_("Leave it out."),
    ),
    "date": Reason(
        heading=N_("Days and dates"),
        why=N_("A day or a month leads to a calendar, and the calendar says who was there."),
        example=N_("Say “some time ago” in place of “October 12.”"),
    ),
    "age": Reason(
        heading=N_("Ages"),
        why=N_("In a small group an age is as good as a name."),
        example=N_("Say “of a certain age” in place of “58 years old.”"),
    ),
    "place": Reason(
        heading=N_("Places"),
        why=N_("A town, a site or a street narrows it down to the few people who work there."),
        example=N_("Say “in another town” in place of “in Tulsa.”"),
    ),
    "organization": Reason(
        heading=N_("Companies, schools, departments"),
        why=N_("The name of a company, a school or a department says where to look."),
        example=N_("Say “an organization,” “a company” or “a school.”"),
    ),
    "title": Reason(
        heading=N_("Titles and positions"),
        why=N_("Most positions are held by one person, so the title is as good as a name."),
        example=N_("Say “someone with some say” in place of “the CFO.”"),
    ),
    "unique": Reason(
        heading=N_("The only one, the first, the oldest"),
        why=N_("What is true of one person only points at that person."),
        example=N_("Say “someone on the team” in place of “the only one who speaks Finnish.”"),
    ),
    "health": Reason(
        heading=N_("Health"),
        why=N_("An illness or an injury is often known to others, and it is theirs to tell."),
        example=N_("Say “a health matter,” or nothing."),
    ),
    "family": Reason(
        heading=N_("Family, and what happens once in a life"),
        why=N_("Twins, a divorce or a prize are what colleagues remember of somebody."),
        example=N_("Say “something at home,” or nothing."),
    ),
    "number": Reason(
        heading=N_("Amounts, rooms, case numbers"),
        why=N_("A salary, a room or a case number can be looked up."),
        example=N_("Say “a certain sum” or “a file.”"),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One place in a text that could give somebody away: `text[start:end]`, what kind, why, and what to say instead."""

    start: int
    end: int
    kind: Kind
    why: str
    instead: str
