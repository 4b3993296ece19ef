//go:build !race

package bulk_test

const raceDetector = false
