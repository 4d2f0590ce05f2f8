# The two commands of the README are `make serve` and `make test`; `make help` lists the rest.
SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help serve site dev test thorough quick check vendor words browsers shots bench mutate dist lock clean

# mkdocs, properdocs or zensical: the same tree builds with each.
SSG ?= mkdocs
PORT ?= 8000
BIN := .venv/bin
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
export SOURCE_DATE_EPOCH
export PYTHONWARNINGS ?= ignore::DeprecationWarning
# Material says on every build what ARCHITECTURE.md says once.
export NO_MKDOCS_2_WARNING ?= true

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: site ## build the whole site and serve it as a good host would
	@$(BIN)/withness serve site --port $(PORT)

site: .venv/site.stamp node_modules/.stamp ## build the whole site into site/
	@$(BIN)/withness build docs --with $(SSG) --inline-scripts 1

dev: vendor ## live preview while you write, whatever is still wrong
	@$(BIN)/withness dev docs --with $(SSG) --port $(PORT)

check: vendor ## say everything that is wrong in docs/, with the file, the line and how to mend it
	@$(BIN)/withness check docs

vendor: .venv/site.stamp node_modules/.stamp
	@$(BIN)/withness vendor docs

DELIVERED := src/withness/delivered
# What needs the built site, and no browser; what takes longest comes first, and a file stays with what it has made.
OF_THE_SITE := tests/two_pythons tests/publishing/releasing tests/publishing tests/content/test_prose.py tests/web/test_examples.py
PYTEST := $(BIN)/pytest -q --dist worksteal
test: quick .venv/pyodide.stamp node_modules/.lforms.stamp browsers site ## prove everything: style, types, sums, pages, three browsers
	@$(PYTEST) -n 3 --dist loadfile --no-loadscope-reorder $(OF_THE_SITE)
	@$(PYTEST) -n 3 tests/browser

thorough: browsers site ## what `make test` leaves out: every guide, article, fault and whole month in every engine
	@$(PYTEST) -n 3 -m thorough tests/browser

quick: .venv/test.stamp node_modules/.stamp ## prove what needs neither a browser nor the built site
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@npx --no-install tsc --project tsconfig.json
	@npm test --silent
	@$(PYTEST) -n 2 $(addprefix --ignore=,$(OF_THE_SITE) tests/browser)

# Without dates, and without line numbers, which every change would move.
POT := src/withness/locale/withness.pot
words: .venv/site.stamp ## gather the kit's words for translators, into src/withness/locale/, and bring each language up to them
	@$(BIN)/python -m babel.messages.frontend -q extract --mapping-file src/withness/locale/gather.cfg \
	  --keyword counted:1,1 --add-comments Translators: --strip-comments --add-location file --sort-by-file --width 110 \
	  --project Withness --version "" --header-comment "# The words of Withness." --output-file $(POT).part src/withness overrides
	@sed '/^"POT-Creation-Date:/d; /^"Generated-By:/d; /^"Report-Msgid-Bugs-To:/d' $(POT).part >$(POT)
	@rm $(POT).part
	@for catalog in $(wildcard src/withness/locale/*.po); do \
	  $(BIN)/python -m babel.messages.frontend -q update --input-file $(POT) --output-file $$catalog \
	    --locale $$(basename $$catalog .po) --no-fuzzy-matching --ignore-obsolete --width 110 && \
	  sed -i.part '/^"POT-Creation-Date:/d; /^"PO-Revision-Date:/d; /^"Generated-By:/d; /^"Report-Msgid-Bugs-To:/d; /^"Last-Translator:/d; /^"Language-Team:/d' $$catalog && rm $$catalog.part; done

shots: .venv/test.stamp browsers site ## photograph every kind of page into build/shots/index.html, to look at and to judge
	@PYTHONPATH=src:tests $(BIN)/python tests/shots.py

bench: .venv/test.stamp browsers site ## measure into bench/RESULTS.md, half an hour; ONLY=start one part, ONLY=large the ten thousand pages, QUICK=1 a trial
	@$(BIN)/python bench/run.py $(if $(QUICK),--quick) $(ONLY)

mutate: .venv/mutate.stamp ## change the sums in many small ways, and see that a test notices each, 3 minutes
	@$(BIN)/python tests/mutation/mutate.py

dist: .venv/site.stamp node_modules/.stamp ## the kit as a wheel and an sdist in dist/, with all that a site needs beside Python
	@rm -rf dist
	@trap "rm -rf $(DELIVERED)" EXIT INT TERM; \
	  $(BIN)/python -m withness.publishing.releasing.delivered . && $(BIN)/python -m hatchling build -d dist
	@ls -l dist

lock: .venv/test.stamp ## choose versions anew and write the lock files
	@for name in site test mutate; do \
	  $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.12 --generate-hashes \
	    --no-emit-index-url --no-header requirements/$$name.in -o requirements/$$name.txt; done
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.14 --generate-hashes \
	  --no-emit-index-url --no-header requirements/pyodide.in -o requirements/pyodide.txt
	@npm install --package-lock-only

clean: ## remove everything that was built or installed
	@rm -rf .venv node_modules site build mutants dist $(DELIVERED) docs/assets/fonts docs/assets/pyodide docs/assets/withness .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/bin/python:
	@for python in python3 python3.14 python3.13 python3.12; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null; then \
	    exec $$python -m venv .venv; fi; done; \
	  echo "Withness needs Python 3.12 or newer, and found none on the PATH. Install one and run make again." >&2; exit 1

.venv/site.stamp: requirements/site.txt pyproject.toml | .venv/bin/python
	@echo "Installing the Python packages ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/site.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/site.stamp
	@echo "Installing the Python packages of the tests ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/test.txt
	@touch $@

.venv/pyodide.stamp: requirements/pyodide.txt | .venv/bin/python
	@echo "Installing the Python packages of the tests in Pyodide ..."
	@rm -rf .venv/pyodide
	@$(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: --no-compile --target .venv/pyodide -r requirements/pyodide.txt
	@touch $@

.venv/mutate.stamp: requirements/mutate.txt .venv/test.stamp
	@echo "Installing the Python packages of the mutants ..."
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/mutate.txt
	@touch $@

node_modules/.stamp: package-lock.json
	@node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null || \
	  { echo "Withness needs Node 20.19 or newer, and found none on the PATH. Install it and run make again." >&2; exit 1; }
	@echo "Installing the packages from npm ..."
	@npm ci --silent
	@touch $@

# LHC-Forms as it runs, without the sixty packages of which it was built and which npm would bring along.
LFORMS := $(basename $(lastword $(shell cat requirements/lforms.sha512)))
node_modules/.lforms.stamp: requirements/lforms.sha512 node_modules/.stamp
	@echo "Installing LHC-Forms for the tests ..."
	@mkdir -p build && cd build && npm pack --silent $(subst lforms-,lforms@,$(LFORMS)) >/dev/null && sha512sum --check --quiet ../requirements/lforms.sha512
	@rm -rf node_modules/lforms && mkdir node_modules/lforms
	@tar -xzf build/$(LFORMS).tgz -C node_modules/lforms --strip-components 1 package/package.json package/LICENSE.md package/dist/lforms
	@touch $@

APT := chromium chromium-driver firefox-esr webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi xvfb xauth wkhtmltopdf nginx poppler-utils
TOOLS := chromium chromedriver firefox-esr WebKitWebDriver xvfb-run xauth wkhtmltopdf nginx pdftoppm
POLICY := /usr/sbin/policy-rc.d
browsers: ## the browser engines of the tests: three of today and an old one; and a host
	@PATH="$$PATH:/usr/sbin"; for tool in $(TOOLS); do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	tests/support/browser/webkit_window.py --is-there 2>/dev/null || missing="$$missing gir1.2-webkit2-4.1"; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing what the browser tests need, as root, from Debian:$$missing ..."; \
	  : "Debian starts nginx as soon as it is installed, unless this file says no; the tests start their own."; \
	  test -e $(POLICY) || { trap "rm -f $(POLICY)" EXIT INT TERM; printf '#!/bin/sh\nexit 101\n' >$(POLICY); chmod +x $(POLICY); }; \
	  apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $(APT) >/dev/null; \
	else echo "The browser tests need$$missing. On Debian, as root: apt-get install $(APT)" >&2; exit 1; fi
