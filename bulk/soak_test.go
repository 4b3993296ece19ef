package bulk_test

import (
	"encoding/json"
	"os"
)

// soaking is whether make soak runs the tests, which has the time for their full size.
var soaking = os.Getenv("SOAK") != ""

// soak returns the size of a test: quick in make test, full in make soak.
func soak(quick, full int) int {
	if soaking {
		return full
	}
	return quick
}

// jsonValue is a part of a detail.
type jsonValue = json.RawMessage
