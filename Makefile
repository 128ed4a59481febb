# Every path is relative and quoted where it must be: the folder may have spaces in its name.

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
UV = $(or $(wildcard $(VENV)/bin/uv),uv)
LOCK = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url $(LOCK_FLAGS)

# $(call timed,name,command): run the command, then say how long it took
timed = @start=$$(date +%s); status=0; $(2) || status=$$?; \
	echo "== $(1): $$(( $$(date +%s) - start )) s"; exit $$status

.DELETE_ON_ERROR:
.PHONY: demo test check suite quick soak screenshots translations package system-deps runtime dev lock clean

demo: runtime
	$(VENV)/bin/stocktake demo --out out/

test:
	$(call timed,system-deps,$(MAKE) --no-print-directory system-deps)
	$(call timed,venv,$(MAKE) --no-print-directory dev)
	$(call timed,check,$(MAKE) --no-print-directory check)
	$(call timed,suite,$(MAKE) --no-print-directory suite)

check: dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy desktop
	$(VENV)/bin/lint-imports --no-logo

suite: dev
	$(PY) -m pytest -n 2 -m "not soak" --durations=15 --cov=desktop --cov-branch --cov-report=term:skip-covered
	$(PY) -m coverage report --fail-under=95 --format=total
	$(PY) -m coverage report --fail-under=100 --skip-covered --include='desktop/records/*,desktop/journal/*,desktop/trust/*,desktop/bundles/*'

quick: check
	$(PY) -m pytest -n 2 -m "not slow and not soak"

soak: dev
	$(PY) -m pytest -m soak --timeout=3600
	$(VENV)/bin/stocktake bench

screenshots: runtime
	$(PY) -c "from pathlib import Path; from desktop.app import make_sample; make_sample(Path('out/sample'))"
	QT_QPA_PLATFORM=offscreen $(PY) -m desktop.ui.pictures docs/screens out/sample/desks/lead.desk

translations: dev
	$(PY) packaging/translations.py

package: dev system-deps
	$(PY) packaging/build.py --out dist

system-deps:
	@packaging/system-deps.sh

runtime: $(VENV)/.runtime-stamp
dev: $(VENV)/.dev-stamp

$(PY):
	@for python in "$(PYTHON)" python3 python3.13 python3.12 python3.11; do \
		"$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		echo "Making $(VENV) with $$python"; \
		exec "$$python" -m venv $(VENV); \
	done; \
	echo "No Python 3.11 or newer with its venv module was found." >&2; \
	echo "Install one (Debian: python3 and python3-venv) or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1

$(VENV)/.runtime-stamp: packaging/requirements.lock pyproject.toml | $(PY)
	$(PIP) install --quiet --require-hashes -r packaging/requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev-stamp: packaging/requirements-dev.lock $(VENV)/.runtime-stamp
	$(PIP) install --quiet --require-hashes -r packaging/requirements-dev.lock
	@touch $@

# Versions stay as locked unless asked: make lock LOCK_FLAGS=--upgrade
lock:
	$(LOCK) --extra build --output-file packaging/requirements.lock
	$(LOCK) --extra bench --extra dev --extra package -c packaging/requirements.lock --output-file packaging/requirements-dev.lock

clean:
	rm -rf $(VENV) build dist out .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
