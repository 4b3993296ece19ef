#!/usr/bin/env bash
# Tests the module fleet with real servers: redis-server, and valkey-server where there is one. Each test starts its own, on a
# free port of the loopback interface and with its data in a temporary folder. In CI, redis-server is installed if absent.
# SOAK=1 runs the tests in full: about ten minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v redis-server valkey-server >/dev/null && [ -n "${CI:-}" ] && command -v apt-get >/dev/null; then
	as_root=$([ "$(id -u)" = 0 ] || echo sudo)
	$as_root apt-get update -q
	$as_root apt-get install -y -q --no-install-recommends redis-server
fi
servers=$(for program in redis-server valkey-server; do command -v "$program" || true; done)
if [ -z "$servers" ]; then
	echo "test-fleet: neither redis-server nor valkey-server is installed (Debian: apt-get install redis-server)"
	exit 1
fi

# Who doesn't use the module must not get its dependencies.
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cat >"$tmp/go.mod" <<MOD
module example.com/program

go 1.26.0

require github.com/ringcentral-account/ringcentral-account-go v0.0.0

replace github.com/ringcentral-account/ringcentral-account-go => $PWD
MOD
(cd "$tmp" && go mod graph) >"$tmp/graph"
if ! grep -q golang.org/x/oauth2 "$tmp/graph" || grep -E 'valkey|/fleet' "$tmp/graph"; then
	echo "test-fleet: a program that doesn't use the module fleet has its dependencies in its module graph"
	exit 1
fi
echo "go mod graph of a program without fleet: $(wc -l <"$tmp/graph") lines, none of valkey-go"

cd fleet
parallel=8
[ -z "${SOAK:-}" ] || parallel=1 # the figures are those of one test at a time
for server in $servers; do
	"$server" --version
	FLEET_REQUIRED=1 FLEET_SERVER=$server go test ${RACE:-} -count=1 -timeout 30m -parallel $parallel ${VERBOSE:+-v} ./...
done
