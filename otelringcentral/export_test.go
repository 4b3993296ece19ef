package otelringcentral

import (
	"maps"
	"slices"
)

// ErrorTypes returns the values of error.type besides statuses.
func ErrorTypes() []string {
	types := append(slices.Collect(maps.Values(errorTypes)), typeTimeout, typeCanceled, typeLimited, typeNoToken, other)
	slices.Sort(types)
	return slices.Compact(types)
}
