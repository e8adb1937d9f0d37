# `make demo` and `make test` do everything on a machine that has only the Swift toolchain.

SWIFT ?= swift
PREFIX ?= /usr/local
OUT ?= out
RELEASE = -c release --static-swift-stdlib
BIN = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)

.PHONY: demo test build setup install man format lint bench clean

demo: build ## build, read seeds/ and say where to look
	@rm -rf $(OUT) && mkdir -p $(OUT)
	$(BIN)/dateline convert seeds/*.html --to json -o $(OUT)/seeds.json
	$(BIN)/dateline convert seeds/*.html --to graphml -o $(OUT)/seeds.graphml
	$(BIN)/dateline convert seeds/*.html --to csv -o $(OUT)/seeds
	$(BIN)/dateline validate $(OUT)/seeds.json
	$(BIN)/dateline explain seeds/troops.html
	@echo
	@echo "The same for all reports in seeds/: $(OUT)/seeds.json (everything), $(OUT)/seeds.graphml (open it in Gephi),"
	@echo "$(OUT)/seeds/ (tables for a spreadsheet). Try it on a page of your own:"
	@echo "  $(BIN)/dateline explain PAGE.html"

test: setup ## run all tests
	$(SWIFT) test

build: setup ## build the tool for use
	$(SWIFT) build $(RELEASE) --product dateline

install: build man ## install the tool, its man page and its shell completions under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install $(BIN)/dateline $(DESTDIR)$(PREFIX)/bin/dateline
	install -m 644 $(OUT)/man/dateline*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BIN)/dateline --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/dateline
	$(BIN)/dateline --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dateline
	$(BIN)/dateline --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dateline.fish

man: setup ## write the man pages to out/man
	@mkdir -p $(OUT)/man
	$(SWIFT) package --allow-writing-to-directory $(OUT)/man generate-manual --multi-page --output-directory $(OUT)/man

# libxml2 reads markup, uchardet guesses encodings; both come with the system's own package manager.
setup:
	@pkg-config --exists libxml-2.0 uchardet 2>/dev/null || sh .ci/install-system-packages

format: ## format all Swift sources
	$(SWIFT) format -i -r Package.swift Packages Tools Tests

lint: ## check the formatting
	$(SWIFT) format lint --strict -r Package.swift Packages Tools Tests

bench: setup ## speed and memory, beside raw libxml2, JSONEncoder and spaCy
	$(SWIFT) run $(RELEASE) benchmarks

clean:
	rm -rf .build $(OUT)
