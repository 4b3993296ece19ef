package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// change is a request that changes something, and what a person should know before it is sent.
type change struct {
	request
	verb string     // as in "Update"
	name string     // of what is changed, such as "extension 105, Maya Okafor"
	rows [][]string // of a table with what, before, after; none if there is nothing to show
}

// newChange returns a change that shows what the body of the request makes of what there is now, as far as that is known.
func newChange(verb, name string, op *operation, in ringcentral.RawRequest, now jsontext.Value) *change {
	c := &change{request: request{op, in}, verb: verb, name: name}
	if in.Body != nil {
		c.rows = differences(now, op.body().Redact(in.Body))
	}
	return c
}

// apply shows the changes, asks, and makes them in order. It calls result with each reply. With --dry-run it prints the
// requests instead.
func (a *app) apply(ctx context.Context, changes []*change, result func(*change, *ringcentral.Reply) error) error {
	if a.dryRun {
		if _, err := a.connect(); err != nil {
			return err
		}
		for _, c := range changes {
			if err := a.printRequest(c.request); err != nil {
				return err
			}
		}
		return nil
	}
	if err := a.confirm(ctx, changes); err != nil {
		return err
	}
	for i, c := range changes {
		if len(changes) > 1 {
			a.setDone(fmt.Sprintf("%d of %d changes were made.", i, len(changes)))
		}
		a.sent = true
		reply, err := a.send(ctx, c.request)
		a.sent = err != nil && perhapsMade(err)
		if err != nil {
			return err
		}
		if err := result(c, reply); err != nil {
			return err
		}
	}
	a.setDone("")
	return nil
}

// perhapsMade reports whether a change may have been made in spite of the error.
func perhapsMade(err error) bool {
	e, ok := errors.AsType[*ringcentral.Error](err)
	return ok && e.MaybeDone()
}

var errDeclined = errors.New("nothing was changed")

// confirm shows the changes and asks whether to make them.
func (a *app) confirm(ctx context.Context, changes []*change) error {
	if err := a.noteAccount(ctx); err != nil || a.yes {
		return err
	}
	for _, c := range changes {
		fmt.Fprintln(a.errs, printable(c.verb+" "+c.name))
		if len(c.rows) > 0 {
			if _, err := printTable(a.errs, []string{"  WHAT", "BEFORE", "AFTER"}, c.rows, width(a.errs)); err != nil {
				return err
			}
		}
	}
	question := "Continue? [y/N] "
	if len(changes) > 1 {
		question = fmt.Sprintf("Make these %d changes? [y/N] ", len(changes))
	}
	return a.ask(ctx, question)
}

// ask asks a question that has to be answered with yes.
func (a *app) ask(ctx context.Context, question string) error {
	_, file := a.in.(*os.File)
	if _, interactive := terminal(a.in); file && !interactive {
		return usageError{errors.New("can't ask for confirmation because the input is not a terminal: add --yes, or use --dry-run to see what would be sent")}
	}
	fmt.Fprint(a.errs, question)
	answer := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(a.in).ReadString('\n')
		answer <- strings.ToLower(strings.TrimSpace(line))
	}()
	select {
	case <-ctx.Done():
		fmt.Fprintln(a.errs)
		return ctx.Err()
	case text := <-answer:
		if text != "y" && text != "yes" {
			return usageError{errDeclined}
		}
		return nil
	}
}

// printChange prints the outcome of a change: a line for a person, the record as it is now for a program.
func (a *app) printChange(p *printer, outcome string) func(*change, *ringcentral.Reply) error {
	return func(c *change, reply *ringcentral.Reply) error {
		if p != nil && p.format != "table" && len(reply.Body) > 0 {
			record, err := checked(c.op.ID, reply.Body)
			if err != nil {
				return err
			}
			return p.one(record)
		}
		name := c.name
		if c.op.doc.Record().At("contact") != nil { // the reply is an extension
			name = cmp.Or(describe(reply.Body), name)
		}
		_, err := fmt.Fprintln(a.out, printable(outcome+": "+name))
		return err
	}
}

// printRequest prints what would be sent, without the token and with secrets hidden.
func (a *app) printRequest(r request) error {
	path, err := r.op.URLPath(a.accountID(), r.IDs...)
	if err != nil {
		return err
	}
	address := strings.TrimSuffix(a.server, "/") + path
	if len(r.Query) > 0 {
		address += "?" + r.Query.Encode()
	}
	fmt.Fprintf(a.out, "%s %s\nAuthorization: Bearer %s\n", r.op.Method, address, openapi.Hidden)
	for _, field := range r.Form {
		fmt.Fprintf(a.out, "Content-Type: multipart/form-data\n\n(the file %s as %s)\n", field.File.Name, field.Name)
	}
	if r.Body == nil {
		return nil
	}
	shown := r.op.body().Redact(r.Body)
	if err := shown.Indent(jsontext.WithIndent("  ")); err != nil {
		return usageError{errors.New("the body is not valid JSON")}
	}
	text := []byte(shown)
	if width(a.out) > 0 {
		text = escaped(text)
	}
	_, err = fmt.Fprintf(a.out, "Content-Type: application/json\n\n%s\n", text)
	return err
}
