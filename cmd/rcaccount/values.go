package main

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
)

// parameterFlag is a flag for a parameter of an operation. What the document says of the parameter is checked before
// anything is sent.
type parameterFlag struct {
	parameter *openapi.Parameter
	values    []string
}

// addParameters adds a flag for each parameter that the document tells of, except those that skip names.
func addParameters(cmd *cobra.Command, op *operation, skip ...string) []*parameterFlag {
	var flags []*parameterFlag
	for _, p := range op.doc.Parameters {
		if p.Name == "accountId" || slices.Contains(skip, p.Name) { // --account is for all commands
			continue
		}
		flags = append(flags, addFlag(cmd, kebab(p.Name), p))
		if p.In == "path" {
			_ = cmd.MarkFlagRequired(kebab(p.Name))
		}
	}
	return flags
}

func addFlag(cmd *cobra.Command, name string, p *openapi.Parameter) *parameterFlag {
	f := &parameterFlag{parameter: p}
	enum := f.element().Texts()
	flag := cmd.Flags().VarPF(f, name, "", firstSentence(p.Description)+choices(enum))
	if f.Type() == "boolean" {
		flag.NoOptDefVal = "true"
	}
	complete(cmd, name, enum)
	return f
}

func (f *parameterFlag) list() bool { return f.Type() == "array" }

// element is the schema of each value.
func (f *parameterFlag) element() *openapi.Schema {
	if f.list() {
		return f.parameter.Schema.Target().Items
	}
	return f.parameter.Schema
}

func (f *parameterFlag) Type() string   { return f.parameter.Schema.Target().Type }
func (f *parameterFlag) String() string { return strings.Join(f.values, ",") }

// Set takes a value; a list may be separated by commas, or the flag repeated.
func (f *parameterFlag) Set(text string) error {
	values := []string{text}
	if f.list() {
		values = strings.Split(text, ",")
	}
	for _, value := range values {
		if _, err := f.element().Value(value); err != nil {
			return err
		}
	}
	if f.list() {
		values = append(f.values, values...)
	}
	f.values = values
	return nil
}

// query returns the query that the flags ask for.
func query(flags []*parameterFlag) url.Values {
	q := url.Values{}
	for _, f := range flags {
		if f.parameter.In == "query" && f.values != nil {
			q[f.parameter.Name] = f.values
		}
	}
	return q
}

// complete makes the shell offer values for a flag.
func complete(cmd *cobra.Command, flag string, values []string) {
	if len(values) > 0 {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	}
}

// kebab writes a name of the document as flags are written: perPage is per-page.
func kebab(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// eitherSpelling makes flags take the document's names as well as their own.
func eitherSpelling(_ *pflag.FlagSet, name string) pflag.NormalizedName {
	return pflag.NormalizedName(kebab(name))
}

func firstSentence(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "`", "'"), "\n", " ") // pflag takes back quotes for a name
	if i := strings.Index(text, ". "); i >= 0 {
		text = text[:i]
	}
	return strings.TrimSuffix(text, ".")
}

func choices(enum []string) string {
	switch {
	case len(enum) == 0:
		return ""
	case len(enum) > 12:
		return fmt.Sprintf(" (one of %d: %s, ...)", len(enum), strings.Join(enum[:6], ", "))
	}
	return " (" + strings.Join(enum, ", ") + ")"
}
