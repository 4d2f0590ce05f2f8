"""The self-check as the build draws it: an honest form, and the key to score it with a pencil."""

from withness.comparison import figures
from withness.html import Html, element, join
from withness.instrument import Band, Instrument, Item, ResponseOption, Subscale, option_range
from withness.numbers import plain
from withness.page import Page
from withness.scoring import fewest_answers
from withness.wire import dump_instrument

_KIND = {"article": "Read", "guide": "Run", "self-check": "Reflect", "page": "See"}


def form(instrument: Instrument, assets: str) -> Html:
    """Return the whole self-check; `assets` is the relative address of the site's assets folder."""
    return element(
        "self-check",
        without_script("score it on paper", "#paper-key"),
        _questions(instrument),
        element("section", class_="result", hidden=True),
        _paper_key(instrument),
        data_name=instrument.name,
        data_version=instrument.version,
        data_instrument=dump_instrument(instrument),
        data_assets=assets,
    )


def next_steps(pages: tuple[Page, ...]) -> Html | None:
    """Return the list of pages to go to next, each with what one does there."""
    if not pages:
        return None
    links = [
        element("li", element("span", _KIND[page.kind], class_="kicker"), " ", element("a", page.title, href=page.href))
        for page in pages
    ]
    return element("ul", links, class_="next")


def without_script(instead: str, href: str) -> Html:
    """Return what a reader is told where scripts are off or cannot start, with a link to what to do `instead`."""
    return join(
        element("noscript", _not_here("scripts are off", instead, href)),
        _not_here("that could not start in this browser", instead, href, hidden=True, data_when_not_started=True),
    )


def _not_here(why: str, instead: str, href: str, **attributes: bool) -> Html:
    says = f"This page can do the sums on your own device, but {why}. You can "
    return element("p", says, element("a", instead, href=href), " just as well.", class_="notice", **attributes)


def _questions(instrument: Instrument) -> Html:
    count = len(instrument.items)
    return element(
        "form",
        element("p", instrument.preamble, class_="preamble"),
        element("p", class_="kept", role="status"),
        [_fieldset(item, number, count) for number, item in enumerate(instrument.items, 1)],
        element(
            "p",
            button("See your profile", hidden=True),
            " ",
            button("Begin again", do="begin-again", hidden=True),
            class_="actions",
        ),
        class_="items",
        novalidate=True,
    )


def button(words: str, *, do: str | None = None, hidden: bool = False) -> Html:
    """Return a button that a script answers to by the name `do`; without one it submits the form."""
    return element(
        "button",
        words,
        type="button" if do else "submit",
        class_="quiet-button" if do else "button",
        data_action=do,
        hidden=hidden,
    )


def _fieldset(item: Item, number: int, count: int) -> Html:
    return element(
        "fieldset",
        element("legend", element("span", f"{number} of {count}", class_="item-number"), " ", item.stem),
        element("div", [_option(item, option) for option in item.options], class_="options"),
        class_="item",
        id=f"item-{item.id}",
    )


def _option(item: Item, option: ResponseOption) -> Html:
    radio = element("input", type="radio", name=item.id, value=option.value)
    return element("label", radio, " ", element("span", option.label), class_="option")


def _paper_key(instrument: Instrument) -> Html:
    parts = [*instrument.subscales, *([instrument.total] if instrument.total else [])]
    return element(
        "details",
        element("summary", element("h2", "Score it on paper")),
        element(
            "p",
            "Print this page, mark your answers, and write down the points that stand under each of them. Statements"
            " that count the other way round are already turned in these tables.",
        ),
        [_subscale_key(instrument, subscale) for subscale in parts],
        [element("p", words, class_="support") for words in _support(parts)],
        element("p", instrument.not_for),
        element("p", instrument.source, class_="source"),
        element("p", f"Validation: {instrument.citation}", class_="source") if instrument.citation else None,
        class_="paper-key",
        id="paper-key",
    )


def _support(parts: list[Subscale]) -> list[str]:
    """Return where to turn, each text once, after the readings it belongs to."""
    readings: dict[str, dict[str, None]] = {}
    for band in (band for subscale in parts for band in subscale.bands):
        if band.support:
            readings.setdefault(band.support, {})[band.label] = None
    return [f"If one of these comes to “{'” or “'.join(labels)}”: {text}" for text, labels in readings.items()]


def _subscale_key(instrument: Instrument, subscale: Subscale) -> Html:
    items = instrument.items_of(subscale)
    option_sets = dict.fromkeys(item.options for item in items)
    return element(
        "section",
        element(
            "div",
            element("h3", subscale.name),
            None
            if subscale is instrument.total
            else [_points(instrument, [i for i in items if i.options == options], options) for options in option_sets],
            element("p", _sum_in_words(instrument, subscale, items)),
            class_="adding-up",
        ),
        _bands(subscale, instrument.range_of(subscale)[1]),
        figures(subscale.norm) if subscale.norm else None,
    )


def _points(instrument: Instrument, items: list[Item], options: tuple[ResponseOption, ...]) -> Html:
    head = [element("th", option.label, scope="col") for option in options]
    rows = [
        element(
            "tr",
            element("th", f"{instrument.items.index(item) + 1}. {item.stem}", scope="row"),
            [element("td", plain(item.mirrored(option.value)), data_label=option.label) for option in options],
        )
        for item in items
    ]
    return element(
        "table",
        element("caption", "Points for each answer"),
        element("thead", element("tr", element("th", "Statement", scope="col"), head)),
        element("tbody", rows),
        class_="points",
    )


def _sum_in_words(instrument: Instrument, subscale: Subscale, items: tuple[Item, ...]) -> str:
    count = len(items)
    source = "the points of every statement on this page" if subscale is instrument.total else "the points"
    words = f"Add up {source} and divide by the number of statements you answered"
    low, high = option_range(items)
    match instrument.scoring.method:
        case "mean":
            words += "."
        case "sum":
            words += f", then multiply by {count}."
        case "pomp":
            words += f". Take away {plain(low)}, divide by {plain(high - low)}, and multiply by 100."
    needed = fewest_answers(instrument, count)
    return f"{words} With fewer than {needed} of the {count} answered, leave this one without a score."


def _bands(subscale: Subscale, highest: float) -> Html:
    tops = [*(f"to under {plain(band.low)}" for band in subscale.bands[1:]), f"to {plain(highest)}"]
    return element("dl", [_band(band, top) for band, top in zip(subscale.bands, tops, strict=True)], class_="bands")


def _band(band: Band, top: str) -> Html:
    return element(
        "div",
        element("dt", f"{plain(band.low)} {top}: ", element("strong", band.label)),
        element(
            "dd",
            element("p", band.meaning),
            this_week(band),
            next_steps(band.next),
        ),
    )


def this_week(band: Band) -> Html | None:
    """Return the one small thing to try, where the author gave one."""
    if band.this_week is None:
        return None
    return element("p", element("strong", "This week:"), " ", band.this_week, class_="this-week")
