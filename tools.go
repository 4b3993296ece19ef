//go:build tools

// Pins the generator in go.mod. tools/gen drives it as a library; the command is pinned with it, so that
// `go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen` is the same version.
package tools

import (
	_ "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen"
)
