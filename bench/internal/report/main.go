// Command report writes RESULTS.md from what run.sh measured: medians over all rounds, and the table of what must be met.
package main

import (
	"bufio"
	"context"
	"fmt"
	"log"
	"maps"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// results are all values measured, by benchmark and unit.
type results map[string]map[string][]float64

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: report <results> <load>")
	}
	r, err := read(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	load, _ := os.ReadFile(os.Args[2])
	fmt.Printf("# Results\n\nMade by `make bench`; medians of all rounds, interleaved, on %d processors with %s.\n", runtime.NumCPU(), runtime.Version())
	ogen, err := version("github.com/ogen-go/ogen")
	if err != nil {
		log.Fatal(err)
	}
	stock, err := version("github.com/oapi-codegen/oapi-codegen/v2")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("Competitors, generated from the same document with %d operations: ogen %s (%s), stock\noapi-codegen %s with encoding/json. Ours keeps no rate limit here (WithoutThrottle), as the others. Load of the machine before and after:\n\n```\n%s```\n\n",
		len(generated.Operations), ogen, refused(), stock, load)
	acceptance(r)
	fmt.Print("\n## Medians\n\n| benchmark | time | processor time | allocations | bytes |\n|---|---|---|---|---|\n")
	for _, name := range slices.Sorted(maps.Keys(r)) {
		if strings.HasPrefix(name, "Heap") || strings.HasPrefix(name, "WholeAccount") {
			continue
		}
		fmt.Printf("| %s | %s | %s | %.0f | %.0f |\n", name, ms(r.median(name, "ns/op")), ms(r.median(name, "cpu-ns/op")), r.median(name, "allocs/op"), r.median(name, "B/op"))
	}
}

// version is the one of a module that bench/go.mod names.
func version(module string) (string, error) {
	out, err := exec.CommandContext(context.Background(), "go", "list", "-m", "-f", "{{.Version}}", module).Output()
	if err != nil {
		return "", fmt.Errorf("go list -m %s: %w", module, err)
	}
	return strings.TrimSpace(string(out)), nil
}

// refused tells what generate.sh found missing in ogen's client.
func refused() string {
	missing, err := os.ReadFile("out/ogen-refused.txt")
	if err != nil || len(missing) == 0 {
		return "nothing refused"
	}
	return strings.Join(strings.Split(strings.TrimSpace(string(missing)), "\n"), ", ")
}

func acceptance(r results) {
	fmt.Print("| work | at least | aim | measured | |\n|---|---|---|---|---|\n")
	row := func(work, bar, aim, measured string, met, aimed bool) {
		verdict := "**not met**"
		if met {
			verdict = "met"
		}
		if aimed {
			verdict = "aim met"
		}
		fmt.Printf("| %s | %s | %s | %s | %s |\n", work, bar, aim, measured, verdict)
	}
	for _, c := range []struct {
		name, title string
		bar, aim    float64
	}{{"ogen", "decode a page of 1,000 extensions vs ogen's client", 1.5, 2.5}, {"stock", "same vs stock oapi-codegen + encoding/json", 3, 6}} {
		x, cpu := r.ratio("Decode/"+c.name, "Decode/ours", "ns/op"), r.ratio("Decode/"+c.name, "Decode/ours", "cpu-ns/op")
		a, b := r.median("Decode/ours", "allocs/op"), r.median("Decode/"+c.name, "allocs/op")
		row(c.title, fmt.Sprintf("%.1fx", c.bar), fmt.Sprintf("%.1fx", c.aim),
			fmt.Sprintf("%.2fx (processor time %.2fx), %.0f allocations vs %.0f", x, cpu, a, b), x >= c.bar && a < b, x >= c.aim && a < b)
	}
	fastest := min(r.median("List/ogen", "ns/op"), r.median("List/stock", "ns/op"))
	x := r.median("List/ours", "ns/op") / fastest
	row("list 50,000 extensions over loopback, wall time vs the fastest competitor", "0.6x", "0.3x",
		fmt.Sprintf("%.2fx (%s; reading without decoding: %s)", x, ms(r.median("List/ours", "ns/op")), ms(r.median("List/floor", "ns/op"))), x <= 0.6, x <= 0.3)
	fastest = min(r.median("ListLatency/ogen", "ns/op"), r.median("ListLatency/stock", "ns/op"))
	x = r.median("ListLatency/ours", "ns/op") / fastest
	row("same with 50 ms server latency vs a sequential competitor", "0.35x", "0.2x",
		fmt.Sprintf("%.2fx (%.2fx with WithPrefetch(8))", x, r.median("ListLatency/ours8", "ns/op")/fastest), x <= 0.35, x <= 0.2)
	live := r.ratio("Heap/500000", "Heap/5000", "live-MB")
	even := r.ratio("Heap/500000", "Heap/5000", "even-MB")
	row("peak heap of that list, 5,000 vs 500,000 extensions", "within 10 %", "",
		fmt.Sprintf("what the list holds: %.1f vs %.1f MB (%+.1f %%); with garbage, 100 lists of 5,000 vs one of 500,000: %.0f vs %.0f MB (%+.1f %%); one list of 5,000 is over before its garbage counts: %.0f MB",
			r.median("Heap/5000", "live-MB"), r.median("Heap/500000", "live-MB"), 100*(live-1),
			r.median("Heap/5000", "even-MB"), r.median("Heap/500000", "even-MB"), 100*(even-1), r.median("Heap/5000", "once-MB")),
		live < 1.1 && live > 0.9 && even < 1.1 && even > 0.9, false)
	x = r.ratio("Read/ours", "Read/plain", "ns/op")
	more := r.median("Read/ours", "allocs/op") - r.median("Read/plain", "allocs/op")
	row("one ReadExtension over loopback vs plain net/http + json/v2 decode", "1.15x, +25 allocs", "1.05x, +10",
		fmt.Sprintf("%.2fx (processor time %.2fx), %+.0f allocs", x, r.ratio("Read/ours", "Read/plain", "cpu-ns/op"), more), x <= 1.15 && more <= 25, x <= 1.05 && more <= 10)
	const whole = "simulated clock, documented limits: all of a 50,000-extension, 20,000-number account"
	if r["WholeAccount"] == nil {
		row(whole, "1.05x of the optimum (60 s), zero 429s", "1.0x", "not measured: the client has no throttle", false, false)
	} else {
		seconds, refused := r.median("WholeAccount", "sim-s"), r.median("WholeAccount", "429s")
		row(whole, "1.05x of the optimum (60 s), zero 429s", "1.0x", fmt.Sprintf("%.1f s, %.2fx, %.0f 429s", seconds, seconds/60, refused),
			seconds <= 63 && refused == 0, seconds <= 60.5 && refused == 0)
	}
	x = r.median("Generate", "ns/op") / 1e9
	row("`go generate ./...` warm", "10 s", "3 s", fmt.Sprintf("%.1f s", x), x <= 10, x <= 3)
	x = r.ratio("ColdBuild/ours", "ColdBuild/nethttp", "ns/op")
	cpu := r.ratio("ColdBuild/ours", "ColdBuild/nethttp", "cpu-ns/op")
	row("cold build of a program that only lists extensions", "1.5x of a net/http program's", "",
		fmt.Sprintf("%.2fx, processor time %.2fx (%.1f s vs %.1f s)", x, cpu, r.median("ColdBuild/ours", "cpu-ns/op")/1e9,
			r.median("ColdBuild/nethttp", "cpu-ns/op")/1e9), x <= 1.5 && cpu <= 1.5, false)
}

var line = regexp.MustCompile(`^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$`)

func read(name string) (results, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	r := results{}
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		m := line.FindStringSubmatch(scanner.Text())
		if m == nil {
			continue
		}
		if r[m[1]] == nil {
			r[m[1]] = map[string][]float64{}
		}
		fields := strings.Fields(m[2])
		for i := 0; i+1 < len(fields); i += 2 {
			if value, err := strconv.ParseFloat(fields[i], 64); err == nil {
				r[m[1]][fields[i+1]] = append(r[m[1]][fields[i+1]], value)
			}
		}
	}
	return r, scanner.Err()
}

func (r results) median(name, unit string) float64 {
	values := slices.Sorted(slices.Values(r[name][unit]))
	if len(values) == 0 {
		return 0
	}
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}

// ratio is the median of the ratios of the rounds: both halves of a pair were measured within seconds of each other.
func (r results) ratio(name, to, unit string) float64 {
	a, b := r[name][unit], r[to][unit]
	var ratios []float64
	for i := range min(len(a), len(b)) {
		ratios = append(ratios, a[i]/b[i])
	}
	return results{"": {"": ratios}}.median("", "")
}

func ms(ns float64) string { return fmt.Sprintf("%.2f ms", ns/1e6) }
