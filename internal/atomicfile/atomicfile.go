// Package atomicfile replaces files as a whole or not at all.
package atomicfile

import (
	"errors"
	"os"
	"path/filepath"
)

// Write makes the file at path hold data, with the given permissions. A process that ends at any moment leaves the old content or
// the new one; nothing else sees the new one before it is complete. The folder has to exist.
func Write(path string, data []byte, perm os.FileMode) (err error) {
	temp, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(temp.Name())
		}
	}()
	err = temp.Chmod(perm)
	if err == nil {
		_, err = temp.Write(data)
	}
	if err == nil {
		err = temp.Sync()
	}
	if err = errors.Join(err, temp.Close()); err != nil {
		return err
	}
	if err = os.Rename(temp.Name(), path); err != nil {
		return err
	}
	if dir, err := os.Open(filepath.Dir(path)); err == nil { // so that the new name survives a power failure
		_ = dir.Sync() // not possible on Windows
		_ = dir.Close()
	}
	return nil
}
