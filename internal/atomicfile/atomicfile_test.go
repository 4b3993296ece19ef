package atomicfile_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

func TestWrite(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "file")
	for _, want := range []string{"first", "second, longer", ""} {
		if err := atomicfile.Write(path, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil || string(got) != want {
			t.Errorf("got %q, %v; want %q", got, err, want)
		}
		info, err := os.Stat(path)
		if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("got %v, %v", info, err)
		}
	}
	if err := atomicfile.Write(filepath.Join(folder, "none", "file"), nil, 0o600); err == nil {
		t.Error("a file in a folder that is not there was written")
	}
	if err := atomicfile.Write(folder, []byte("x"), 0o600); err == nil {
		t.Error("a folder was replaced")
	}
	failure := errors.New("no more")
	if err := atomicfile.WriteWith(path, 0o600, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half of it")
		return failure
	}); !errors.Is(err, failure) {
		t.Errorf("got %v", err)
	}
	if got, err := os.ReadFile(path); err != nil || len(got) > 0 {
		t.Errorf("a failure changed the file: %q, %v", got, err)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// TestWriteTouchesNoOtherFile: what stands beside the file is the user's.
func TestWriteTouchesNoOtherFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "file")
	if err := os.WriteFile(path+".tmp", []byte("the user's own"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, failure := range []error{nil, errors.New("no more")} {
		err := atomicfile.WriteWith(path, 0o600, func(io.Writer) error { return failure })
		if !errors.Is(err, failure) {
			t.Errorf("got %v, want %v", err, failure)
		}
		if own, err := os.ReadFile(path + ".tmp"); err != nil || string(own) != "the user's own" {
			t.Errorf("the user's file is %q, %v", own, err)
		}
	}
}
