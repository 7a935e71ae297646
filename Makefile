# What can be done here. `make help` lists it.

INTERTITLE = .build/release/intertitle

# Swift's own libraries within the program: what is counted, copied and hashed in them then takes no
# detour through the linker's tables. An eighth less processor time and a quarter less time to start
# (10,000 articles, Swift 6.3.1). Only where the linker can do it.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

PREFIX = /usr/local
DESTDIR =
# Where shells look for completions, below PREFIX; zsh differs between systems.
BASH_COMPLETIONS = $(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(PREFIX)/share/fish/vendor_completions.d

# Ours of the package that compares engines; the rest of it are links to Sources.
ENGINES = Benchmarks/Engines/Package.swift Benchmarks/Engines/Sources/engines Benchmarks/Engines/Tests

.PHONY: site serve check install uninstall deb test soak check-package lint format theme docs benchmark clean help \
  binary

## The sample journal of this repository, as a site in output/
site: binary
	$(INTERTITLE) build .

## The sample journal in a browser, on http://127.0.0.1:8000 (PORT=… for another port)
serve: binary
	@$(INTERTITLE) serve . $(if $(PORT),--port $(PORT))

## What is wrong with the sample journal
check: binary
	$(INTERTITLE) check .

## Puts the program, its manual page and completions below PREFIX (/usr/local), after `make site`
install:
	@test -x $(INTERTITLE) || { echo 'There is no program yet: `make site` first.' >&2; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 755 $(INTERTITLE) "$(DESTDIR)$(PREFIX)/bin/intertitle"
	install -m 644 docs/intertitle.1 "$(DESTDIR)$(PREFIX)/share/man/man1/intertitle.1"
	install -d "$(DESTDIR)$(BASH_COMPLETIONS)" "$(DESTDIR)$(ZSH_COMPLETIONS)" "$(DESTDIR)$(FISH_COMPLETIONS)"
	$(INTERTITLE) --generate-completion-script bash >"$(DESTDIR)$(BASH_COMPLETIONS)/intertitle"
	$(INTERTITLE) --generate-completion-script zsh >"$(DESTDIR)$(ZSH_COMPLETIONS)/_intertitle"
	$(INTERTITLE) --generate-completion-script fish >"$(DESTDIR)$(FISH_COMPLETIONS)/intertitle.fish"

## Removes what `make install` put there, with the same PREFIX
uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/intertitle" "$(DESTDIR)$(PREFIX)/share/man/man1/intertitle.1" \
	  "$(DESTDIR)$(BASH_COMPLETIONS)/intertitle" "$(DESTDIR)$(ZSH_COMPLETIONS)/_intertitle" \
	  "$(DESTDIR)$(FISH_COMPLETIONS)/intertitle.fish"

## A package for Debian 12 and what is newer, in .build/ (MAINTAINER='Name <address>' names who gives it out)
deb: binary
	Scripts/make-deb.sh $(INTERTITLE)

## Every test, and the checks in a browser (SKIP_SITE_CHECKS=1 leaves these out)
test:
	@Scripts/set-up.sh test
	@Tests/commonmark-examples.sh
	@Tests/unit-tests.sh
	@Tests/docs-checks.sh
	@Tests/newcomer-checks.sh
	@Tests/deploy-checks.sh
	@Tests/site-checks.sh
	@Tests/repeat-checks.sh
	@Tests/hostile-checks.sh
	@Tests/interrupt-checks.sh

## What takes long: builds killed at every step, texts that nobody wrote (SOAK_SECONDS in all, an hour otherwise)
soak: binary
	@Tests/soak.sh $(INTERTITLE)

## Whether a clean Debian 12 can install and run the package; as root, makes one with debootstrap
check-package: deb
	Tests/package-checks.sh

## The format of the code
lint:
	swift format lint --strict --recursive Package.swift Sources Tests $(ENGINES)

## Puts the code into its format
format:
	swift format --in-place --recursive Package.swift Sources Tests $(ENGINES)

## Puts templates/ into the program, after a change to the built-in theme
theme:
	Scripts/embed-theme.sh

## Writes docs/vocabulary.md, after a change to what templates are handed
docs: binary
	Scripts/write-vocabulary.sh $(INTERTITLE) >docs/vocabulary.md

## Measures the program beside Hugo, for docs/performance.md: half an hour (SIZES="1000 10000" PARTS="posts engines" ROUNDS=3)
benchmark: binary
	python3 -B Benchmarks/benchmark.py --intertitle $(INTERTITLE) $(if $(SIZES),--sizes $(SIZES)) \
	  $(if $(PARTS),--parts $(PARTS)) $(if $(ROUNDS),--rounds $(ROUNDS)) $(BENCHMARK_OPTIONS)

## Removes what was built
clean:
	rm -rf .build .intertitle Benchmarks/Engines/.build

## This list
help:
	@awk '/^## / { text = substr($$0, 4); next } \
	  /^[a-z-]+:/ && text { sub(":.*", ""); printf "  make %-13s %s\n", $$0, text } { text = "" }' Makefile

binary:
	@Scripts/set-up.sh
	swift build -c release $(STATIC) --product intertitle
