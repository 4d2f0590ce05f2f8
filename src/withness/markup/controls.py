"""Buttons that a script answers to, drawn alike wherever they stand."""

from withness.markup.html import Html, element


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
