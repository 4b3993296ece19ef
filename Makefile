# Everything runs with Go and make alone, unless a target says otherwise.
GO      ?= go
# The race detector needs a C compiler. Without one, the tests run all the same.
RACE    := $(if $(filter 1,$(shell $(GO) env CGO_ENABLED)),-race)
# It would keep every process for a second at its end.
export GORACE ?= atexit_sleep_ms=50
# The packages of the modules of go.work: the library and the command. The go command takes no ./... across modules.
PACKAGES := ./... ./cmd/rcaccount/...
# The other modules that are complete without generated code. Each is used on its own.
MODULES := consumers consumers/libopenapi tools/outside fleet
# Those of the telemetry; the last two are not for users.
TELEMETRY := otelringcentral otelringcentral/example otelringcentral/otlptest
MODULES += $(TELEMETRY)
# The systems that the library and the command must compile for, besides the one at hand.
PLATFORMS := windows/amd64 windows/arm64 windows/386 darwin/amd64 darwin/arm64 \
	freebsd/amd64 freebsd/arm64 freebsd/386 freebsd/arm linux/arm64 linux/386 linux/arm
# Tools that programs of users don't depend on, at fixed versions.
GOLANGCI_LINT := $(GO) run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
ACTIONLINT    := $(GO) run github.com/rhysd/actionlint/cmd/actionlint@v1.7.12
GORELEASER    := $(GO) run github.com/goreleaser/goreleaser/v2@v2.15.1
CYCLONEDX     := github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0

.PHONY: help
help: ## Say what there is.
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## / {printf "  %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# They start first, so that no processor is idle while the last of them ends.
LONGEST = ./cmd/rcaccount ./bulk ./wrapper ./ringcentraltest
.PHONY: test
test: ## Run all tests, with the race detector if there is a C compiler: a minute on two cores. No network.
	$(GO) test $(RACE) -timeout 5m $(LONGEST) $(PACKAGES)
	cd tools/outside && $(GO) test -mod=readonly ./...

.PHONY: test-otel
test-otel: ## Test the telemetry, also with a real OTLP receiver: minutes when that is built for the first time.
	set -e; for module in $(TELEMETRY); do (cd $$module && $(GO) test $(RACE) -mod=readonly -timeout 5m ./...); done

.PHONY: test-386
test-386: ## Test the library where an int has 32 bits.
	GOARCH=386 CGO_ENABLED=0 $(GO) test -timeout 5m ./api ./internal/... ./wrapper

.PHONY: vet-platforms
vet-platforms: ## Vet the library and the command for each of PLATFORMS, tests included.
	set -e; for platform in $(PLATFORMS); do \
		echo "vet for $$platform"; GOOS=$${platform%/*} GOARCH=$${platform#*/} CGO_ENABLED=0 $(GO) vet $(PACKAGES); \
	done

.PHONY: cover
cover: ## Measure how much of the library the tests run; fail if a package has less than 95 %.
	./scripts/cover.sh

.PHONY: newcomer
newcomer: ## Do what the readme's quick start says, in a fresh clone with empty caches and no C compiler.
	./scripts/newcomer.sh

.PHONY: fuzz
fuzz: ## Run every fuzz target for FUZZTIME, 60s unless set.
	@set -e; for package in $$($(GO) list $(PACKAGES)); do \
		targets=$$($(GO) test -list '^Fuzz' $$package); \
		for target in $$(echo "$$targets" | grep '^Fuzz' || true); do \
			echo "$$package $$target"; $(GO) test -run '^$$' -fuzz "^$$target\$$" -fuzzminimizetime 10x -fuzztime $${FUZZTIME:-60s} $$package; \
		done; \
	done

.PHONY: generate
generate: ## Make everything that is generated from spec/.
	$(GO) generate ./...

.PHONY: bench
bench: ## Measure against other clients and write bench/RESULTS.md. Takes minutes: ROUNDS=10.
	./bench/run.sh

.PHONY: upstream-diff
upstream-diff: ## Compare with the public document, UPSTREAM=<file or URL>; SINCE=<an older one>: what changed between the two.
	$(if $(UPSTREAM),,$(error UPSTREAM is not set: want the file or the URL of the public OpenAPI document))
	$(GO) run ./tools/upstreamdiff $(if $(SINCE),-since "$(SINCE)") "$(UPSTREAM)"

.PHONY: check
check: check-generated lint-spec check-docs check-code check-lint check-workflows ## Check that generated files and the documents are up to date, and vet, format, tidy and lint.

.PHONY: check-generated
check-generated:
	./scripts/check-generated.sh

.PHONY: check-docs
check-docs: # what the commands in docs/rcaccount.md print
	SOAK=1 $(GO) test -count=1 -run '^TestDocuments$$' ./cmd/rcaccount # a cached result knows nothing of files outside of a module

.PHONY: check-code
check-code:
	@unformatted=$$(gofmt -l $$(find . -name node_modules -prune -o -name '*.go' -print)); if [ -n "$$unformatted" ]; then echo "not formatted, run gofmt -w: $$unformatted"; exit 1; fi
	$(GO) vet $(PACKAGES)
	./scripts/tidy.sh -diff . cmd/rcaccount $(MODULES)

.PHONY: tidy
tidy: ## Update go.mod and go.sum of every module that is complete without generated code.
	./scripts/tidy.sh . cmd/rcaccount $(MODULES)

LINTED = . cmd/rcaccount bench $(MODULES)
.PHONY: check-lint
check-lint: ## Lint every module with golangci-lint; .golangci.yml says what for. Of bench, the generated clients are left out.
	$(if $(filter bench,$(LINTED)),./bench/generate.sh) # the benchmarks don't compile without the clients that they compare with
	@status=0; for folder in $(LINTED); do \
		packages=; if [ $$folder = bench ]; then packages=". ./internal/..."; fi; \
		echo "lint $$folder"; (cd $$folder && $(GOLANGCI_LINT) run $$packages) || status=1; \
	done; exit $$status

.PHONY: check-workflows
check-workflows:
	$(ACTIONLINT)

.PHONY: lint-spec
lint-spec: ## Check the document against the house rules of spec/README.md.
	$(GO) run ./tools/speclint api/openapi.yaml

.PHONY: vuln
vuln: ## Fail if we call anything with a known vulnerability. Reads vuln.go.dev, or the mirror that GOVULNDB names.
	./scripts/vuln.sh

# The same where vuln.go.dev may be out of reach: it says then that nothing was checked.
.PHONY: vuln-if-readable
vuln-if-readable:
	./scripts/vuln.sh --if-readable

.PHONY: spec-diff
spec-diff: ## Say what changed in the document since BASE=<revision>; fail if it breaks readers.
	./scripts/spec-diff.sh $(BASE)

.PHONY: api-diff
api-diff: ## Say what changed in the Go API since BASE=<revision>; fail if it breaks programs.
	./scripts/api-diff.sh $(BASE)

.PHONY: template-diff
template-diff: ## Show what changed since OLD=<version> in the generator's templates that ours replace.
	./scripts/template-diff.sh $(OLD)

.PHONY: release-check
release-check: ## Pack all modules, install and use them from empty folders; VERSION=v1.2.3: compare tags and changelog, too; EMPTY=1: no caches.
	$(GO) run ./tools/release check $(if $(EMPTY),-empty) $(VERSION)

.PHONY: release
release: ## Make the commit and the tags of VERSION=v1.2.3 here, and say what to push. docs/releasing.md has the steps around it.
	$(if $(VERSION),,$(error VERSION is not set: want a version such as v0.1.0))
	$(GO) run ./tools/release prepare $(VERSION)

.PHONY: release-files
release-files: build/bin/cyclonedx-gomod ## Build the archives, packages and SBOMs of the command into build/dist; nothing is published.
	PATH="$(CURDIR)/build/bin:$$PATH" $(GORELEASER) release --clean $(RELEASE_FLAGS)

RELEASE_FLAGS ?= --snapshot --skip=publish
build/bin/cyclonedx-gomod:
	GOBIN=$(CURDIR)/build/bin $(GO) install $(CYCLONEDX)

.PHONY: check-release-files
check-release-files:
	$(GORELEASER) check

.PHONY: test-scripts
test-scripts: ## Test that the scripts catch what they are there to catch.
	./scripts/test-scripts.sh

.PHONY: test-terminal
test-terminal: ## Drive rcaccount on a real terminal; needs tmux, and says so if it is absent.
	./scripts/test-terminal.sh

.PHONY: test-keyring
test-keyring: ## Keep the secrets of rcaccount in a real keyring; needs gnome-keyring, and says so if it is absent.
	./scripts/test-keyring.sh

.PHONY: contract
contract: consumers/node_modules/.push ## Run the client against Prism, which mocks the document and checks the requests. Needs Node.
	./scripts/contract.sh

.PHONY: fake-prism
fake-prism: consumers/node_modules/.push ## Run the client against the fake through Prism, which checks both. Needs Node.
	./scripts/fake-prism.sh

.PHONY: official-clients
official-clients: consumers/official/node_modules/.done ## Drive rcaccount serve-fake with RingCentral's own clients, and check every reply by their types. Needs Node.
	node consumers/official/run.mjs

consumers/official/node_modules/.done: consumers/official/package.json consumers/official/package-lock.json
	cd consumers/official && npm ci --ignore-scripts && touch node_modules/.done

SOAKED = ./bulk ./ringcentraltest ./tools/gen ./wrapper ./cmd/rcaccount/...
.PHONY: soak
soak: ## Run the tests that make test cuts short, in full; SOAK=10 makes those of the fake ten times as long again.
	SOAK=$${SOAK:-1} $(GO) test $(RACE) -count=1 -timeout 60m $(SOAKED)

.PHONY: test-fleet
test-fleet: ## Test the module fleet with redis-server, and valkey-server if there is one; SOAK=1: in full, with figures.
	$(if $(SOAK),VERBOSE=1) ./scripts/test-fleet.sh

.PHONY: fleet-demo
fleet-demo: ## Show two processes that share one budget and one session; needs redis-server or valkey-server.
	cd fleet && $(GO) run ./example

.PHONY: consumers
consumers: consumers/node_modules/.push ## Let other OpenAPI tools take the document; needs node and npm. BASE=rev: not breaking what it was there.
	node consumers/run.mjs push $(if $(BASE),--base $(BASE))

.PHONY: consumers-all
consumers-all: consumers/node_modules/.all ## The same with the slower tools: at release, or by hand.
	node consumers/run.mjs all $(if $(BASE),--base $(BASE))

.PHONY: docs
docs: consumers/node_modules/.push ## Make build/api.html, the reference documentation of the document.
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true consumers/node_modules/.bin/redocly build-docs api/openapi.yaml --inlineBundle --output build/api.html

# What the checks of every push need is installed without the rest, which is more than half of it.
consumers/node_modules/.push: consumers/package.json consumers/package-lock.json
	cd consumers && npm ci --omit=dev && touch node_modules/.push

consumers/node_modules/.all: consumers/package.json consumers/package-lock.json
	cd consumers && npm ci && touch node_modules/.push node_modules/.all

.PHONY: report-check
report-check: scripts/report-check/node_modules/.done ## Look at the page of rcaccount report in Chromium: no fault for axe, no request. Needs Node and Chromium.
	./scripts/report-check.sh

scripts/report-check/node_modules/.done: scripts/report-check/package.json scripts/report-check/package-lock.json
	cd scripts/report-check && npm ci && touch node_modules/.done
