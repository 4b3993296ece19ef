// Package atomicfile replaces files as a whole or not at all.
package atomicfile

import (
	"cmp"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Write makes the file at path hold data, with the given permissions. A process that ends at any moment leaves the old content or
// the new one, and perhaps a file named after path, with random letters and ".tmp". The folder must exist. No other file is touched.
// On Windows, permissions for the owner alone become an access list for the current user and the system; other permissions are those of
// the folder.
func Write(path string, data []byte, perm os.FileMode) error {
	return WriteWith(path, perm, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// WriteWith is [Write] of what write writes. If write fails, the file stays as it was.
func WriteWith(path string, perm os.FileMode, write func(io.Writer) error) error {
	temp, err := create(path, perm)
	if err != nil {
		return err
	}
	return replace(path, temp, write(temp))
}

// replace puts temp in the place of the file at path, or removes temp if writing it failed with err.
func replace(path string, temp *os.File, err error) error {
	if err == nil {
		err = temp.Sync()
	}
	if err = errors.Join(err, temp.Close()); err == nil {
		err = os.Rename(temp.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(temp.Name()))
	}
	if dir, err := os.Open(filepath.Dir(path)); err == nil { // so that the new name survives a power failure
		_ = dir.Sync() // not possible on Windows
		_ = dir.Close()
	}
	return nil
}

// create makes a new file beside path. Its name is random, so that it is neither a file of the user's nor a link that somebody has put
// there.
func create(path string, perm os.FileMode) (*os.File, error) {
	for {
		temp, err := openNew(path+"."+rand.Text()[:10]+".tmp", perm)
		if !errors.Is(err, fs.ErrExist) {
			return temp, err
		}
	}
}

var temporary = regexp.MustCompile(`^\.[A-Z2-7]{10}\.tmp$`) // what create appends

// RemoveTemporary removes the temporary files of path that processes left behind when they were killed. The caller must make sure that
// nobody writes the file meanwhile.
func RemoveTemporary(path string) error {
	dir, base := filepath.Split(path)
	entries, err := os.ReadDir(cmp.Or(dir, "."))
	for _, entry := range entries {
		if suffix, ok := strings.CutPrefix(entry.Name(), base); ok && temporary.MatchString(suffix) {
			err = errors.Join(err, os.Remove(filepath.Join(dir, entry.Name())))
		}
	}
	return err
}
