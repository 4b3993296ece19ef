#!/usr/bin/env bash
# Tests the scripts themselves: each must fail on what it is there to catch, and say so.
set -euo pipefail
cd "$(dirname "$0")/.."

clone=$(mktemp -d)
database=$(mktemp -d)
trap 'rm -rf "$clone" "$database"' EXIT
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

# expect_pass TEXT COMMAND...: the command must pass and print TEXT.
expect_pass() {
	local text=$1
	shift
	if ! output=$("$@" 2>&1); then
		printf 'FAIL: %s failed:\n%s\n' "$*" "$output"
		exit 1
	fi
	if ! grep -qF "$text" <<<"$output"; then
		printf 'FAIL: %s did not say "%s" but\n%s\n' "$*" "$text" "$output"
		exit 1
	fi
}

# A made-up vulnerability database: with a flaw in what we don't call, with one in what we do, and broken. What is found counts
# in both modes of vuln.sh; they differ in what can't be read.
export GOVULNDB=file://$database
mkdir "$database/index" "$database/ID"
echo '{"modified":"2026-01-01T00:00:00Z"}' >"$database/index/db.json"
flaw() { # SYMBOL: the database knows of one flaw, in that symbol
	echo '[{"path":"golang.org/x/oauth2","vulns":[{"id":"GO-2026-9999","modified":"2026-01-01T00:00:00Z"}]}]' >"$database/index/modules.json"
	cat >"$database/ID/GO-2026-9999.json" <<JSON
{
  "schema_version": "1.3.1", "id": "GO-2026-9999", "modified": "2026-01-01T00:00:00Z", "published": "2026-01-01T00:00:00Z",
  "summary": "A made-up flaw", "details": "A made-up flaw.", "database_specific": {"url": "https://flaws.example/GO-2026-9999"},
  "affected": [{
    "package": {"name": "golang.org/x/oauth2", "ecosystem": "Go"},
    "ranges": [{"type": "SEMVER", "events": [{"introduced": "0"}]}],
    "ecosystem_specific": {"imports": [{"path": "golang.org/x/oauth2", "symbols": ["$1"]}]}
  }]
}
JSON
}
export PACKAGES=./wrapper # which calls GenerateVerifier, and takes a third of the time of everything
flaw Token.Valid
expect_pass "1 vulnerability in packages you import" ./scripts/vuln.sh
flaw GenerateVerifier
expect "Your code is affected by 1 vulnerability" ./scripts/vuln.sh --if-readable
echo "ok: vuln.sh finds a flaw in what we call"

echo 'no JSON' >"$database/index/modules.json"
for broken in "file://$database" "file://$database/nowhere" "http://user:hunter2@127.0.0.1:9" "http://user:hunter2@ 127.0.0.1"; do
	export GOVULNDB=$broken
	expect "GOVULNDB can name a mirror" ./scripts/vuln.sh
	if grep -q hunter2 <<<"$output" || [ "$(wc -l <<<"$output")" != 1 ]; then
		echo "FAIL: vuln.sh says more than one line of what is wrong: $output"
		exit 1
	fi
done
expect_pass "NOT CHECKED" ./scripts/vuln.sh --if-readable
flaw Token.Valid
GOVULNDB=file://$database GOFLAGS=-mod=nonsense expect "nonsense" ./scripts/vuln.sh --if-readable
echo "ok: vuln.sh says when the database can't be read, and fails where it must be"
unset GOVULNDB PACKAGES

# One run for all that can be wrong: files that are missing, edited by hand, or left from before.
generated=$(git ls-files '*.gen.go' 'api/openapi.*')
rm $generated
git checkout --quiet -- api/openapi.json wrapper/company.gen.go
sed -i 's/"maximum": 1000/"maximum": 500/' api/openapi.json
echo '// by hand' >> wrapper/company.gen.go
touch generated/old.gen.go
sed -i 's/^| oapi-codegen | v.*/| oapi-codegen | v2.0.0 |/' README.md
expect "run 'make generate'" ./scripts/check-generated.sh
for file in $generated generated/old.gen.go README.md; do
	grep -qxF "not up to date: $file" <<<"$output" || { echo "FAIL: check-generated.sh did not report $file"; exit 1; }
done
if grep -qF "not up to date: docs/" <<<"$output"; then
	printf 'FAIL: check-generated.sh reports what is right:\n%s\n' "$output"
	exit 1
fi
rm generated/old.gen.go
git checkout --quiet -- .
echo "ok: check-generated.sh reports each of $(wc -w <<<"$generated") generated files, what is edited by hand, and what is left over"

sed -i 's|/restapi/v1.0/account/{accountId}/service-info:|/restapi/v1.0/account/{accountId}/service-information:|' api/openapi.yaml
expect "api-path-removed-without-deprecation" ./scripts/spec-diff.sh HEAD
git checkout --quiet -- api
echo "ok: spec-diff.sh finds a removed path"

sed -i 's/func (c \*Client) ReadAccount(/func (c *Client) ReadTheAccount(/' wrapper/company.gen.go
expect "ReadAccount: removed" ./scripts/api-diff.sh HEAD
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
expect "exported function Faulty" make check-lint LINTED=api
for finding in 'Use errors.Is' 'response body must be closed' 'http.Get must not be called' 'func unused is unused'; do
	grep -qF "$finding" <<<"$output" || { printf 'FAIL: check-lint did not say "%s" but\n%s\n' "$finding" "$output"; exit 1; }
done
rm api/faulty.go
echo "ok: check-lint runs each of its linters"
