package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// change is a request that changes something, and what a person should know before it is sent.
type change struct {
	request
	name  string     // of what is changed, such as "extension 105 Maya Okafor"
	verb  string     // as in "update"
	about string     // what kind of record the reply is, if a person should be told of it
	rows  [][]string // of a table with what, before, after; none if there is nothing to tell
}

const hidden = "(hidden)"

// apply shows the changes, asks, and makes them in order. It calls result with each reply. With --dry-run it prints the
// requests instead.
func (a *app) apply(ctx context.Context, changes []*change, result func(*change, *ringcentral.RawReply) error) error {
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
		a.setDone(fmt.Sprintf("%d of %d changes were made.", i, len(changes)))
		if len(changes) == 1 {
			a.setDone("")
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

// perhapsMade reports whether a change may have been made in spite of the error: no reply came, or a failure.
func perhapsMade(err error) bool {
	var token *ringcentral.TokenError
	var refused *ringcentral.Error
	switch {
	case errors.As(err, &token), errors.Is(err, ringcentral.ErrRateLimited), errors.Is(err, ringcentral.ErrLogin):
		return false
	case errors.As(err, &refused):
		return refused.Status/100 != 4
	}
	return true
}

var errDeclined = errors.New("nothing was changed")

// confirm shows the changes and asks whether to make them.
func (a *app) confirm(ctx context.Context, changes []*change) error {
	a.progress.clear()
	if a.yes {
		return nil
	}
	for _, c := range changes {
		fmt.Fprintln(a.errs, printable(strings.ToUpper(c.verb[:1])+c.verb[1:]+" "+c.name))
		if len(c.rows) > 0 {
			if _, err := printTable(a.errs, []string{"  WHAT", "BEFORE", "AFTER"}, c.rows, width(a.errs)); err != nil {
				return err
			}
		}
	}
	if _, ok := a.in.(interface{ Fd() uintptr }); ok {
		if _, ok := terminal(a.in); !ok {
			return usageError{errors.New("nobody can be asked, because the input is no terminal: add --yes, or see what would be sent with --dry-run")}
		}
	}
	question := "Go on? [y/N] "
	if len(changes) > 1 {
		question = fmt.Sprintf("Make these %d changes? [y/N] ", len(changes))
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

// printRequest prints what would be sent, without the token and with secrets hidden.
func (a *app) printRequest(r request) error {
	path := r.op.Path
	for _, id := range r.ids {
		before, after, _ := strings.Cut(path, "{")
		_, after, _ = strings.Cut(after, "}")
		path = before + id.String() + after
	}
	address := strings.TrimSuffix(a.server, "/") + path
	if len(r.query) > 0 {
		address += "?" + r.query.Encode()
	}
	fmt.Fprintln(a.out, r.op.Method+" "+address)
	fmt.Fprintln(a.out, "Authorization: Bearer "+hidden)
	if r.body == nil {
		return nil
	}
	contentType := r.contentType
	if contentType == "" {
		contentType = "application/json"
	}
	fmt.Fprintf(a.out, "Content-Type: %s\n\n", contentType)
	if contentType != "application/json" {
		_, err := fmt.Fprintf(a.out, "(%d bytes)\n", len(r.body))
		return err
	}
	_, body := r.op.body()
	shown := redact(jsontext.Value(r.body), body)
	if err := shown.Indent(jsontext.WithIndent("  ")); err != nil {
		return usageError{fmt.Errorf("the body is no JSON: %w", err)}
	}
	_, err := fmt.Fprintf(a.out, "%s\n", shown)
	return err
}

// secretName catches secrets that the document doesn't know.
var secretName = regexp.MustCompile(`(?i)password|secret|token|pin$|jwt|assertion`)

// redact returns a body without the values that the document or their name marks as secret.
func redact(value jsontext.Value, s *schema) jsontext.Value {
	var out bytes.Buffer
	separate := func(open byte) {
		if out.Len() == 0 {
			out.WriteByte(open)
		} else {
			out.WriteByte(',')
		}
	}
	switch value.Kind() {
	case '{':
		out.WriteByte('{')
		_ = eachMember(value, func(name string, member jsontext.Value) error {
			if out.Len() > 1 {
				out.WriteByte(',')
			}
			quoted, _ := jsontext.AppendQuote(nil, name)
			out.Write(append(quoted, ':'))
			property := s.at(name)
			if property.secret() || secretName.MatchString(name) && member.Kind() != '{' {
				member = jsontext.Value(`"` + hidden + `"`)
			}
			out.Write(redact(member, property))
			return nil
		})
		out.WriteByte('}')
		return out.Bytes()
	case '[':
		dec := jsontext.NewDecoder(bytes.NewReader(value))
		_, _ = dec.ReadToken()
		for dec.PeekKind() != ']' {
			item, err := dec.ReadValue()
			if err != nil {
				return value
			}
			separate('[')
			out.Write(redact(item, s.resolve().Items))
		}
		if out.Len() == 0 {
			return value
		}
		out.WriteByte(']')
		return out.Bytes()
	}
	return value.Clone()
}
