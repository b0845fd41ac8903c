# Quầy Một Cửa. `make run` and `make test` install whatever is missing on Debian 12, system packages too.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
HOME_DIR ?= $(shell mktemp -u -d $${TMPDIR:-/tmp}/quay-mot-cua-XXXXXX)

QT_PACKAGES := libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 \
  xkb-data libcups2
FORM_PACKAGES := fonts-croscore
SCAN_PACKAGES := sane-utils sane-airscan tesseract-ocr tesseract-ocr-vie
TEST_PACKAGES := poppler-utils strace xvfb xauth openbox xdotool dbus gcc libc6-dev qpdf
PACKAGES := $(QT_PACKAGES) $(FORM_PACKAGES) $(SCAN_PACKAGES) $(TEST_PACKAGES)

.PHONY: help setup system run test check bench soak month installer clean

help:  ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10

setup: system $(READY)  ## system packages and .venv, nothing else

system:
	@if command -v dpkg-query >/dev/null; then \
	  missing=""; \
	  for name in $(PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    echo "Installing:$$missing"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	  fi; \
	fi

$(READY): requirements.lock
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	touch $(READY)

run: setup  ## the demo into a fresh home, then the window on it if there is a screen
	@home="$(HOME_DIR)"; $(BIN)/python -m desk demo --home "$$home" && \
	if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python -m desk --home "$$home"; \
	else echo "Không có màn hình: mở cửa sổ sau bằng  $(BIN)/python -m desk --home $$home"; fi

test: setup  ## installs what is missing, then checks everything
	@$(MAKE) --no-print-directory check

check:  ## lint, types, import contracts, translations, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -n 2 -q

bench:  ## every budget that can be measured so far, beside its peer in the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

soak:  ## the long versions of the property and fault tests
	SOAK=1 $(BIN)/pytest -n 2 -q
	SOAK=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

month:  ## a month in the life of an office, two desks; ends with counts that agree everywhere
	$(BIN)/python -m tests.month

installer: setup  ## dist/quay-mot-cua_VERSION_amd64.deb
	@command -v objdump >/dev/null || apt-get install -y -qq --no-install-recommends binutils
	$(BIN)/python build_installer.py

clean:  ## what can be made again
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
