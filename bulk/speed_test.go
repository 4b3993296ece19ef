package bulk_test

import (
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// 5,000 changes on a real clock, over a real network, without limits: 5 s or less and 300 MB or less, the fake included. The race detector
// makes both several times as much, so this is part of make soak, and of make test without it.
func TestFiveThousandChanges(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector takes most of the time")
	}
	if os.Getenv("BULK_ALONE") == "" { // in a process of its own, whose memory is that of this test
		alone := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v") //nolint:gosec // this very program
		alone.Env = append(os.Environ(), "BULK_ALONE=1")
		output, err := alone.CombinedOutput()
		t.Logf("%s", output)
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	const n = 5000
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(n+1))
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	changes := counted(n, func(i int) bulk.ExtensionChange { return titleOf(extensionID(i+2), "Engineer") })
	count := 0
	for result := range bulk.UpdateExtensions(t.Context(), rc, changes) {
		if result.Outcome != bulk.Done || result.Index != count {
			t.Fatalf("result %d is %s: %v", result.Index, result.Outcome, result.Err)
		}
		count++
	}
	took, peak := time.Since(began), peakMemory(t)
	t.Logf("%d changes in %s, %d MB at most", count, took, peak>>20)
	if count != n || took > 5*time.Second || peak > 300<<20 {
		t.Errorf("%d changes took %s and %d MB, want %d in 5 s and 300 MB", count, took, peak>>20, n)
	}
}

// peakMemory is the largest resident set of this process so far, in bytes; 0 where the system doesn't tell.
func peakMemory(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if peak, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kilobytes, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(peak), " kB"))
			if err != nil {
				t.Fatal(err)
			}
			return kilobytes << 10
		}
	}
	return 0
}
