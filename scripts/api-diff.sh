#!/usr/bin/env bash
# Says what changed in the Go API since a revision, and fails if a change breaks programs that use it.
# Usage: scripts/api-diff.sh REVISION
set -euo pipefail
cd "$(dirname "$0")/.."
base=${1:?usage: scripts/api-diff.sh REVISION}
apidiff=golang.org/x/exp/cmd/apidiff@v0.0.0-20261014143641-f0251eb4aa3e
packages=(api bulk fleet generated otelringcentral ringcentraltest wrapper) # of the library and of two other modules

tmp=$(mktemp -d)
trap 'git worktree remove --force "$tmp/tree"; rm -rf "$tmp"' EXIT
git worktree add --quiet --detach "$tmp/tree" "$base"
GOBIN=$PWD/build/bin go install "$apidiff"
apidiff=$PWD/build/bin/apidiff

status=0
for package in "${packages[@]}"; do
	if [ ! -d "$tmp/tree/$package" ]; then
		echo "$package is new since $base"
		continue
	fi
	(cd "$tmp/tree/$package" && "$apidiff" -w "$tmp/$package.old" .)
	(cd "$package" && "$apidiff" -w "$tmp/$package.new" .)
	echo "$package, since $base:"
	"$apidiff" "$tmp/$package.old" "$tmp/$package.new"
	if [ -n "$("$apidiff" -incompatible "$tmp/$package.old" "$tmp/$package.new")" ]; then
		status=1
	fi
done
if [ "$status" != 0 ]; then
	echo "the Go API breaks its users"
fi
exit "$status"
