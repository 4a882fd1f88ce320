# Everything a user or developer types. Needs Python 3.11 or newer; the rest is set up on first use.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export HF_HUB_OFFLINE := 1
export TRANSFORMERS_OFFLINE := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help ask app check test quality bench ablation soak audit package screenshots translations fix clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(VENV)/ready: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Rapporteur needs Python 3.11 or newer." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	sh packaging/system_libraries.sh $(BIN)/python
	-$(BIN)/python packaging/translations.py --build
	$(BIN)/python -c 'from index.encode import Encoder; Encoder().encode(["ready"])'
	touch $@

ask: $(VENV)/ready ## answer a question: make ask Q="What is the Internet Governance Forum?"
	@$(BIN)/rapporteur ask "$(Q)"

app: $(VENV)/ready ## open the window
	$(BIN)/rapporteur

check: $(VENV)/ready ## style, types and import directions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: check ## check, then all tests, on as many cores as there are
	$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 -p no:benchmark

quality: $(VENV)/ready ## score splitting and answers against the gold standards
	$(BIN)/python -m tests.quality.score

ablation: $(VENV)/ready ## what each signal of the answers is worth
	$(BIN)/python -m tests.quality.ablation

bench: $(VENV)/ready ## measure speed; K=500, K=10k or K=100k for one size of library
	$(BIN)/python -m pytest -m bench -s --benchmark-disable-gc tests/bench -k "$(or $(K),not 100k)"

soak: $(VENV)/ready ## kill, fill and damage it in full numbers (hours): make soak PART=random-kills COUNT=20
	$(BIN)/python -m tests.soak $(PART) $(COUNT)

audit: $(VENV)/ready ## ask the advisory service about every pinned dependency (needs the internet)
	$(BIN)/python -m pip install --quiet pip-audit
	$(BIN)/pip-audit --strict --no-deps --disable-pip --requirement constraints.txt --ignore-vuln CVE-2026-45829 --ignore-vuln CVE-2026-45833

package: $(VENV)/ready ## the desktop program as one folder and archive, in dist: make package CORPUS=folder
	$(BIN)/python packaging/build.py $(if $(CORPUS),--corpus "$(CORPUS)")
	$(if $(wildcard /proc/self/ns/net),sh packaging/try_archive.sh dist/rapporteur-linux.tar.xz)

screenshots: $(VENV)/ready ## pictures of every page of the running program: make screenshots FOLDER=where
	PYTHONPATH=. $(BIN)/python packaging/screenshots.py "$(or $(FOLDER),build/screenshots)" --readme resources/screenshots

translations: $(VENV)/ready ## put new words of the program into resources/translations/*.ts, and build them
	$(BIN)/python packaging/translations.py

fix: $(VENV)/ready ## put the style right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean: ## remove what was set up
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
