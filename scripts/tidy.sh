#!/usr/bin/env bash
# Tidies go.mod and go.sum of modules; with -diff, shows what would change and fails if anything would.
# go mod tidy doesn't read go.work, and the command's go.mod can't replace the library: go install would refuse it. Therefore a
# module that requires the library without replacing it is tidied by a copy of its go.mod that does.
# Usage: scripts/tidy.sh [-diff] FOLDER...
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
library=$(GOWORK=off go list -m)
diff=
if [ "${1:-}" = -diff ]; then
	diff=-diff
	shift
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export GOWORK=off

for module in "$@"; do
	cd "$root/$module"
	if ! grep -qE "^[[:space:]]*(require )?$library v" go.mod || grep -q '^replace' go.mod; then
		go mod tidy $diff
		continue
	fi
	cp go.mod "$work/tidy.mod"
	cp go.sum "$work/tidy.sum"
	go mod edit -replace "$library=$root" "$work/tidy.mod"
	go mod tidy $diff -modfile "$work/tidy.mod"
	if [ -z "$diff" ]; then
		go mod edit -dropreplace "$library" "$work/tidy.mod"
		cp "$work/tidy.mod" go.mod
		cp "$work/tidy.sum" go.sum
	fi
done
