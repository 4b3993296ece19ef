package ringcentraltest

import (
	"os"
	"strconv"
)

// Soak returns the size of a test: quick in make test, full in make soak, n times full in make soak SOAK=n.
func Soak(quick, full int) int {
	if times, err := strconv.Atoi(os.Getenv("SOAK")); err == nil {
		return full * times
	}
	return quick
}
