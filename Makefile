# make run and make test set everything up by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test check lint types layers audit snapshots authoring man lexicon weights weights-report redact-report torture fuzz bench many bytes clean

run: $(READY)
	@$(BIN)/tiworkshop

test: $(READY)
	$(BIN)/pytest -n auto

check: lint types layers test

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

# Ruff's S rules on the code, then known weaknesses of what is installed. Without an index: only said.
audit: $(READY)
	$(BIN)/ruff check --select S .
	-@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[audit]'
	$(BIN)/python tools/audit/weaknesses.py

snapshots: $(READY)
	$(BIN)/pytest -n auto tests/app/snapshots --snapshot-update

# The schemas that editors use, and the guide's part that explains every key.
authoring: $(READY)
	$(BIN)/python tools/authoring/build.py

# The manual page, from the help of every command.
man: $(READY)
	$(BIN)/python tools/man/build.py

# Needs Debian's package scowl; the same versions give the same bytes.
lexicon: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[lexicon]'
	$(BIN)/python tools/lexicon/build.py

# Learned from the development notes; the same notes, word store and packages give the same bytes.
weights: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[weights]'
	$(BIN)/python -m tools.weights.build

# How the engine does on writers whose notes it hasn't learned from.
weights-report: $(READY)
	$(BIN)/python -m tools.weights.crossing

redact-report: $(READY)
	$(BIN)/python -m tests.anonymiser.report

# Ends the program 500 times at random moments. TORTURE_SEED and TORTURE_KILLS choose others.
torture: $(READY)
	TORTURE_KILLS=$${TORTURE_KILLS:-500} $(BIN)/pytest -n auto tests/torture

# Spoiled files, odd texts and any keys, over and over with other seeds, for so many minutes.
FUZZ_MINUTES ?= 10
fuzz: $(READY)
	@end=$$(($$(date +%s) + 60 * $(FUZZ_MINUTES))); \
	while [ $$(date +%s) -lt $$end ]; do FUZZ=long $(BIN)/pytest -n auto tests/fuzzing || exit 1; done

bench: $(READY)
	$(BIN)/python -m benchmarks

# Many users at once, and the pictures of docs/performance.md. USERS="1 10 30 60" chooses how many.
many: $(READY)
	$(BIN)/python -m benchmarks.many $${USERS:-1 10 30} --figures many.json
	$(BIN)/python -m benchmarks.plots many.json docs/images
	@rm many.json

# What a key writes to the line. TOOLS names a directory with more programs to compare.
bytes: $(READY)
	$(BIN)/python -m benchmarks.bytes --tools "$${TOOLS:-}"

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist
