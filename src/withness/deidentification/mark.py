"""What could identify somebody: the kinds of it, why each does, and one place in a text where it stands."""

from dataclasses import dataclass

from withness.deidentification.rules.found import Kind


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
        heading="Names",
        why="A first name, a nickname or initials are enough for anyone who knows the team.",
        example="“a colleague” in place of “Maria,” and nothing in place of “J. R.”",
    ),
    "contact": Reason(
        heading="Addresses, numbers to call, links",
        why="Whoever has an address, a handle or a number can look up whose it is.",
        example="leave it out",
    ),
    "date": Reason(
        heading="Days and dates",
        why="A day or a month leads to a calendar, and the calendar says who was there.",
        example="“a while ago” in place of “on October 12”",
    ),
    "age": Reason(
        heading="Ages",
        why="In a small group an age is as good as a name.",
        example="“someone older” in place of “58 years old”",
    ),
    "place": Reason(
        heading="Places",
        why="A town, a site or a street narrows it down to the few people who work there.",
        example="“in another town” in place of “in Tulsa”",
    ),
    "organization": Reason(
        heading="Companies, schools, departments",
        why="The name of a company, a school or a department says where to look.",
        example="“a company,” “a school”",
    ),
    "title": Reason(
        heading="Titles and positions",
        why="There is only one of many positions, so the title names the person.",
        example="“someone senior” in place of “the CFO”",
    ),
    "unique": Reason(
        heading="The only one, the first, the oldest",
        why="What is true of one person only points at that person.",
        example="“someone on the team” in place of “the only one who speaks Finnish”",
    ),
    "health": Reason(
        heading="Health",
        why="An illness or an injury is often known to others, and it is theirs to tell.",
        example="“a health matter”",
    ),
    "family": Reason(
        heading="Family, and what happens once in a life",
        why="Twins, a divorce or a prize are what colleagues remember of somebody.",
        example="“something at home”",
    ),
    "number": Reason(
        heading="Amounts, rooms, case numbers",
        why="A salary, a room or a case number can be looked up.",
        example="“a certain sum,” “a file”",
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
