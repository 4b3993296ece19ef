package main

import (
	"os"
	"testing"
)

// envChild makes the test binary be the command: a child process that a test starts, and may kill.
const envChild = "RCACCOUNT_TEST_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(envChild) != "" {
		main()
	}
	m.Run()
}

// soak returns the size of a test: quick in make test, full in make soak.
func soak(quick, full int) int {
	if os.Getenv("SOAK") != "" {
		return full
	}
	return quick
}
