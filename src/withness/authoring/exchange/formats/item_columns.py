"""How authors call the columns of a table of items, in English, German and Spanish, and what they write in them."""

import re

_CALLED = {
    "id": """
        id code variable no nr number itemid itemno itemnumber itemcode itemname # kennung código
    """,
    "item": """
        item stem question statement text wording itemtext questiontext itemstem aussage frage ítem pregunta enunciado
    """,
    "subscale": """
        subscale dimension scale factor domain facet group part construct section category
        subskala skala subescala escala dimensión
    """,
    "reverse": """
        reverse reversed reversekeyed reversescored reversecoded keyed key keying direction recode r
        invertiert umgekehrt umgepolt inverso inversa
    """,
    "options": """
        options answers choices responses responseoptions answeroptions responsescale answerscale format
        antworten optionen respuestas opciones
    """,
}
COLUMNS = frozenset(_CALLED)
_COLUMNS = {name: column for column, names in _CALLED.items() for name in names.split()}

_YES = "yes y true x r (r) rev reverse reversed - -1 − negative neg 1 ja sí si"
_NO = "no n false 0 + +1 positive pos f normal forward nein"
REVERSED = frozenset(_YES.split())
NOT_REVERSED = frozenset(["", *_NO.split()])


def column_of(heading: str) -> str:
    """Return what a column is here, or its own name where it is nothing of ours."""
    return _COLUMNS.get(re.sub(r"[\s_.-]", "", heading.lower()), heading)
