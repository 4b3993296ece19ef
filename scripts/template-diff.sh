#!/usr/bin/env bash
# Shows what changed between an older version of oapi-codegen and the pinned one in the templates that ours replace.
# Usage: scripts/template-diff.sh OLD_VERSION
set -euo pipefail
cd "$(dirname "$0")/.."
old=${1:?usage: scripts/template-diff.sh OLD_VERSION, such as v2.8.1}
module=github.com/oapi-codegen/oapi-codegen/v2

dir() { go mod download -json "$module@$1" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p'; }
new=$(go list -m -f '{{.Version}}' "$module")
before=$(dir "$old")/pkg/codegen/templates
after=$(dir "$new")/pkg/codegen/templates
for template in imports typedef constants param-types client-with-responses; do
	diff -u --label "$old/$template.tmpl" --label "$new/$template.tmpl" "$before/$template.tmpl" "$after/$template.tmpl" || true
done
