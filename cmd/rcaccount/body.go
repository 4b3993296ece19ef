package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/secretname"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// bodyFlags make the body of a request: --body takes it from a file, flags and --set change single properties of it.
type bodyFlags struct {
	schema *openapi.Schema
	file   string
	set    []string
	flags  map[string]*parameterFlag // by path
	order  []string
}

// property is a flag for a property of a body.
type property struct{ flag, path string }

func addBody(cmd *cobra.Command, op *operation, properties ...property) *bodyFlags {
	body := op.body()
	b := &bodyFlags{schema: body, flags: map[string]*parameterFlag{}}
	for _, p := range properties {
		s := body.At(p.path)
		f := &parameterFlag{parameter: &openapi.Parameter{Name: p.path, Description: s.Description, Schema: s}}
		text := s.Description
		if text == "" {
			text = s.Target().Description
		}
		flag := cmd.Flags().VarPF(f, p.flag, "", firstSentence(text)+choices(f.enum()))
		if f.Type() == "boolean" {
			flag.NoOptDefVal = "true"
		}
		complete(cmd, p.flag, f.enum())
		b.flags[p.path] = f
		b.order = append(b.order, p.path)
	}
	cmd.Flags().StringVar(&b.file, "body", "", "JSON body from a file, or - for the standard input")
	cmd.Flags().StringArrayVar(&b.set, "set", nil, "set another property of the body, as in contact.jobTitle=Buyer")
	_ = cmd.RegisterFlagCompletionFunc("set", func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		var offers []string
		for _, path := range body.Leaves(2) {
			if !body.At(path).IsSecret() {
				offers = append(offers, path+"=")
			}
		}
		return offers, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	})
	return b
}

// make returns the body, or nil if nothing was given.
func (b *bodyFlags) make(in io.Reader) ([]byte, error) {
	body := map[string]any{}
	if b.file != "" {
		data, err := readInput(b.file, in)
		if err != nil {
			return nil, err
		}
		if b.set == nil && b.none() {
			return data, checkJSON(data)
		}
		if err := json.Unmarshal(data, &body); err != nil {
			return nil, usageError{errors.New("the body is not a JSON object")}
		}
	}
	for _, path := range b.order {
		if f := b.flags[path]; f.values != nil {
			if err := setPath(body, path, typed(f.String(), f.parameter.Schema)); err != nil {
				return nil, err
			}
		}
	}
	for _, assignment := range b.set {
		path, value, ok := strings.Cut(assignment, "=")
		s := b.schema.At(path)
		switch {
		case !ok || s == nil:
			return nil, usageError{fmt.Errorf("--set %s: want property=value with one of %s", path, closest(path, b.schema.Leaves(2)))}
		case s.IsSecret() || secretname.Is(path):
			return nil, usageError{fmt.Errorf("--set %s: a secret on the command line could be seen by others; give it with --body, in a file or -", path)}
		}
		if err := checkValue(value, s.Target().Type, s.Texts()); err != nil {
			return nil, usageError{fmt.Errorf("--set %s: %w", path, err)}
		}
		if err := setPath(body, path, typed(value, s)); err != nil {
			return nil, err
		}
	}
	if len(body) == 0 {
		return nil, nil
	}
	return json.Marshal(body, json.Deterministic(true))
}

func (b *bodyFlags) none() bool {
	for _, f := range b.flags {
		if f.values != nil {
			return false
		}
	}
	return true
}

// typed returns a value as the document wants it in JSON.
func typed(value string, s *openapi.Schema) any {
	switch s.Target().Type {
	case "integer", "boolean", "number", "array", "object":
		if v := jsontext.Value(value); v.IsValid() {
			return v
		}
	}
	return value
}

func setPath(body map[string]any, path string, value any) error {
	names := strings.Split(path, ".")
	for _, name := range names[:len(names)-1] {
		below, ok := body[name].(map[string]any)
		if !ok {
			if body[name] != nil {
				return usageError{fmt.Errorf("%s: the body has something else at %s", path, name)}
			}
			below = map[string]any{}
			body[name] = below
		}
		body = below
	}
	body[names[len(names)-1]] = value
	return nil
}

func readInput(name string, in io.Reader) ([]byte, error) {
	var data []byte
	var err error
	if name == "-" {
		data, err = io.ReadAll(in)
	} else {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, localError{err}
	}
	return data, nil
}

func checkJSON(data []byte) error {
	if !jsontext.Value(bytes.TrimSpace(data)).IsValid() {
		return usageError{errors.New("the body is not valid JSON")}
	}
	return nil
}
