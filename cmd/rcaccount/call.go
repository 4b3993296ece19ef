package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/spf13/cobra"
	"github.com/tidwall/gjson"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// caller is the command that calls one operation.
type caller struct {
	app            *app
	op             *operation
	flags          []*parameterFlag
	body, file, to string
	all            bool
	anything       bool // the reply may be JSON or not
}

// newCall returns the command call; whole says whether with those of all operations, which are many.
func newCall(a *app, whole bool) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "call <operation>",
		Short: "Call any operation of the platform's Account API",
		Long: `Call any operation of the platform's Account API by its id; "rcaccount operations" lists them. The flags of an operation
are its parameters; "rcaccount call <operation> --help" shows them. Changes are shown first, and need to be confirmed.`,
		Example: `  rcaccount call listExtensions --type User --all --output jsonl
  rcaccount call updateExtension --extension-id 402100001008 --body change.json --dry-run`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New(`no operation given; "rcaccount operations" lists them`)
			}
			return fmt.Errorf("unknown operation %q; %s", args[0], similar(args[0]))
		},
		RunE: func(*cobra.Command, []string) error { return nil },
	}
	if whole {
		for _, known := range ringcentral.Operations() {
			cmd.AddCommand(newCaller(a, operationNamed(known.ID)))
		}
	}
	return cmd
}

// similar suggests operations for an unknown name.
func similar(name string) string {
	var ids []string
	for _, op := range ringcentral.Operations() {
		ids = append(ids, op.ID)
	}
	found := near(name, ids)
	if len(found) == 0 {
		return `"rcaccount operations" lists them`
	}
	return "did you mean " + strings.Join(found[:min(len(found), 6)], ", ") + "?"
}

func newCaller(a *app, op *operation) *cobra.Command {
	c := &caller{app: a, op: op}
	cmd := &cobra.Command{
		Use: op.ID, Short: op.Summary, Args: cobra.NoArgs, RunE: c.run,
		Long: fmt.Sprintf("%s\n\n%s %s\nIt requires %s, and counts against the rate limit %s.", strings.TrimSpace(op.doc.Description), op.Method, op.Path, needs(op, "any session"), op.Group),
	}
	c.flags = addParameters(cmd, op)
	switch kind, _ := op.doc.Body(); {
	case strings.HasPrefix(kind, "multipart/"):
		cmd.Flags().StringVar(&c.file, "file", "", "file to send")
		_ = cmd.MarkFlagRequired("file")
	case kind != "":
		cmd.Flags().StringVar(&c.body, "body", "", "JSON body from a file, or - for standard input")
	}
	if op.Paging != nil {
		cmd.Flags().BoolVar(&c.all, "all", false, "read all pages")
	}
	if op.File {
		cmd.Flags().StringVar(&c.to, "to", "", "file to write the reply to; the default is standard output")
		addDryRun(a, cmd)
		return cmd
	}
	if op.writes() {
		addChangeFlags(a, cmd)
	} else {
		addDryRun(a, cmd)
	}
	addListFlags(a, cmd, usualColumns(op.doc.Record()), op.doc.Record())
	return cmd
}

// telling are the properties that tell records apart, best first.
var telling = []string{"id", "phoneNumber", "usageType", "extensionNumber", "name", "displayName", "isoCode", "localeCode", "callingCode", "type", "status",
	"description", "code", "successful", "email", "extension.id", "extension.extensionNumber", "extension.name", "featureInfo.id", "available"}

// usualColumns chooses columns for records that no command knows better: up to six that tell them apart, or any three.
func usualColumns(record *openapi.Schema) []column {
	paths := slices.DeleteFunc(slices.Clone(telling), func(path string) bool { return record.At(path) == nil })
	paths = paths[:min(len(paths), 6)]
	for _, path := range record.Leaves(2) {
		if len(paths) < 3 && !strings.HasSuffix(path, "uri") && !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	if len(paths) == 0 {
		paths = []string{"id"}
	}
	return columnsOf(paths...)
}

func (c *caller) run(cmd *cobra.Command, _ []string) error {
	r, err := c.request()
	if err != nil {
		return err
	}
	return c.carryOut(cmd.Context(), r)
}

// carryOut sends the request, if it changes something after asking, and prints the reply.
func (c *caller) carryOut(ctx context.Context, r request) error {
	p, err := c.app.printer(usualColumns(c.op.doc.Record()), c.op.doc.Record())
	if err != nil {
		return err
	}
	switch {
	case c.op.writes(), c.app.dryRun:
		name := strings.TrimSuffix(c.op.ID+": "+c.op.Summary, ": ")
		what := newChange("Call", name, c.op, r.RawRequest, nil)
		return c.app.apply(ctx, []*change{what}, func(_ *change, reply *ringcentral.Reply) error { return c.print(p, reply) })
	case c.all:
		return c.app.printList(p, c.app.list(ctx, r, c.app.fetchLimit(false)), nil)
	}
	reply, err := c.app.send(ctx, r)
	if err != nil {
		return err
	}
	return c.print(p, reply)
}

// request makes the request that the flags ask for.
func (c *caller) request() (request, error) {
	r := request{op: c.op, RawRequest: ringcentral.RawRequest{Query: query(c.flags)}}
	for _, f := range c.flags {
		if f.parameter.In == "path" {
			id, err := ringcentral.ParseID(f.String())
			if err != nil {
				return r, usageError{fmt.Errorf("--%s: %w", kebab(f.parameter.Name), err)}
			}
			r.IDs = append(r.IDs, id)
		}
	}
	var err error
	switch {
	case c.file != "":
		r.Form, err = c.form()
	case c.body != "":
		r.Body, err = readBody(c.body, c.app.in)
	}
	return r, err
}

// form makes a form with the file in the field that is meant for one.
func (c *caller) form() ([]ringcentral.FormField, error) {
	content, err := os.ReadFile(c.file)
	if err != nil {
		return nil, localError{err}
	}
	kind := cmp.Or(mime.TypeByExtension(filepath.Ext(c.file)), http.DetectContentType(content))
	for name, property := range c.op.body().Target().Properties.All() {
		if property.Target().Format == "binary" {
			file := &ringcentral.Upload{Name: filepath.Base(c.file), ContentType: kind, Content: bytes.NewReader(content)}
			return []ringcentral.FormField{{Name: name, File: file}}, nil
		}
	}
	return nil, usageError{fmt.Errorf("%s takes no file", c.op.ID)}
}

// print prints a reply: the records of a list in forms that have rows, else the reply as it arrived.
func (c *caller) print(p *printer, reply *ringcentral.Reply) error {
	if c.op.File || c.to != "" || c.anything && len(reply.Body) > 0 && !strings.Contains(reply.Header.Get("Content-Type"), "json") {
		return c.save(reply)
	}
	if len(bytes.TrimSpace(reply.Body)) == 0 {
		c.app.note("Done. The platform sent an empty reply.")
		return nil
	}
	value, err := checked(c.op.ID, reply.Body)
	if err != nil {
		return err
	}
	if c.op.Paging == nil || p.all && (p.format == "json" || p.format == "yaml") {
		return p.one(value)
	}
	s := p.list()
	records := gjson.GetBytes(value, c.op.Paging.Records).Array()
	for _, record := range records[:min(len(records), p.most())] {
		if err := s.write(jsontext.Value(record.Raw)); err != nil {
			return err
		}
	}
	if pages := pick(value, "paging.page", "paging.totalPages"); pages[0] != pages[1] && c.op.Paging.MaxPerPage > 0 {
		c.app.note("rcaccount: this is page %s of %s; --all reads the others too.", pages[0], pages[1])
	}
	return s.close()
}

// save writes a file from the platform.
func (c *caller) save(reply *ringcentral.Reply) error {
	if c.to != "" {
		return local(atomicfile.Write(c.to, reply.Body, 0o666))
	}
	if _, ok := terminal(c.app.out); ok {
		return usageError{fmt.Errorf("the reply is %s, which a terminal can't show: name a file with --to", reply.Header.Get("Content-Type"))}
	}
	_, err := c.app.out.Write(reply.Body)
	return err
}
