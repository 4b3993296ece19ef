#!/usr/bin/env bash
# Fails if anything generated differs from what spec/, go.mod and bench/RESULTS.md make now, and names the files. The tree is
# left as it was found.
set -euo pipefail
cd "$(dirname "$0")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
code() { find $(ls -d api generated ringcentraltest wrapper 2>/dev/null) \( -name 'openapi.*' -o -name '*.gen.go' \) -print; }
files() { { code; ls README.md docs/*.md docs/man/*.1; } | sort; } # the pages have generated tables, or are generated

# Generated in a copy, and the code from nothing: what is stale, missing or edited by hand all shows.
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
	[ ! -e "$file" ] || printf '%s\0' "$file"
done | tar -cf - --null -T - | tar -xf - -C "$copy"
(cd "$copy" && find . -name '*.gen.go' -delete && go generate .)
status=0
for file in $( (files; cd "$copy"; files) | sort -u); do
	if ! cmp -s "$file" "$copy/$file"; then
		echo "not up to date: $file"
		[ ! -e "$file" ] || [ ! -e "$copy/$file" ] || diff -u "$file" "$copy/$file" | head -40 || true
		status=1
	fi
done
# A second run must change nothing.
before=$(cd "$copy" && files | xargs sha256sum)
(cd "$copy" && go generate .)
after=$(cd "$copy" && files | xargs sha256sum)
if [ "$before" != "$after" ]; then
	echo "go generate is not stable: a second run changed something"
	status=1
fi
if [ "$status" != 0 ]; then
	echo "generated files are not up to date: run 'make generate' and commit what it changes"
fi
exit "$status"
