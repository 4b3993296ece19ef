#!/usr/bin/env bash
# Puts Prism, as a validating proxy, between the client and the fake platform, and calls every operation. Fails if Prism
# finds anything in a request or a reply that the document doesn't allow. make fake-prism installs Prism.
set -euo pipefail
cd "$(dirname "$0")/.."

PRISM=$(realpath "${PRISM:-consumers/node_modules/.bin/prism}") \
	go test -count=1 ./ringcentraltest -run TestPrismProxy -v |
	grep -E '^(ok|FAIL|---)|tour_test'
