// Package api is the contract: the bundled OpenAPI document and the few types that it speaks of and that generated code
// needs. It holds no HTTP, no authentication and no retries.
package api

import _ "embed"

// OpenAPIYAML is the bundled OpenAPI document, as in api/openapi.yaml.
//
//go:embed openapi.yaml
var OpenAPIYAML []byte

// OpenAPIJSON is the same document as JSON, as in api/openapi.json.
//
//go:embed openapi.json
var OpenAPIJSON []byte
