#!/usr/bin/env bash
# Makes reports of the made-up company, small and large, and looks at them in Chromium. Needs Node, and Chromium at CHROMIUM or
# /usr/bin/chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

chromium=${CHROMIUM:-/usr/bin/chromium}
if ! [ -x "$chromium" ]; then
	echo "report-check: SKIPPED: $chromium is not there (Debian: apt-get install chromium)"
	exit 0
fi
mkdir -p build/report
go build -o build/rcaccount ./cmd/rcaccount
for size in 320 5000; do
	build/rcaccount report build/report/$size.html --demo --demo-size $size
	node scripts/report-check/check.mjs build/report/$size.html build/report/$size
done
