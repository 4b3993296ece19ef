#!/usr/bin/env bash
# Runs the client against Prism, which mocks the document and checks the requests. make contract installs Prism.
set -euo pipefail
cd "$(dirname "$0")/.."

log=$(mktemp)
port=$((20000 + RANDOM % 20000))
consumers/node_modules/.bin/prism mock --errors --port "$port" api/openapi.yaml >"$log" 2>&1 &
prism=$!
trap 'kill "$prism"; rm -f "$log"' EXIT
for _ in $(seq 60); do
	if grep -q 'listening on' "$log"; then
		break
	fi
	if ! kill -0 "$prism" 2>/dev/null; then
		cat "$log"
		exit 1
	fi
	sleep 0.5
done
PRISM_URL=http://127.0.0.1:$port go test -count=1 ./wrapper -run 'TestPrism' -v | grep -E '^(ok|FAIL|---|    ---|    prism)|operations|got' 
