# Every target sets up what it needs, so that a fresh checkout can begin with any of them.
#
#   make run ARGS="--data FOLDER"     pass arguments to the application
#   make test PYTHON=python3.13 VENV=.venv-3.13     another Python, beside the first

PYTHON ?= python3
VENV ?= .venv
ARGS ?=

BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.DEFAULT_GOAL := help
# A stamp must not outlive a recipe that failed half-way.
.DELETE_ON_ERROR:
.PHONY: help run test check tour bench trials translations wheel bundle deb try clean distclean \
	libraries-window libraries-offscreen libraries-tests

help: ## Show this list
	@echo "Weighbridge: make TARGET, where TARGET is one of"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1|\2/p' $(firstword $(MAKEFILE_LIST)) \
		| while IFS='|' read -r target text; do printf '%-14s%s\n' "$$target" "$$text"; done

run: $(INSTALLED) libraries-window ## Open the application (ARGS="..." passes arguments)
	@$(BIN)/weighbridge $(ARGS)

test: check libraries-tests ## Everything that must hold: lint, types, tests, data; no screen needed
	$(BIN)/python -m pytest $(ARGS)
	$(BIN)/weighbridge check

check: $(INSTALLED) ## Lint, formatting and types only
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

tour: $(INSTALLED) libraries-offscreen ## Picture every view of the real window into build/tour
	@mkdir -p build/tour
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/tour.py $(ARGS)

bench: $(INSTALLED) libraries-offscreen ## Measure the speed, into build/benchmarks.json
	@mkdir -p build
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

trials: $(INSTALLED) libraries-offscreen ## Bad days at length: 5,000 keys and clicks, 2,000 kills
	WEIGHBRIDGE_WALK=5000 $(BIN)/python -m pytest tests/journeys/test_walk.py
	$(BIN)/python -m tests.trials.killing 2000 1

translations: $(INSTALLED) ## Bring the files of translations up to date with the code
	$(BIN)/python packaging/translations.py

wheel: $(INSTALLED) ## Build the sdist and the wheel into dist
	$(BIN)/python -m hatchling build -d dist

bundle: $(INSTALLED) ## Build the one-folder bundle into build/bundle, packed into dist
	$(BIN)/python packaging/bundle.py

deb: bundle ## Build the Debian package out of the bundle into dist
	$(BIN)/python packaging/deb.py

try: wheel deb ## Try wheel, bundle and package in fresh Debian roots (as root)
	$(BIN)/python packaging/try_wheel.py
	$(BIN)/python packaging/try_bundle.py
	$(BIN)/python packaging/try_deb.py

clean: ## Remove what was built, and the caches
	rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find gui packaging tests -type d -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## Remove the virtual environment too
	rm -rf $(VENV)

# The version is asked for in syntax that any Python understands, before any script of ours runs.
$(INSTALLED): pyproject.toml packaging/environment.py
	@command -v "$(PYTHON)" >/dev/null || { \
		echo "There is no $(PYTHON). Install Python 3.11 or newer, or name it: make PYTHON=python3.13" >&2; \
		exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Weighbridge needs Python 3.11 or newer, and $(PYTHON) is $$("$(PYTHON)" --version 2>&1)." >&2; \
		echo "Name another one: make PYTHON=python3.13" >&2; \
		exit 1; }
	@"$(PYTHON)" packaging/environment.py "$(VENV)"
	@touch $@

# Not stamped: the look takes a tenth of a second, and a checkout may move to another machine.
libraries-window libraries-offscreen libraries-tests: libraries-%: $(INSTALLED)
	@$(BIN)/python packaging/system_libraries.py --for $*
