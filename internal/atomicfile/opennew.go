//go:build !windows

package atomicfile

import "os"

// openNew creates a file, which must not exist yet, for writing.
func openNew(name string, perm os.FileMode) (*os.File, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
}
