#!/usr/bin/env bash
# Fails if anything generated differs from what spec/ makes now. The tree is left as it was found.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
files() { find api generated ringcentraltest wrapper \( -name 'openapi.*' -o -name '*.gen.go' \) -print | sort; }

# Generated in a copy, from nothing: what is stale, missing or edited by hand all shows.
tar -cf - --exclude=.git --exclude=node_modules . | tar -xf - -C "$copy"
(cd "$copy" && files | grep '\.gen\.go$' | xargs rm -f && go generate .)
status=0
diff -u <(files) <(cd "$copy" && files) || status=1
for file in $(files); do
	[ ! -e "$copy/$file" ] || diff -u "$file" "$copy/$file" | head -40 || true
	cmp -s "$file" "$copy/$file" || status=1
done
# A second run must change nothing.
before=$(cd "$copy" && files | (cd "$copy" && xargs sha256sum))
(cd "$copy" && go generate .)
after=$(cd "$copy" && files | (cd "$copy" && xargs sha256sum))
if [ "$before" != "$after" ]; then
	echo "go generate is not stable: a second run changed something"
	status=1
fi
if [ "$status" != 0 ]; then
	echo "generated files are not up to date: run 'make generate' and commit what it changes"
fi
exit "$status"
