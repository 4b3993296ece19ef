#!/usr/bin/env bash
# Fails if a module that users get calls anything with a known vulnerability, or if the vulnerability database can't be read.
# GOVULNDB names a mirror of the database, as a URL of https, http or file; PACKAGES limits what is checked to packages of the root.
# Usage: scripts/vuln.sh [--if-readable]
#   --if-readable  for where the database may be out of reach: then say that nothing was checked, and pass.
set -euo pipefail
cd "$(dirname "$0")/.."
version=v1.9.0
database=${GOVULNDB:-https://vuln.go.dev}
required=yes
case "$*" in
"") ;;
--if-readable) required=no ;;
*)
	echo "usage: scripts/vuln.sh [--if-readable]"
	exit 2
	;;
esac

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
tool=$PWD/build/bin/govulncheck-$version # installed, since go run would hide the exit status
[ -x "$tool/govulncheck" ] || GOBIN=$tool go install "golang.org/x/vuln/cmd/govulncheck@$version"

# check FOLDER PACKAGE...: the first finding, or the first failure to read the database, is the status of all.
status=0
check() {
	[ "$status" = 0 ] || return 0
	(cd "$1" && shift && "$tool/govulncheck" -db "$database" "$@") 2>"$tmp/errors" || status=$?
}
if [ -n "${PACKAGES:-}" ]; then
	check . "$PACKAGES"
else
	check . ./... ./cmd/rcaccount/...
	check fleet ./...
	check otelringcentral ./...
fi

# Only what govulncheck itself says of the database counts as unreadable. Its status is 1 then, and 3 for a finding.
unreadable=$(sed -nE 's/^(govulncheck: fetching vulnerabilities|creating client): //p' "$tmp/errors" | head -1)
if [ "$status" != 1 ] || [ -z "$unreadable" ]; then
	cat "$tmp/errors" >&2
	exit "$status"
fi
# A mirror's address may hold a password.
why=$(sed -E 's|//[^/@]*@|//|g' <<<"$database can't be read: $unreadable")
if [ "$required" = no ]; then
	echo "vuln: NOT CHECKED for known vulnerabilities: $why"
	exit 0
fi
echo "vuln: the vulnerability database $why; GOVULNDB can name a mirror" >&2
exit 1
