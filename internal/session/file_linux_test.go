package session_test

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// smallDisk returns a disk of 64 KB, or skips the test.
func smallDisk(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=64k"); err != nil {
		t.Skipf("a disk can't be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(folder, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return folder
}

// fill leaves no byte of a disk free.
func fill(t *testing.T, name string) (free func()) {
	t.Helper()
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	for size := 1 << 12; size > 0; {
		if _, err := f.Write(make([]byte, size)); err != nil {
			size /= 2
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return func() { remove(t, name) }
}

func TestFullDisk(t *testing.T) {
	checkHarm(t, smallDisk(t), func(t *testing.T, path string) func() { return fill(t, filepath.Join(filepath.Dir(path), "filler")) })
}

// A limit on the size of files stands for a full disk where none can be mounted. It holds for a whole process, and go test writes a log, so
// that another process has it.
func TestFileSizeLimit(t *testing.T) {
	const child = "TEST_FILE_SIZE_LIMIT"
	if os.Getenv(child) == "" {
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestFileSizeLimit$", "-test.v") //nolint:gosec // this program
		cmd.Env = append(os.Environ(), child+"=1")
		if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "PASS: TestFileSizeLimit") {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	signal.Ignore(syscall.SIGXFSZ)
	defer signal.Reset(syscall.SIGXFSZ)
	checkHarm(t, t.TempDir(), func(t *testing.T, _ string) func() {
		var before syscall.Rlimit
		if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 100, Max: before.Max}); err != nil {
			t.Fatal(err)
		}
		return func() {
			if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestReadOnlyFolder(t *testing.T) {
	if os.Getuid() != 0 {
		checkHarm(t, t.TempDir(), func(t *testing.T, path string) func() {
			mode := func(mode os.FileMode) {
				if err := os.Chmod(filepath.Dir(path), mode); err != nil {
					t.Fatal(err)
				}
			}
			mode(0o500)
			return func() { mode(0o700) }
		})
		return
	}
	disk := smallDisk(t) // nothing else stops the administrator from writing
	checkHarm(t, disk, func(t *testing.T, _ string) func() {
		mount := func(flags uintptr) {
			if err := syscall.Mount("tmpfs", disk, "tmpfs", syscall.MS_REMOUNT|flags, ""); err != nil {
				t.Fatal(err)
			}
		}
		mount(syscall.MS_RDONLY)
		return func() { mount(0) }
	})
}

// What a disk has room for before a token is requested can be saved afterwards, though the disk has been filled meanwhile.
func TestDiskFilledMeanwhile(t *testing.T) {
	disk := smallDisk(t)
	synctest.Test(t, func(t *testing.T) {
		path := filepath.Join(disk, "tokens.json")
		p := &platform{valid: "R0"}
		p.before = func() { fill(t, filepath.Join(disk, "filler")) }
		wantToken(t, p.keeper(session.NewFile(path), false), "T1")
		wantToken(t, p.keeper(session.NewFile(path), false), "T1")
		p.want(t, 1)
		if left, err := filepath.Glob(path + ".*.tmp"); err != nil || len(left) > 0 {
			t.Errorf("temporary files remain: %v, %v", left, err)
		}
	})
}
