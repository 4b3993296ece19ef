#!/usr/bin/env bash
# Says what changed in the document since a revision, and fails if a change breaks its readers.
# Usage: scripts/spec-diff.sh REVISION
set -euo pipefail
cd "$(dirname "$0")/.."
base=${1:?usage: scripts/spec-diff.sh REVISION}
oasdiff=github.com/oasdiff/oasdiff@v1.35.0

old=$(mktemp -d)
trap 'rm -rf "$old"' EXIT
git show "$base:api/openapi.yaml" >"$old/openapi.yaml"

echo "Changes of the document since $base:"
go run "$oasdiff" changelog "$old/openapi.yaml" api/openapi.yaml
echo
echo "Breaking changes since $base:"
go run "$oasdiff" breaking --fail-on ERR "$old/openapi.yaml" api/openapi.yaml
