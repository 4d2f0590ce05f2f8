"""All that the settings ask of Material and its theme here: looked at where its pages are drawn by this kit."""

from pathlib import Path

from withness.authoring.settings.extras import extra_problems
from withness.authoring.settings.features import feature_problems
from withness.authoring.settings.link_lists import link_list_problems
from withness.authoring.settings.palette import palette_problems
from withness.authoring.settings.plugins import plugin_problems
from withness.authoring.settings.settings import Settings
from withness.authoring.settings.theme import theme_problems
from withness.problem import Problem


def settings_problems(settings: Settings, docs: Path) -> list[Problem]:
    """Return what is wrong with the settings of Material, what is off here, and what does less than elsewhere."""
    if not settings.has_our_theme:
        return []
    return [
        *theme_problems(settings, docs),
        *feature_problems(settings),
        *palette_problems(settings),
        *extra_problems(settings, docs),
        *link_list_problems(settings),
        *plugin_problems(settings),
    ]
