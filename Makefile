# make run     opens the explorer on seeds/      make test   passes the whole test suite
# make build   builds a release                  make model  brings the language model
# make install copies program, manual page, completions, models and seeds under PREFIX
# make bench   prints how fast the engine is     make dependent  tries the libraries from another package
# make bench-terminal  measures the explorer at the keyboard, beside less, vim, w3m and tig
# make bench-library  measures libraries of the articles in a folder, beside bare analysis and grep: ARTICLES=FOLDER
# make bench-shapes  doubles texts of many shapes up to 1.5 MB, and prints how time and memory grow
# make fuzz    reads mutated files, tables, models and archives, presses random keys, and kills and damages libraries: COUNT=100000 SEED=2 FUZZ_SECONDS=60 make fuzz
# make fuzz-quick  the same for ten seconds each, as every check does
# make test-asan, make test-tsan  pass the tests that need no terminal with a sanitizer of addresses, or of threads

PREFIX ?= /usr/local
DESTDIR ?=
DATA = $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/entente
MODELS = $(DATA)/models
TABLES = $(wildcard Sources/Knowledge/world Sources/Lexicon/en)
PROGRAM = .build/release/entente
PACK = .build/release/en.pack
INSTALLED = $(DESTDIR)$(PREFIX)
MANUAL = $(INSTALLED)/share/man/man1/entente.1
COMPLETIONS = $(INSTALLED)/share/bash-completion/completions/entente \
  $(INSTALLED)/share/zsh/site-functions/_entente \
  $(INSTALLED)/share/fish/vendor_completions.d/entente.fish

# What the program is built from, and what its tests need beside that.
BUILD_PACKAGES = libncursesw5-dev libpcre2-dev libsqlite3-dev libxml2-dev libzstd-dev pkg-config
TEST_PACKAGES = groff-base iso-codes mandoc tmux unicode-cldr-core

# How long each of the key fuzzers of make fuzz runs.
FUZZ_SECONDS = 60

.PHONY: run test test-asan test-tsan dependent bench bench-terminal bench-library bench-shapes fuzz fuzz-quick fuzz-program build model clean help install uninstall format lint swift

run: build model
	@$(PROGRAM) seeds/pakistan-azerbaijan.md seeds

test: build model
	@setup/packages.sh $(TEST_PACKAGES)
	@setup/model.sh sm --optional
	@$(MAKE) --no-print-directory dependent
	swift test --disable-xctest -c release

# Tests of the built program would run one without the sanitizer, and those of the house run nothing.
SANITIZED = swift test --disable-xctest -Xcc -O2 --skip EndToEndTests --skip HouseTests

# What the program maps is its own until it ends, which is no leak.
test-asan: model
	ASAN_OPTIONS=detect_leaks=0:malloc_context_size=4 $(SANITIZED) --sanitize=address --scratch-path .build/asan

test-tsan: model
	TSAN_OPTIONS="halt_on_error=1 suppressions=$(CURDIR)/scripts/bounds/tsan.txt" $(SANITIZED) --sanitize=thread --scratch-path .build/tsan

# The libraries as another package uses them: without unsafe flags, by their products alone.
dependent: model
	swift build --package-path Tests/Dependent
	@Tests/Dependent/.build/debug/Dependent $(MODELS)/md.entente $(PACK) | diff Tests/Dependent/expected.txt -

bench: build model
	swift run -c release bench

bench-terminal: build model
	@scripts/terminal/latency.py

bench-library: build model
	@scripts/library/bench.py $(or $(ARTICLES),seeds)

bench-shapes: build model
	@scripts/bounds/bench.py

fuzz: fuzz-program
	@scripts/bounds/fuzz.sh $(or $(COUNT),10000) $(or $(SEED),1)
	ENTENTE_FUZZ_SECONDS=$(FUZZ_SECONDS) swift test --disable-xctest -c release --filter FuzzTests
	scripts/terminal/fuzz.py --seconds $(FUZZ_SECONDS)
	scripts/library/accidents.py --seed $(or $(SEED),1)
	scripts/library/corrections.py --seed $(or $(SEED),1)

# The explorer's own fuzzer is among the tests.
fuzz-quick: fuzz-program
	@scripts/bounds/fuzz.sh 10s 1
	scripts/terminal/fuzz.py --seconds 10 --seed 1

fuzz-program: build model
	@setup/model.sh sm --optional
	@swift build -c release --product fuzz

build: swift
	@setup/packages.sh $(BUILD_PACKAGES)
	swift build -c release --product entente
	@$(PROGRAM) pack $(TABLES) $(PACK)

model: build
	@install -D -m 644 $(PACK) $(DATA)/packs/en.pack
	@setup/model.sh
	@install -D -m 644 models/md.names $(MODELS)/md.names

swift:
	@swift --version 2>/dev/null | grep -Eq 'Swift version (6\.([3-9]|[1-9][0-9])|[7-9])' || \
	  { echo "setup: a Swift toolchain of version 6.3 or later must be on the PATH" >&2; exit 1; }

format:
	swift format -i -r -p Sources Tests Package.swift

lint:
	swift format lint --strict -r -p Sources Tests Package.swift

install: build model
	install -D -m 755 $(PROGRAM) $(INSTALLED)/bin/entente
	install -d $(INSTALLED)/share/entente/models $(INSTALLED)/share/entente/seeds
	install -m 644 seeds/*.md $(INSTALLED)/share/entente/seeds
	install -m 644 $(MODELS)/* $(INSTALLED)/share/entente/models
	install -D -m 644 $(PACK) $(INSTALLED)/share/entente/packs/en.pack
	install -D -m 644 LICENSE $(INSTALLED)/share/doc/entente/LICENSE
	install -m 644 THIRD-PARTY.md $(INSTALLED)/share/doc/entente/THIRD-PARTY.md
	install -d $(dir $(MANUAL) $(COMPLETIONS))
	$(PROGRAM) manual > $(MANUAL)
	$(PROGRAM) completions bash > $(word 1,$(COMPLETIONS))
	$(PROGRAM) completions zsh > $(word 2,$(COMPLETIONS))
	$(PROGRAM) completions fish > $(word 3,$(COMPLETIONS))
	chmod 644 $(MANUAL) $(COMPLETIONS)

uninstall:
	rm -f $(INSTALLED)/bin/entente $(MANUAL) $(COMPLETIONS)
	rm -rf $(INSTALLED)/share/entente $(INSTALLED)/share/doc/entente

clean:
	swift package clean

help:
	@sed -n '/^#/!q; s/^# //p' Makefile
