#!/usr/bin/env bash
# Runs the linters of scripts/lint over every module with Go written by hand, and fails if one finds anything.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

./bench/generate.sh # the benchmarks don't compile without the clients that they compare with
tools=$root/build/lint
mkdir -p "$tools"
go build -modfile=scripts/lint/go.mod -o "$tools/" tool

# check NAME COMMAND...: runs a linter. What it says of generated files doesn't count; anything else does, so that a linter
# that breaks down is not taken for one that finds nothing.
check() {
	local said code=0
	said=$("${@:2}" 2>&1) || code=$?
	said=$(grep -vE '^# |^[^ ]*[._]gen\.go:' <<<"$said") || true
	[ -n "$said" ] || [ "$code" -gt 3 ] || return 0
	printf 'in %s: %s, status %d\n%s\n' "$module" "$1" "$code" "$said"
	return 1
}

status=0 module="all modules"
check revive "$tools/revive" -config scripts/lint/revive.toml -exclude ./consumers/node_modules/... ./... || status=1
for module in . bench consumers consumers/libopenapi tools/outside; do
	cd "$root/$module"
	check staticcheck "$tools/staticcheck" ./... || status=1
	check go-errorlint "$tools/go-errorlint" ./... || status=1
	check bodyclose "$tools/bodyclose" ./... || status=1
	check noctx go vet -vettool="$tools/noctx" ./... || status=1
done
exit "$status"
