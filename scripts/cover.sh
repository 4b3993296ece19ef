#!/usr/bin/env bash
# Measures how much of the library its tests run, and fails if a package has less than 95 %. What counts is what the tests of
# all of these packages and of the fake run together; generated methods count too.
set -euo pipefail
cd "$(dirname "$0")/.."
least=95
mapfile -t packages < <(go list ./wrapper ./bulk ./api ./internal/...)
profile=$(mktemp)
trap 'rm -f "$profile" "$profile.log"' EXIT
go test -timeout 5m -coverpkg="$(IFS=,; echo "${packages[*]}")" -coverprofile="$profile" "${packages[@]}" ./ringcentraltest > "$profile.log" || { cat "$profile.log"; exit 1; }
# A block is listed once by each test binary; it is run if one of them ran it.
awk -v least="$least" '
	NR > 1 { statements[$1] = $2; if ($3 > 0) run[$1] = 1 }
	END {
		for (block in statements) {
			package = block
			sub(/:.*/, "", package); sub(/\/[^\/]*$/, "", package)
			all[package] += statements[block]
			if (block in run) ran[package] += statements[block]
		}
		for (package in all) {
			percent = 100 * ran[package] / all[package]
			printf "%5.1f %%  %s\n", percent, package | "sort -k3"
			if (percent < least) low = low " " package
		}
		close("sort -k3")
		if (low) { print "less than " least " % of the statements are run by tests in:" low; exit 1 }
	}' "$profile"
