package session_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// A store that can't be read or written says which file is at fault, and nothing that it holds is lost.
func TestFileFaults(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string){
		"the folder is a file": func(t *testing.T, path string) {
			rename(t, filepath.Dir(path), filepath.Dir(path)+".away")
			write(t, filepath.Dir(path), "not a folder")
		},
		"the lock is a folder": func(t *testing.T, path string) {
			remove(t, path+".lock")
			write(t, filepath.Join(path+".lock", "x"), "")
		},
		"the file is a folder": func(t *testing.T, path string) {
			rename(t, path, path+".away")
			write(t, filepath.Join(path, "x"), "")
		},
		"the lock is a link": func(t *testing.T, path string) {
			if err := os.Symlink(filepath.Join(filepath.Dir(path), "elsewhere"), path+".lock"); err != nil {
				t.Skip(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "folder", "tokens.json")
			save := func(text string) error {
				return session.NewFile(path).Update(t.Context(), "key", func([]byte) ([]byte, error) { return []byte(text), nil })
			}
			if err := save("MARKER-first"); err != nil {
				t.Fatal(err)
			}
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			spoil(t, path)
			if err := save("MARKER-second"); err == nil || !strings.Contains(err.Error(), filepath.Dir(path)) || strings.Contains(err.Error(), "MARKER") {
				t.Errorf("got %v, want an error that names the file and quotes nothing", err)
			}
			for _, kept := range []string{path, path + ".away", filepath.Join(filepath.Dir(path)+".away", "tokens.json")} {
				if after, err := os.ReadFile(kept); err == nil && string(after) == string(before) {
					return
				}
			}
			t.Error("what was stored is lost")
		})
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func rename(t *testing.T, from, to string) {
	t.Helper()
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}

func remove(t *testing.T, name string) {
	t.Helper()
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
}
