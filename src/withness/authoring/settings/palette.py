"""Material's named colors as colors of this site: deep or light enough to be read on its grounds, or refused."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from withness.authoring.settings.settings import Settings
from withness.authoring.yaml.source import Place
from withness.problem import Message, Problem, did_you_mean, quoted

type Scheme = Literal["light", "dark"]

NO_COLOR = Message("{key} is {color}, which is not a color of Material", "{mend}")
TOO_PALE = Message(
    "The words of links in {color} would have a contrast of {ratio} to 1 on this site's paper, and 4.5 is needed",
    'Use {near}, which is deepened to that, or "custom" for the colors of this site.',
)
NO_SCHEME = Message("{scheme} is not a scheme of Material", 'Use "default", which is light, or "slate", which is dark.')
OWN_TOGGLE = Message(
    "The button that changes between light and dark is this site's own, and shows neither this icon nor this name",
    "Leave it, or take the toggle out.",
    minor=True,
)

# Material's palette, by the names in its documentation.
PRIMARY = {
    "red": "#ef5552", "pink": "#e92063", "purple": "#ab47bd", "deep purple": "#7e56c2", "indigo": "#4051b5",
    "blue": "#2094f3", "light blue": "#02a6f2", "cyan": "#00bdd6", "teal": "#009485", "green": "#4cae4f",
    "light green": "#8bc34b", "lime": "#cbdc38", "yellow": "#ffec3d", "amber": "#ffc105", "orange": "#ffa724",
    "deep orange": "#ff6e42", "brown": "#795649", "grey": "#757575", "blue grey": "#546d78", "black": "#14151a",
    "white": "#ffffff",
}  # fmt: skip
ACCENT = {
    "red": "#ff1a47", "pink": "#f50056", "purple": "#df41fb", "deep purple": "#7c4dff", "indigo": "#526cfe",
    "blue": "#4287ff", "light blue": "#0091eb", "cyan": "#00bad6", "teal": "#00bda4", "green": "#00c753",
    "light green": "#63de17", "lime": "#b0eb00", "yellow": "#ffd500", "amber": "#ffaa00", "orange": "#ff9100",
    "deep orange": "#ff6e42",
}  # fmt: skip
# What a color that is too pale is most like, of those that are not.
NEAR = {
    "cyan": "teal", "light green": "green", "lime": "green", "yellow": "deep orange", "amber": "deep orange",
    "orange": "deep orange", "white": "grey",
}  # fmt: skip
# The grounds of tokens.css on which links stand, and what shades a color there.
GROUNDS: dict[Scheme, tuple[str, ...]] = {
    "light": ("#fbf7ee", "#fffdf8", "#eef2e3"),
    "dark": ("#121915", "#1a231d", "#1b2a21"),
}
_SHADE: dict[Scheme, str] = {"light": "#000000", "dark": "#ffffff"}
_NEEDED = 4.5
_MOST_SHADE = 31
_SCHEMES: dict[str, Scheme] = {"default": "light", "slate": "dark"}
_CUSTOM = "custom"
_OF_YOUR_OWN = 'Any other color is named in a stylesheet: see "A color of your own" in Make it yours.'


def color_tokens(settings: Settings) -> dict[str, str]:
    """Return the colors of the stylesheet that the palette changes, by their tokens; those it may not have stay."""
    primary, accent = _chosen(settings, "primary"), _chosen(settings, "accent")
    tokens = {}
    if primary:
        light, dark = (shaded(PRIMARY[primary.get(scheme, _any(primary))], scheme) for scheme in GROUNDS)
        tokens["moss"] = f"light-dark({light}, {dark})" if light and dark else ""
    if accent:
        light, dark = (ACCENT[accent.get(scheme, _any(accent))] for scheme in GROUNDS)
        tokens["daffodil"] = f"light-dark({light}, {dark})"
    return {token: value for token, value in tokens.items() if value}


def first_scheme(settings: Settings) -> Scheme | None:
    """Return in which scheme the site begins whatever the reader's device asks for; `None` where that decides."""
    entries = list(_entries(settings))
    entry = entries[0][1] if entries and not entries[0][1].get("media") else {}
    return _SCHEMES.get(str(entry.get("scheme")))


def palette_problems(settings: Settings) -> Iterator[Problem]:
    """Yield every color and scheme that the palette may not have, and that the button is our own."""
    source, toggles = settings.source, list[Place]()
    for place, entry in _entries(settings):
        scheme = entry.get("scheme")
        if isinstance(scheme, str) and scheme not in _SCHEMES:
            yield source.problem((*place, "scheme"), NO_SCHEME, scheme=quoted(scheme))
        for key, colors in (("primary", PRIMARY), ("accent", ACCENT)):
            color = entry.get(key)
            if isinstance(color, str) and color not in (*colors, _CUSTOM):
                mend = f"{did_you_mean(color, [*colors, _CUSTOM])} {_OF_YOUR_OWN}"
                yield source.problem((*place, key), NO_COLOR, key=quoted(key), color=quoted(color), mend=mend)
        toggles += [(*place, "toggle")] if entry.get("toggle") else []
    yield from _too_pale(settings)
    if toggles:
        yield source.problem(toggles[0], OWN_TOGGLE)


def shaded(color: str, scheme: Scheme) -> str | None:
    """Return the color with as little black or white as lets its words be read; `None` if that is another color."""
    for percent in range(_MOST_SHADE if scheme == "light" else 100):
        mixed = _mixed(color, _SHADE[scheme], percent / 100)
        if min(contrast(mixed, ground) for ground in GROUNDS[scheme]) >= _NEEDED:
            return mixed
    return None


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors, from 1 to 21 (WCAG 2.2, *contrast ratio*)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _too_pale(settings: Settings) -> Iterator[Problem]:
    """Yield that the color of links in the light is too pale for words, whatever may be chosen for the dark."""
    chosen = _chosen(settings, "primary")
    color = chosen.get("light", _any(chosen))
    if color in NEAR:
        place = next(place for place, entry in _entries(settings) if entry.get("primary") == color)
        ratio = contrast(PRIMARY[color], GROUNDS["light"][0])
        words = {"color": color, "ratio": f"{ratio:.1f}", "near": quoted(NEAR[color])}
        yield settings.source.problem((*place, "primary"), TOO_PALE, **words)


def _chosen(settings: Settings, key: str) -> dict[Scheme, str]:
    """Return the named color of each scheme, as far as one is chosen; one without a scheme is of both."""
    known = PRIMARY if key == "primary" else ACCENT
    chosen: dict[Scheme, str] = {}
    for _, entry in _entries(settings):
        color, scheme = entry.get(key), _SCHEMES.get(str(entry.get("scheme")))
        if color in known:
            chosen.update(dict.fromkeys([scheme] if scheme else GROUNDS, str(color)))
    return chosen


def _any(chosen: Mapping[Scheme, str]) -> str:
    return next(iter(chosen.values()), "")


def _entries(settings: Settings) -> Iterator[tuple[Place, dict[str, Any]]]:
    place = ("theme", "palette")
    given = settings.value(*place)
    listed = enumerate(given) if isinstance(given, list) else [("", given)]
    for at, entry in listed:
        if isinstance(entry, dict):
            yield (place if at == "" else (*place, at)), entry


def _mixed(color: str, shade: str, share: float) -> str:
    channels = zip(_channels(color), _channels(shade), strict=True)
    return "#" + "".join(f"{round(one * (1 - share) + other * share):02x}" for one, other in channels)


def _luminance(color: str) -> float:
    shares = (channel / 255 for channel in _channels(color))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(color: str) -> tuple[int, ...]:
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))
