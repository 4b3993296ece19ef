# Everything runs with Go and make alone, unless a target says otherwise.
GO          ?= go
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.7.0

.PHONY: help
help: ## Say what there is.
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: test
test: ## Run all tests, with the race detector. No network.
	$(GO) test -race ./...
	cd internal/consumer && $(GO) test -mod=readonly ./...

.PHONY: fuzz
fuzz: ## Run every fuzz target for FUZZTIME, 60s unless set.
	@set -e; for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz' || true); do \
			echo "$$package $$target"; $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzztime $${FUZZTIME:-60s} $$package; \
		done; \
	done

.PHONY: generate
generate: ## Make everything that is generated from spec/.
	$(GO) generate ./...

.PHONY: check
check: check-generated check-code ## Check that generated files are up to date, and vet, format, tidy and lint the code.

.PHONY: check-generated
check-generated:
	./scripts/check-generated.sh

.PHONY: check-code
check-code:
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "not formatted, run gofmt -w: $$unformatted"; exit 1; fi
	$(GO) vet ./...
	$(GO) mod tidy -diff
	cd internal/consumer && $(GO) mod tidy -diff
	$(GO) run $(STATICCHECK) ./...
