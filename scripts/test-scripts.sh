#!/usr/bin/env bash
# Tests the scripts themselves: each must fail on what it is there to catch, and say so.
set -euo pipefail
cd "$(dirname "$0")/.."

clone=$(mktemp -d)
trap 'rm -rf "$clone"' EXIT
git clone --quiet . "$clone"
cd "$clone"

# expect TEXT COMMAND...: the command must fail and print TEXT.
expect() {
	local text=$1
	shift
	if output=$("$@" 2>&1); then
		echo "FAIL: $* passed, and should not have"
		exit 1
	fi
	if ! grep -qF "$text" <<<"$output"; then
		printf 'FAIL: %s did not say "%s" but\n%s\n' "$*" "$text" "$output"
		exit 1
	fi
}

count=0
for file in $(git ls-files '*.gen.go' 'api/openapi.*'); do
	rm "$file"
	expect "run 'make generate'" ./scripts/check-generated.sh
	git checkout --quiet -- "$file"
	count=$((count + 1))
done
echo "ok: check-generated.sh misses none of $count generated files"

sed -i 's/"maximum": 1000/"maximum": 500/' api/openapi.json
expect "run 'make generate'" ./scripts/check-generated.sh
git checkout --quiet -- api
echo "ok: check-generated.sh finds an edit by hand"

sed -i 's|/restapi/v1.0/account/{accountId}/service-info:|/restapi/v1.0/account/{accountId}/service-information:|' api/openapi.yaml
expect "api-path-removed-without-deprecation" ./scripts/spec-diff.sh HEAD
git checkout --quiet -- api
echo "ok: spec-diff.sh finds a removed path"

sed -i 's/func (c \*Client) ReadAccountInfo(/func (c *Client) ReadAccount(/' wrapper/company.gen.go
expect "ReadAccountInfo: removed" ./scripts/api-diff.sh HEAD
git checkout --quiet -- wrapper
echo "ok: api-diff.sh finds a removed method"

cat > api/faulty.go <<'GO'
package api

import (
	"errors"
	"net/http"
)

var errFaulty = errors.New("faulty")

func Faulty(address string) bool {
	_, err := http.Get(address)
	return err == errFaulty
}

func unused() {}
GO
expect "exported function Faulty" ./scripts/lint.sh
for finding in 'Use errors.Is' 'response body must be closed' 'http.Get must not be called' 'func unused is unused'; do
	grep -qF "$finding" <<<"$output" || { printf 'FAIL: lint.sh did not say "%s" but\n%s\n' "$finding" "$output"; exit 1; }
done
rm api/faulty.go
echo "ok: lint.sh runs each of its linters"
