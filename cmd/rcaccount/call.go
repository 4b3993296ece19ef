package main

import (
	"bytes"
	"errors"
	"fmt"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// caller is the command that calls one operation.
type caller struct {
	app   *app
	op    *operation
	flags []*parameterFlag
	body  string
	file  string
	to    string
	all   bool
}

func newCall(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "call <operation>",
		Short: "Call any operation of the platform's Account API",
		Long: `Call any operation of the platform's Account API by its id; "rcaccount operations" lists them. The flags of an operation
are its parameters, as "rcaccount call <operation> --help" tells. What changes something is shown first, and asks.`,
		Example: `  rcaccount call listExtensions --type User --all --output jsonl
  rcaccount call updateExtension --extension-id 402100001008 --body change.json --dry-run`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return errors.New(`which operation? "rcaccount operations" lists them`)
			}
			return fmt.Errorf("no operation %q; %s", args[0], similar(args[0]))
		},
		RunE: func(*cobra.Command, []string) error { return nil },
	}
	for _, known := range ringcentral.Operations() {
		cmd.AddCommand(newCaller(a, operationNamed(known.ID)))
	}
	return cmd
}

// similar suggests operations for a name that is none.
func similar(name string) string {
	var found []string
	for _, op := range ringcentral.Operations() {
		if strings.Contains(strings.ToLower(op.ID), strings.ToLower(strings.Trim(name, "s"))) {
			found = append(found, op.ID)
		}
	}
	if found == nil {
		return `"rcaccount operations" lists them`
	}
	return "did you mean " + strings.Join(found[:min(len(found), 6)], ", ") + "?"
}

func newCaller(a *app, op *operation) *cobra.Command {
	c := &caller{app: a, op: op}
	needed := "any session"
	if len(op.Scopes) > 0 || op.UserPermission != "" {
		needed = needs(op)
	}
	cmd := &cobra.Command{
		Use: op.ID, Short: op.Summary, Args: cobra.NoArgs, RunE: c.run,
		Long: fmt.Sprintf("%s\n\n%s %s\nIt takes %s, and counts in the rate limit %s.", strings.TrimSpace(op.Description), op.Method, op.Path, needed, op.Group),
	}
	c.flags = addParameters(cmd, op)
	switch kind, _ := op.body(); {
	case strings.HasPrefix(kind, "multipart/"):
		cmd.Flags().StringVar(&c.file, "file", "", "file to send")
		_ = cmd.MarkFlagRequired("file")
	case kind != "":
		cmd.Flags().StringVar(&c.body, "body", "", "JSON body from a file, or - for the standard input")
	}
	if op.Paging != nil {
		cmd.Flags().BoolVar(&c.all, "all", false, "read all pages")
	}
	if _, file := op.reply(); file {
		cmd.Flags().StringVar(&c.to, "to", "", "file to write the reply to; the standard output unless set")
		addDryRun(a, cmd)
		return cmd
	}
	if op.writes() {
		addChangeFlags(a, cmd)
	} else {
		addDryRun(a, cmd)
	}
	addListFlags(a, cmd, usualColumns(op.record()), op)
	return cmd
}

// usualColumns chooses columns for records that no command knows better: the first that tell them apart.
func usualColumns(record *schema) []column {
	if record.resolve().Properties == nil {
		return []column{{path: "id"}}
	}
	var columns []column
	for _, path := range []string{"id", "phoneNumber", "usageType", "extensionNumber", "name", "displayName", "isoCode", "localeCode", "callingCode", "type", "status",
		"description", "code", "successful", "email", "extension.id", "extension.extensionNumber", "extension.name", "featureInfo.id", "available"} {
		if record.at(path) != nil && len(columns) < 6 {
			columns = append(columns, column{path: path})
		}
	}
	for _, path := range record.leaves(2) {
		if len(columns) >= 3 || strings.HasSuffix(path, "uri") {
			continue
		}
		if !slices.ContainsFunc(columns, func(c column) bool { return c.path == path }) {
			columns = append(columns, column{path: path})
		}
	}
	return columns
}

func (c *caller) run(cmd *cobra.Command, _ []string) error {
	ctx := cmd.Context()
	r, err := c.request()
	if err != nil {
		return err
	}
	p, err := c.app.printer(usualColumns(c.op.record()), c.op.record())
	if err != nil {
		return err
	}
	switch {
	case c.op.writes(), c.app.dryRun:
		what := &change{request: r, verb: "call", name: c.op.ID + ": " + c.op.Summary}
		if r.body != nil && c.file == "" {
			_, body := c.op.body()
			for _, row := range flatten(nil, "", redact(r.body, body)) {
				what.rows = append(what.rows, []string{"  " + row[0], "", row[1]})
			}
		}
		return c.app.apply(ctx, []*change{what}, func(_ *change, reply *ringcentral.RawReply) error { return c.print(p, reply) })
	case c.all:
		return c.app.printList(p, c.app.list(ctx, r, c.app.fetchLimit(false)), nil)
	}
	reply, err := c.app.send(ctx, r)
	if err != nil {
		return err
	}
	return c.print(p, reply)
}

// request makes the request of the flags.
func (c *caller) request() (request, error) {
	r := request{op: c.op, query: query(c.flags)}
	for _, f := range c.flags {
		if f.parameter.In == "path" {
			id, err := ringcentral.ParseID(f.String())
			if err != nil {
				return r, usageError{fmt.Errorf("--%s: %w", kebab(f.parameter.Name), err)}
			}
			r.ids = append(r.ids, id)
		}
	}
	var err error
	switch {
	case c.file != "":
		r.contentType, r.body, err = form(c.file)
	case c.body != "":
		if r.body, err = readInput(c.body, c.app.in); err == nil {
			err = checkJSON(r.body)
		}
	}
	return r, err
}

// form makes a form with one file of an image. The document knows no other.
func form(name string) (contentType string, body []byte, err error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return "", nil, localError{err}
	}
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	kind := mime.TypeByExtension(filepath.Ext(name))
	if kind == "" {
		kind = http.DetectContentType(content)
	}
	part, err := w.CreatePart(map[string][]string{
		"Content-Disposition": {multipart.FileContentDisposition("image", filepath.Base(name))}, "Content-Type": {kind},
	})
	if err == nil {
		_, err = part.Write(content)
	}
	if err == nil {
		err = w.Close()
	}
	return w.FormDataContentType(), out.Bytes(), err
}

// print prints a reply: the records of a list in forms that have rows, else the reply as it came.
func (c *caller) print(p *printer, reply *ringcentral.RawReply) error {
	if _, file := c.op.reply(); file {
		return c.save(reply)
	}
	if len(bytes.TrimSpace(reply.Body)) == 0 {
		c.app.note("Done. The platform replied with nothing.")
		return nil
	}
	value, err := checked(c.op.ID, reply.Body)
	if err != nil {
		return err
	}
	var page listPage
	if schema, _ := c.op.reply(); schema.at("records") != nil && (p.format != "json" && p.format != "yaml" || !p.all) && json.Unmarshal(reply.Body, &page) == nil {
		s := p.list()
		for _, record := range page.Records[:min(len(page.Records), limitOf(p))] {
			if err := s.write(record); err != nil {
				return err
			}
		}
		if pages := page.Paging.TotalPages; pages > max(page.Paging.Page, 1) && c.op.Paging != nil {
			c.app.note("rcaccount: this is page %d of %d; --all reads the others too.", max(page.Paging.Page, 1), pages)
		}
		return s.close()
	}
	return p.one(value)
}

func limitOf(p *printer) int {
	if p.limit > 0 && p.sort == nil {
		return p.limit
	}
	return 1 << 30
}

// save writes a file that came.
func (c *caller) save(reply *ringcentral.RawReply) error {
	if c.to != "" {
		if err := os.WriteFile(c.to, reply.Body, 0o666); err != nil {
			return localError{err}
		}
		return nil
	}
	if _, ok := terminal(c.app.out); ok {
		return usageError{fmt.Errorf("the reply is %s, which a terminal can't show: name a file with --to", reply.ContentType)}
	}
	_, err := c.app.out.Write(reply.Body)
	return err
}
