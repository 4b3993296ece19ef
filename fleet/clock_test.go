package fleet_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// skewed builds this test binary with a package time whose clock is off by the seconds that the environment says.
func skewed(t *testing.T) string {
	t.Helper()
	root, err := exec.CommandContext(t.Context(), "go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	original := filepath.Join(strings.TrimSpace(string(root)), "src", "time", "time.go")
	source, err := os.ReadFile(original)
	if err != nil {
		t.Fatal(err)
	}
	const reading = "sec, nsec, mono := runtimeNow()\n"
	text := strings.Replace(string(source), "func Now() Time {\n", `var skew = func() (seconds int64) {
	text, _ := syscall.Getenv("FLEET_SKEW")
	for _, digit := range text {
		seconds = 10*seconds + int64(digit-'0')
	}
	return seconds
}()

func Now() Time {
`, 1)
	text = strings.Replace(text, "import (\n", "import (\n\t\"syscall\"\n", 1)
	before, after, found := strings.Cut(text, "func Now() Time {\n")
	for _, clock := range []string{reading, "sec, nsec, mono := now()\n"} {
		after = strings.Replace(after, clock, clock+"\tsec += skew\n", 1)
	}
	if !found || !strings.Contains(after, "sec += skew") {
		t.Fatal("time.Now of this version of Go has another form: adapt the test")
	}
	folder := t.TempDir()
	changed, overlay, binary := filepath.Join(folder, "time.go"), filepath.Join(folder, "overlay.json"), filepath.Join(folder, "skewed.test")
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{original: changed}})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{changed: []byte(before + "func Now() Time {\n" + after), overlay: replace} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	build := exec.CommandContext(t.Context(), "go", "test", "-c", "-overlay", overlay, "-o", binary, ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return binary
}

// Processes whose clocks are 5 minutes apart do what others do: nothing is refused, and they share their tokens.
func TestClocksApart(t *testing.T) {
	if !soaking() {
		t.Skip("it compiles the standard library with another clock; SOAK=1 runs it")
	}
	binary := skewed(t)
	const limit, window = 100, 2 * time.Second
	measure := func(skew string) (outcome, int) {
		s := startServer(t)
		fake := newFake(t, limit, window, 3*time.Second, ringcentraltest.WithTokenLifetimes(8*time.Second, time.Hour))
		j := job{Fake: fake.URL, Server: s.address(), Refresh: fake.NewRefreshToken(), Store: true, Budget: true, Goroutines: 5, For: 20 * time.Second}
		begun := time.Now()
		var processes []*process
		for i := range 4 {
			clock := "0"
			if i%2 == 1 {
				clock = skew
			}
			processes = append(processes, startProgram(t, binary, j, "FLEET_SKEW="+clock))
		}
		o := total(t, begun, processes)
		t.Logf("clocks %s s apart: %d calls, %d refused, %d token requests", skew, o.Calls, fake.Throttled("Light"), fake.TokenRequests())
		if fake.Throttled("Light") != 0 {
			t.Errorf("%d requests were refused", fake.Throttled("Light"))
		}
		return o, fake.TokenRequests()
	}
	same, tokens := measure("0")
	apart, tokensApart := measure("300")
	if apart.Calls < same.Calls*97/100 || tokensApart > tokens+1 {
		t.Errorf("%d calls with %d token requests, want about %d with %d", apart.Calls, tokensApart, same.Calls, tokens)
	}
}
