"""What this site publishes, found in `docs/`: new content is tested by being there."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"
SELF_CHECKS = sorted((DOCS / "tools" / "self-checks").glob("*.yml"))
GUIDES = sorted((DOCS / "tools" / "guides").glob("*.yml"))
ARTICLES = sorted(path for path in (DOCS / "articles").glob("*.md") if path.stem != "index")

PAGES = {
    "home": "",
    "start here": "start-here/",
    "about": "about/",
    "glossary": "glossary/",
    "where to turn": "where-to-turn/",
    "the coach": "vivian-blade/",
    "her tag": "resilience-ready/",
    "privacy": "privacy/",
    "ledger": "ledger/",
    "for authors": "for-authors/",
    "consult": "consult/",
    "search": "search/",
    "articles": "articles/",
    "article": f"articles/{ARTICLES[0].stem}/" if ARTICLES else "",
    "tools": "tools/",
    "check our sums": "tools/check-our-sums/",
    "cards": "tools/cards/",
    "team pictures": "tools/team/",
    "a team's round": "tools/team/empathy-at-work/",
    "how a team is kept safe": "tools/team/how-this-keeps-you-safe/",
    "self-check": f"tools/self-checks/{SELF_CHECKS[0].stem}/" if SELF_CHECKS else "",
    "guide": f"tools/guides/{GUIDES[0].stem}/" if GUIDES else "",
    "not found": "there/is/no/such/page/",
}
