"""What every self-check and guide tells about itself, so that the ledger can account for it."""

from withness.authoring.shape.shape import Shape, Text, field

# The SPDX names of licences under which a business may show the words on its site.
LICENCES = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "CC-BY-3.0", "CC-BY-SA-3.0", "CC-PDDC", "CC-PDM-1.0"]
LICENCES += ["Apache-2.0", "MIT"]


class AccountShape(Shape):
    """Where the words come from, under which terms, and what they must not be used for."""

    licence: Text = field(
        "a licence that allows commercial use, by its short name (see spdx.org/licenses), such as CC-BY-4.0",
        json_schema_extra={"enum": [*LICENCES]},
    )
    source: Text = field("where the words come from, and whether they were validated")
    citation: Text | None = field("where a validation is published: author, year, title, link", default=None)
    not_for: Text = field("what it must not be used for, in whole sentences to the reader")
