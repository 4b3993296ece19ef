// Command gen generates everything in this repository that is generated: the bundled document in api/ and the Go code in
// generated/, ringcentraltest/ and wrapper/. It is run by go generate, from the root of the repository.
//
//	go run ./tools/gen bundle   # spec/ -> api/openapi.yaml, api/openapi.json
//	go run ./tools/gen code     # api/openapi.json -> generated/*.gen.go, ringcentraltest/*.gen.go, wrapper/*.gen.go
//
// Several steps are carried out one after the other.
//
// It writes only files whose content changes and removes generated files that it no longer makes.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return errors.New("no step given: want bundle, code or both")
	}
	steps := map[string]func() error{"bundle": makeDocument, "code": makeCode}
	for _, name := range args {
		step, ok := steps[name]
		if !ok {
			return fmt.Errorf("unknown step %q: want bundle or code", name)
		}
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func makeDocument() error {
	root, err := bundle("spec")
	if err != nil {
		return err
	}
	asYAML, err := writeYAML(root)
	if err != nil {
		return err
	}
	asJSON, err := writeJSON(root)
	if err != nil {
		return err
	}
	return errors.Join(write("api/openapi.yaml", asYAML), write("api/openapi.json", asJSON))
}

// write writes data to the file, unless it already holds that, so that its modification time stays.
func write(name string, data []byte) error {
	old, err := os.ReadFile(name)
	if err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, data, 0o666)
}
