package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// bodyFlags make the body of a request: --body takes it from a file, flags and --set change single properties of it.
type bodyFlags struct {
	schema *openapi.Schema
	file   string
	set    []string
	flags  []*parameterFlag // named by their paths

	complete func(ctx context.Context, body map[string]any) error // adds what no flag says; may be nil
}

// property is a flag for a property of a body.
type property struct{ flag, path string }

func addBody(cmd *cobra.Command, op *operation, properties ...property) *bodyFlags {
	body := op.body()
	b := &bodyFlags{schema: body}
	for _, p := range properties {
		s := body.At(p.path)
		text := cmp.Or(s.Description, s.Target().Description)
		b.flags = append(b.flags, addFlag(cmd, p.flag, &openapi.Parameter{Name: p.path, Description: text, Schema: s}))
	}
	cmd.Flags().StringVar(&b.file, "body", "", "JSON body from a file, or - for standard input")
	cmd.Flags().StringArrayVar(&b.set, "set", nil, "set another property of the body, as in contact.jobTitle=Buyer")
	_ = cmd.RegisterFlagCompletionFunc("set", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var offers []string
		for _, path := range body.Leaves(2) {
			if !body.HidesAt(path) {
				offers = append(offers, path+"=")
			}
		}
		return offers, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	})
	return b
}

// make returns the body, or nil if nothing was given.
func (b *bodyFlags) make(ctx context.Context, in io.Reader) ([]byte, error) {
	body := map[string]any{}
	given := slices.ContainsFunc(b.flags, func(f *parameterFlag) bool { return f.values != nil }) || b.set != nil || b.complete != nil
	if b.file != "" {
		data, err := readBody(b.file, in)
		if err != nil || !given {
			return data, err
		}
		if err := json.Unmarshal(data, &body); err != nil {
			return nil, usageError{errors.New("the body is not a JSON object")}
		}
	}
	for _, f := range b.flags {
		if f.values != nil {
			value, _ := f.parameter.Schema.Value(f.String()) // Set has checked it
			if err := setPath(body, f.parameter.Name, value); err != nil {
				return nil, err
			}
		}
	}
	for _, assignment := range b.set {
		path, text, ok := strings.Cut(assignment, "=")
		s := b.schema.At(path)
		switch {
		case !ok || s == nil:
			return nil, usageError{fmt.Errorf("--set %s: want property=value, where property is one of %s", path, closest(path, b.schema.Leaves(2)))}
		case b.schema.HidesAt(path):
			return nil, usageError{fmt.Errorf("--set %s: other users could see a secret on the command line; pass it with --body, from a file or -", path)}
		}
		value, err := s.Value(text)
		if err != nil {
			return nil, usageError{fmt.Errorf("--set %s: %w", path, err)}
		}
		if err := setPath(body, path, value); err != nil {
			return nil, err
		}
	}
	if b.complete != nil {
		if err := b.complete(ctx, body); err != nil {
			return nil, err
		}
	}
	if len(body) == 0 {
		return nil, nil
	}
	return json.Marshal(body, json.Deterministic(true))
}

func setPath(body map[string]any, path string, value jsontext.Value) error {
	name, rest, deeper := strings.Cut(path, ".")
	if !deeper {
		body[name] = value
		return nil
	}
	if body[name] == nil {
		body[name] = map[string]any{}
	}
	below, ok := body[name].(map[string]any)
	if !ok {
		return usageError{fmt.Errorf("%s: the body has a value that is not an object at %s", rest, name)}
	}
	return setPath(below, rest, value)
}

// readBody reads a JSON body from a file, or from the standard input if its name is a dash.
func readBody(name string, in io.Reader) ([]byte, error) {
	data, err := readInput(name, in)
	if err == nil && !jsontext.Value(bytes.TrimSpace(data)).IsValid() {
		err = usageError{errors.New("the body is not valid JSON")}
	}
	return data, err
}

// readInput reads a file, or the standard input if its name is "-".
func readInput(name string, in io.Reader) ([]byte, error) {
	if name == "-" {
		data, err := io.ReadAll(in)
		return data, local(err)
	}
	data, err := os.ReadFile(name)
	return data, local(err)
}
