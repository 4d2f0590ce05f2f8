"""What `withness new host` writes, read as the hosts read it."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from support.hosts.nginx import nginx
from support.hosts.requests import get
from support.needs import needs
from support.published import ROOT
from withness import __version__
from withness.commands.run import do
from withness.publishing.finishing.hosting import nginx_snippet, rules
from withness.publishing.releasing.hosts import HOSTS


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site that has an address."""
    return a_site(tmp_path, "https://our-house.org/")


def a_site(folder: Path, address: str) -> Path:
    (folder / "our-house" / "docs").mkdir(parents=True)
    (folder / "our-house" / "mkdocs.yml").write_text(f"site_name: Our house\nsite_url: {address}\n", "utf-8")
    return folder / "our-house"


def new_host(host: str, site: Path) -> list[str]:
    """Ask for a host, and return what is told of problems, with the way to a file from the folder of the site."""
    told = do(["new", "host", host, "--docs", str(site / "docs")])
    return [str(problem).replace(f"{site}/", "") for problem in told]


@pytest.mark.parametrize("host", HOSTS)
def test_a_host_s_file_is_written_and_five_lines_say_what_to_do(
    site: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_host(host, site) == []
    said = capsys.readouterr().out
    assert f"Wrote {site}/{HOSTS[host]}\n" in said
    assert re.findall(r"^(\d)\. ", said, re.MULTILINE) == ["1", "2", "3", "4", "5"]
    assert "https://our-house.org/" in said
    assert re.search("^What .+ cannot do: .+", said, re.MULTILINE)
    for file in site.rglob("*"):
        assert not file.is_file() or "⟦" not in file.read_text("utf-8")
    assert "⟦" not in said


@pytest.mark.parametrize("host", HOSTS)
def test_a_file_that_is_there_stays_as_it_is_and_what_to_do_is_said_again(
    site: Path, host: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = site / HOSTS[host]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("mine", "utf-8")
    assert new_host(host, site) == [
        f"{HOSTS[host]}:1: There is already a file of this name, and it stays as it is. To have it written anew, move"
        " it away first."
    ]
    assert file.read_text("utf-8") == "mine"
    assert not (site / "requirements.txt").exists()
    assert "\n5. " in capsys.readouterr().out


def test_a_host_that_builds_is_told_of_the_kit_once(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new_host("netlify", site) == []
    [line] = [line for line in (site / "requirements.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert re.fullmatch(r"\./kit/withness-[\d.]+-py3-none-any\.whl", line)
    assert f"First put {line.removeprefix('./kit/')}, from which you installed the kit, into" in capsys.readouterr().out
    (site / "requirements.txt").write_text("withness\n", "utf-8")
    assert new_host("github-pages", site) == []
    assert (site / "requirements.txt").read_text("utf-8") == "withness\n"


def test_what_the_settings_name_beside_the_kit_is_needed_there_too(site: Path) -> None:
    settings = site / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "plugins: [search, a-picture-frame]\n", "utf-8")
    home = site / "packages"
    package = home / "a_picture_frame-1.2.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: a-picture-frame\nVersion: 1.2\n", "utf-8")
    (package / "entry_points.txt").write_text("[mkdocs.plugins]\na-picture-frame = frame:Frame\n", "utf-8")
    code = "import sys; from withness.commands.run import run; sys.exit(run(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "new", "host", "netlify", "--docs", str(site / "docs")]
    paths = os.pathsep.join([str(ROOT / "src"), str(home)])
    subprocess.run(command, env=os.environ | {"PYTHONPATH": paths}, check=True, capture_output=True)
    assert (site / "requirements.txt").read_text("utf-8").splitlines()[-1] == "a-picture-frame==1.2"


def test_other_requirements_stay_and_the_line_they_lack_is_told(site: Path) -> None:
    (site / "requirements.txt").write_text("mkdocs\n", "utf-8")
    [note] = new_host("cloudflare", site)
    assert note == (
        "requirements.txt:1: This file was there already, and does not name the kit, which the host needs to build the"
        f' site. Add the line "./kit/withness-{__version__}-py3-none-any.whl".'
    )
    assert (site / "requirements.txt").read_text("utf-8") == "mkdocs\n"
    assert (site / "wrangler.jsonc").is_file()


def test_an_unknown_host_is_told_with_those_there_are(site: Path) -> None:
    assert new_host("geocities", site) == [
        "geocities: There is no host of this name. The hosts are github-pages, netlify, cloudflare, nginx, s3."
    ]
    assert new_host("github", site) == [
        "github: There is no host of this name. The hosts are github-pages, netlify, cloudflare, nginx, s3."
        ' Did you mean "github-pages"?'
    ]


def test_an_unknown_host_is_told_wherever_it_is_asked_for(tmp_path: Path) -> None:
    assert new_host("github", tmp_path / "nowhere")[0].startswith("github: There is no host of this name.")


@pytest.mark.parametrize("host", ["netlify", "cloudflare", "s3"])
def test_a_site_below_a_path_is_not_for_a_host_that_knows_the_root_alone(tmp_path: Path, host: str) -> None:
    site = a_site(tmp_path, "https://you.github.io/our-house/")
    assert new_host(host, site) == [
        'mkdocs.yml:2: "https://you.github.io/our-house/" ends in a path, and this host serves a site at the root of an'
        ' address alone. Write "https://you.github.io/", or publish the site on github-pages or nginx.'
    ]
    assert not (site / HOSTS[host]).exists()


def test_a_site_without_an_address_gets_none(tmp_path: Path) -> None:
    told = 'The settings do not say where the site will live. Write its address: "site_url: https://...".'
    assert new_host("nginx", a_site(tmp_path, "")) == [f"mkdocs.yml:2: {told}"]
    assert new_host("nginx", tmp_path / "nowhere") == [f"mkdocs.yml:1: {told}"]


def test_github_takes_the_workflow(site: Path) -> None:
    needs(find_spec("check_jsonschema"), "No schema of GitHub's workflows: install check-jsonschema.")
    new_host("github-pages", site)
    vendored = files("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"
    workflow = yaml.safe_load((site / HOSTS["github-pages"]).read_text("utf-8"))
    workflow["on"] = workflow.pop(True)  # which is what YAML of 2005 reads there
    schema = json.loads(vendored.read_text("utf-8"))
    assert mistakes(schema, workflow | {"permissions": {"pages": "please"}}) != []
    assert mistakes(schema, workflow) == []
    steps = workflow["jobs"]["publish"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == [
        "python -m pip install --requirement requirements.txt",
        "python -m withness build",
    ]


def test_netlify_is_told_what_to_run_and_what_to_publish(site: Path) -> None:
    new_host("netlify", site)
    told = tomllib.loads((site / HOSTS["netlify"]).read_text("utf-8"))
    command, environment = "python -m withness build", {"PYTHON_VERSION": "3.13"}
    assert told["build"] == {"command": command, "publish": "site", "environment": environment}


def test_cloudflare_takes_the_settings(site: Path) -> None:
    new_host("cloudflare", site)
    lines = (site / HOSTS["cloudflare"]).read_text("utf-8").splitlines()
    settings = json.loads("\n".join(line for line in lines if not line.startswith("//")))
    assert (settings["name"], settings["assets"]["directory"]) == ("our-house", "./site")


def mistakes(schema: dict[str, Any], settings: dict[str, Any]) -> list[str]:
    """Return what is wrong with settings by a JSON Schema, whichever draft it is written in."""
    reader = jsonschema.validators.validator_for(schema)(schema)
    return [mistake.message for mistake in reader.iter_errors(settings)]


@pytest.mark.parametrize("path", ["/", "/our-house/"])
def test_nginx_serves_the_site_with_its_headers_at_the_root_and_below_a_path(tmp_path: Path, path: str) -> None:
    folder = a_site(tmp_path, f"https://our-house.org{path}")
    new_host("nginx", folder)
    recipe = (folder / HOSTS["nginx"]).read_text("utf-8")
    block = recipe.replace("  listen [::]:80;\n", "").replace("/var/www/our-house.org", "SITE")
    root = tmp_path / "www"
    site = root / path.strip("/")
    (site / "assets" / "fonts").mkdir(parents=True)
    told = rules("default-src 'self'", "default-src 'none'", "withness-1")
    (site / "nginx.conf").write_text(nginx_snippet(told, path), "utf-8")
    for name in ("index.html", "404.html", "assets/fonts/a.woff2", "_headers"):
        (site / name).write_text(name, "utf-8")
    with nginx(root, tmp_path, block) as host:
        home = host + path.lstrip("/")
        page, font, missing, kept = (get(home + name) for name in ("", "assets/fonts/a.woff2", "nowhere", "_headers"))
    assert (page.status, page.headers["Content-Security-Policy"]) == (200, "default-src 'self'; frame-ancestors 'none'")
    assert font.headers["Cache-Control"] == "public, max-age=604800"
    assert (missing.status, missing.read()) == (404, b"404.html")
    assert kept.status == 404


@pytest.mark.parametrize(
    ("asked", "becomes"),
    [
        ("/", "/index.html"),
        ("/articles/", "/articles/index.html"),
        ("/feed.xml", "/feed.xml"),
        ("/v1.2/articles", "https://our-house.org/v1.2/articles/"),
        ("//elsewhere.example", "//elsewhere.example"),
        ("//elsewhere", "https://our-house.org//elsewhere/"),
    ],
)
def test_amazon_finds_the_page_of_a_folder_and_leads_nowhere_else(site: Path, asked: str, becomes: str) -> None:
    needs(shutil.which("node"), "No Node to run the function in.")
    new_host("s3", site)
    template = (site / HOSTS["s3"]).read_text("utf-8")
    code = template.partition("FunctionCode: |\n")[2].partition("  # Beside")[0]
    event = json.dumps({"request": {"uri": asked, "headers": {"host": {"value": "our-house.org"}}}})
    script = f"{code}\nconst a = handler({event}); console.log(a.headers.location ? a.headers.location.value : a.uri)"
    done = subprocess.run(["node", "--eval", script], stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout.strip() == becomes
