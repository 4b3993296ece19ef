#!/usr/bin/env bash
# Does what the readme tells a newcomer to do: the commands of its quick start, in a fresh clone of what is committed, with empty
# caches and no C compiler.
set -euo pipefail
cd "$(dirname "$0")/.."
home=$(mktemp -d)
trap 'chmod -R u+w "$home"; rm -rf "$home"' EXIT
git clone -q . "$home/clone"
mkdir "$home/bin"
for program in /usr/bin/* /bin/*; do
	case ${program##*/} in
	*gcc* | *g++* | *clang* | cc | c++ | c89* | c99* | go | gofmt | make | node | npm) ;;
	*) [ -e "$home/bin/${program##*/}" ] || ln -s "$program" "$home/bin/" ;;
	esac
done
ln -s "$(command -v go)" "$(command -v make)" "$home/bin/"
commands=$(sed -n '/^## Quick start/,/^## /{/^```sh$/,/^```$/p}' README.md | grep -v '^```')
[ -n "$commands" ] || { echo "the quick start of README.md has no commands"; exit 1; }
cd "$home/clone"
while IFS= read -r command; do
	begun=$SECONDS
	# The proxy and the like are the machine's own; all else starts from nothing.
	env -i PATH="$home/bin" HOME="$home" GOPROXY="$(go env GOPROXY)" GOSUMDB="$(go env GOSUMDB)" \
		GONOSUMDB="$(go env GONOSUMDB)" GOPATH="$home/go" GOCACHE="$home/cache" GOMODCACHE="$home/modules" GOFLAGS="$(go env GOFLAGS)" sh -c "$command" > "$home/out" 2>&1 < /dev/null ||
		{ tail -40 "$home/out"; echo "failed: $command"; exit 1; }
	echo "$command: $((SECONDS - begun)) s, $(wc -l < "$home/out") lines"
done <<< "$commands"
