"""What a reader keeps, as a file of their own; and how long a browser keeps it, which holds without scripts too."""

from withness.form.notices import not_started
from withness.markup.html import Html, element
from withness.words.words import N_, _

# Safari's rule is WebKit's "7-Day Cap on All Script-Writeable Storage" (webkit.org/blog/10218).
_HOW_LONG = (
    N_("Safari erases what a site keeps once you have used Safari on seven days without doing anything on that site."),
    N_("A private window forgets everything when you close it."),
    N_("Clearing cookies and site data in the browser’s settings clears this, too."),
    N_("Any browser may clear what sites have kept when the device runs short of room."),
    N_("A site that you put on your home screen may begin empty, since it can have a store of its own there."),
)


def keep_record() -> Html:
    """Return room for what saves and brings back a reader's record, which a script fills, and how long it is kept."""
    return element(
        "keep-record",
        element(
            "noscript",
            element("p", _("To save what you keep here, or bring it back, scripts must be on."), class_="notice"),
        ),
        not_started(
            _("What saves your record could not start in this browser. What you have kept here is still kept.")
        ),
        element(
            "details",
            element("summary", _("How long a browser keeps this")),
            element("p", _("Until you erase it, or the browser does:")),
            element("ul", [element("li", _(words)) for words in _HOW_LONG]),
            element("p", _("A file that you saved is yours for as long as you keep it. Whoever opens it can read it.")),
        ),
        data_when_near=True,
    )
