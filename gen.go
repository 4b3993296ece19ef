// Package account is the root of the RingCentral Account API client: it holds the go:generate lines and no code.
//
// Programs import [github.com/ringcentral-account/ringcentral-account-go/wrapper], which is package ringcentral.
//
// The document in spec/ is the source of everything generated:
//
//	spec/ --bundle--> api/openapi.yaml, api/openapi.json --code--> generated/*.gen.go, ringcentraltest/*.gen.go, wrapper/*.gen.go
package account

//go:generate go run ./tools/gen bundle code
//go:generate go run ./tools/readme
//go:generate go test -vet=off ./cmd/rcaccount -run ^TestReference$ -update
