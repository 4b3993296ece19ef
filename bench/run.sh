#!/usr/bin/env bash
# Runs everything side by side, in rounds so that what disturbs the machine disturbs all alike, and writes RESULTS.md.
#   ROUNDS=10 TIME=0.5s ./bench/run.sh
set -euo pipefail
cd "$(dirname "$0")"
./generate.sh
rm -f out/*.txt
go test -c -o out/bench.test .
run() { ./out/bench.test -test.run '^$' -test.bench "$1" -test.benchtime "$2" | tee -a out/rounds.txt; }
uptime > out/load.log
for round in $(seq "${ROUNDS:-10}"); do
	echo "# round $round" >&2
	run '^Benchmark(Decode|Read|Tokens)$' "${TIME:-0.5s}"
	run '^BenchmarkList$' 2x
	run '^BenchmarkListLatency$' 1x
done
for _ in 1 2 3; do run '^BenchmarkHeap$' 1x; done
# name, command: nanoseconds of a command, by the clock and of the processor, in the form of a benchmark
timed() {
	local name=$1
	shift
	TIMEFORMAT='%R %U %S'
	{ time "$@" > out/command.log 2>&1; } 2> out/time.log || { cat out/command.log; return 1; }
	awk -v name="$name" '{printf "Benchmark%s 1 %.0f ns/op %.0f cpu-ns/op\n", name, $1*1e9, ($2+$3)*1e9}' out/time.log | tee -a out/rounds.txt
}
(cd .. && go generate ./...)
for _ in 1 2 3; do
	timed Generate sh -c 'cd .. && go generate ./...'
	for program in nethttp ours; do
		cache=$(mktemp -d)
		timed "ColdBuild/$program" env GOCACHE="$cache" go build -o out/lister "./internal/lister/$program"
		rm -rf "$cache"
	done
done
(cd .. && SOAK=1 go test -count=1 -v -run '^TestWholeAccount$' ./bulk) | grep -o 'BenchmarkWholeAccount.*' >> out/rounds.txt
uptime >> out/load.log
go run ./internal/report out/rounds.txt out/load.log > RESULTS.md
{ echo; echo '## Spread'; echo; echo '```'; go tool benchstat out/rounds.txt; echo '```'; } >> RESULTS.md
