# What can be done here. `make help` lists it.

INTERTITLE = .build/release/intertitle

# Swift's own libraries within the program: what is counted, copied and hashed in them then takes no
# detour through the linker's tables. An eighth less processor time and a quarter less time to start
# (10,000 articles, Swift 6.3.1). Only where the linker can do it.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: site serve check test lint format theme clean help binary

## The sample journal of this repository, as a site in output/
site: binary
	$(INTERTITLE) build .

## The sample journal in a browser, on http://127.0.0.1:8000 (PORT=… for another port)
serve: binary
	@$(INTERTITLE) serve . $(if $(PORT),--port $(PORT))

## What is wrong with the sample journal
check: binary
	$(INTERTITLE) check .

## Every test, and the checks of generated sites in a browser (SKIP_SITE_CHECKS=1 leaves these out)
test:
	@Scripts/set-up.sh test
	@Tests/commonmark-examples.sh
	@Tests/unit-tests.sh
	@Tests/site-checks.sh

## The format of the code
lint:
	swift format lint --strict --recursive Package.swift Sources Tests

## Puts the code into its format
format:
	swift format --in-place --recursive Package.swift Sources Tests

## Puts templates/ into the program, after a change to the built-in theme
theme:
	Scripts/embed-theme.sh

## Removes what was built
clean:
	rm -rf .build .intertitle

## This list
help:
	@awk '/^## / { text = substr($$0, 4); next } \
	  /^[a-z]+:/ && text { sub(":.*", ""); printf "  make %-8s %s\n", $$0, text } { text = "" }' Makefile

binary:
	@Scripts/set-up.sh
	swift build -c release $(STATIC) --product intertitle
