"""Every block there is: the check, the drawing and the page's parts follow from this table."""

from withness.blocks import drawers, question, this_week
from withness.blocks.block import Argument, Block

_SELF_CHECK = Argument(pattern=r"\S+\.yml", takes="the file of a self-check")
_GUIDE = Argument(pattern=r"\S+\.yml", takes="the file of a guide")
_ARTICLE = Argument(pattern=r"\S+\.md", takes="the file of the article itself")
_LIMIT = Argument(pattern=r"([1-9]\d{0,2})?", takes="nothing or a number")
_NOTHING = Argument(pattern="", takes="nothing")
_QUESTION = Argument(
    pattern=question.PATTERN,
    takes="a question to think about, and after it a name for the reader's note if you like",
)
_TEXT = Argument(
    pattern=this_week.PATTERN,
    takes="what to do, in a sentence or two on the same line, and after it, if you like, {MOMENT -> ACT},"
    " or {MOMENT -> ACT -> WHAT COMES AFTERWARDS}",
)
_PAGE = Argument(pattern=question.ID, takes="the name of the page in lower-case words")

_ALL = (
    Block(
        name="self-check",
        argument=_SELF_CHECK,
        example="empathy-at-work.yml",
        draws=drawers.draw_self_check,
        shows="self-check",
        element="self-check",
    ),
    Block(
        name="guide",
        argument=_GUIDE,
        example="first-conversation.yml",
        draws=drawers.draw_guide,
        under_title=drawers.draw_guide_opening,
        shows="guide",
        element="run-sheet",
    ),
    Block(
        name="article",
        argument=_ARTICLE,
        example="what-a-daffodil-knows.md",
        draws=drawers.draw_article,
        under_title=drawers.draw_article_opening,
        shows="article",
    ),
    Block(name="articles", argument=_LIMIT, example="2", draws=drawers.draw_articles, is_list=True),
    Block(
        name="guides",
        argument=_LIMIT,
        example="2",
        draws=drawers.draw_guides,
        is_list=True,
        element="guide-finder",
    ),
    Block(name="self-checks", argument=_LIMIT, example="2", draws=drawers.draw_self_checks, is_list=True),
    Block(name="ledger", argument=_NOTHING, example="", draws=drawers.draw_ledger, is_list=True),
    Block(name="check-sums", argument=_NOTHING, example="", draws=drawers.draw_check_sums, element="check-sums"),
    Block(
        name="consider",
        argument=_QUESTION,
        example="What have you noticed? {#noticed}",
        draws=drawers.draw_consider,
        element="consider-note",
    ),
    Block(
        name="take-names-out",
        argument=_NOTHING,
        example="",
        draws=drawers.draw_take_names_out,
        element="take-names-out",
    ),
    Block(
        name="this-week",
        argument=_TEXT,
        example="Ask one colleague how things are going, and stay for the answer.",
        draws=drawers.draw_this_week,
    ),
    Block(
        name="team-round",
        argument=_SELF_CHECK,
        example="empathy-at-work.yml",
        draws=drawers.draw_team_round,
        is_list=True,
        element="team-round",
    ),
    Block(name="wire-watch", argument=_NOTHING, example="", draws=drawers.draw_wire_watch, element="wire-watch"),
    Block(
        name="my-week",
        argument=_NOTHING,
        example="",
        draws=drawers.draw_my_week,
        is_list=True,
        element="my-week",
    ),
    Block(
        name="my-record",
        argument=_NOTHING,
        example="",
        draws=drawers.draw_my_record,
        is_list=True,
        element="my-record",
    ),
    Block(
        name="my-intention",
        argument=_NOTHING,
        example="",
        draws=drawers.draw_my_intention,
        element="my-intention",
    ),
    Block(name="keep-record", argument=_NOTHING, example="", draws=drawers.draw_keep_record, element="keep-record"),
    Block(
        name="bring-along",
        argument=_NOTHING,
        example="",
        draws=drawers.draw_bring_along,
        is_list=True,
        element="bring-along",
    ),
    Block(name="publisher", argument=_NOTHING, example="", draws=drawers.draw_publisher),
    Block(name="consult", argument=_PAGE, example="home", draws=drawers.draw_consult),
)

BLOCKS = {block.name: block for block in _ALL}
