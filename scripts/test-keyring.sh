#!/usr/bin/env bash
# Signs rcaccount in with a real keyring: the Secret Service of gnome-keyring on a session bus of its own. The secrets must be there and
# nowhere else, survive the process, be gone after logout, and be missed with a clear error when the keyring is away.
# Needs dbus-run-session, gnome-keyring-daemon and secret-tool.
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in dbus-run-session gnome-keyring-daemon secret-tool; do
	if ! command -v "$tool" >/dev/null; then
		echo "test-keyring: SKIPPED: $tool is not installed (Debian: apt-get install dbus gnome-keyring libsecret-tools)"
		exit 0
	fi
done

work=$(mktemp -d)
trap 'kill "${fake:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
go build -o "$work/rcaccount" ./cmd/rcaccount
"$work/rcaccount" serve-fake --listen 127.0.0.1:0 >"$work/fake.log" 2>&1 &
fake=$!
for _ in $(seq 200); do grep -q RC_SERVER_URL "$work/fake.log" && break || sleep 0.05; done
setting() { sed -n "s/.*$1=\"\{0,1\}\([^\" ]*\).*/\1/p" "$work/fake.log" | head -1; }
export RC_SERVER_URL RC_APP_CLIENT_ID client_secret jwt
RC_SERVER_URL=$(setting RC_SERVER_URL) RC_APP_CLIENT_ID=$(setting RC_APP_CLIENT_ID)
client_secret=$(setting RC_APP_CLIENT_SECRET) jwt=$(setting RC_USER_JWT)

cat >"$work/inside.sh" <<'INSIDE'
set -euo pipefail
work=$1
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_DATA_HOME=$work/home/.local/share XDG_RUNTIME_DIR=$work/run
mkdir -p -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
fail() { echo "FAIL: $*"; exit 1; }
kept() { secret-tool search --all service rcaccount 2>&1 | grep -c '^secret = ' || true; }
in_files() { grep -rlF -e "$client_secret" -e "$jwt" "$XDG_CONFIG_HOME" || true; }

printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
RC_APP_CLIENT_SECRET=$client_secret RC_USER_JWT=$jwt "$work/rcaccount" login --jwt
[ "$(kept)" -gt 0 ] || fail "the keyring has no secret of rcaccount"
[ -z "$(in_files)" ] || fail "a file has a secret: $(in_files)"
"$work/rcaccount" whoami >/dev/null || fail "another process doesn't get the session"

RC_APP_CLIENT_SECRET=$client_secret RC_USER_JWT=$jwt "$work/rcaccount" login --jwt --profile other --no-keyring
[ -n "$(in_files)" ] || fail "--no-keyring kept nothing in a file"
"$work/rcaccount" logout --profile other
[ -z "$(in_files)" ] || fail "logout left a secret in a file: $(in_files)"

saved=$DBUS_SESSION_BUS_ADDRESS
export DBUS_SESSION_BUS_ADDRESS=unix:path=$work/nobody
if said=$("$work/rcaccount" whoami 2>&1); then fail "whoami works without the keyring"; fi
grep -q keyring <<<"$said" || fail "the error doesn't name the keyring: $said"
export DBUS_SESSION_BUS_ADDRESS=$saved

"$work/rcaccount" logout
[ "$(kept)" -eq 0 ] || fail "logout left $(kept) secrets in the keyring"
echo "test-keyring: passed"
INSIDE
dbus-run-session -- bash "$work/inside.sh" "$work"
