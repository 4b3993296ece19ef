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

.PHONY: generate
generate: ## Make everything that is generated from spec/.
	$(GO) generate ./...

.PHONY: upstream-diff
upstream-diff: ## Compare with the public document: make upstream-diff UPSTREAM=<file or URL>
	$(if $(UPSTREAM),,$(error UPSTREAM is not set: want the file or the URL of the public OpenAPI document))
	$(GO) run ./internal/upstreamdiff "$(UPSTREAM)"

.PHONY: check
check: check-generated lint-spec check-code ## Check that generated files are up to date, and vet, format, tidy and lint the code.

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

.PHONY: lint-spec
lint-spec: ## Check the document against the house rules of spec/README.md.
	$(GO) run ./internal/speclint api/openapi.yaml

.PHONY: spec-diff
spec-diff: ## Say what changed in the document since BASE=<revision>; fail if it breaks readers.
	./scripts/spec-diff.sh $(BASE)

.PHONY: api-diff
api-diff: ## Say what changed in the Go API since BASE=<revision>; fail if it breaks programs.
	./scripts/api-diff.sh $(BASE)

.PHONY: template-diff
template-diff: ## Show what changed since OLD=<version> in the generator's templates that ours replace.
	./scripts/template-diff.sh $(OLD)

.PHONY: test-scripts
test-scripts: ## Test that the scripts catch what they are there to catch.
	./scripts/test-scripts.sh

.PHONY: contract
contract: ## Run the client against Prism, which mocks the document and checks the requests. Needs Node.
	./scripts/contract.sh
