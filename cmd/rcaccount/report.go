package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Exit statuses.
const (
	exitOK          = 0
	exitRefused     = 1   // the platform said no
	exitUsage       = 2   // wrong usage or credentials
	exitUnavailable = 3   // throttled or unreachable
	exitInterrupted = 130 // Ctrl-C
)

// usageError is something wrong with the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// localError is something wrong on this machine, such as a file that can't be read.
type localError struct{ error }

func (e localError) Unwrap() error { return e.error }

// report says what went wrong, if anything, and returns the exit status.
func (a *app) report(ctx context.Context, command string, err error) int {
	if err == nil {
		return exitOK
	}
	if ctx.Err() != nil {
		switch {
		case a.sent:
			a.note("rcaccount: interrupted while a change was under way: whether it was made is not known. %s", a.done)
		case a.done != "":
			a.note("rcaccount: interrupted. %s", a.done)
		default:
			a.note("rcaccount: interrupted. Nothing was changed.")
		}
		return exitInterrupted
	}
	text, details, next := explain(command, err)
	a.note("rcaccount: %s", text)
	for _, line := range []string{details, next} {
		if line != "" {
			a.note("  %s", line)
		}
	}
	if a.sent {
		a.note("  Whether the change was made is not known: look before trying again.")
	}
	if a.done != "" {
		a.note("  %s", a.done)
	}
	return exitStatus(err)
}

const checkNetwork = "Check the network, and the address of the platform in RC_SERVER_URL if it is set."

// answered reports whether it was the platform that refused a token, and not the network.
func answered(refusal *ringcentral.TokenError) bool {
	answer, ok := errors.AsType[*ringcentral.Error](refusal)
	return refusal.OAuthError != "" || ok && answer.Status != 0
}

// explain says what went wrong in one line, then the code and the request, then what to do next.
func explain(command string, err error) (text, details, next string) {
	text = strings.TrimPrefix(err.Error(), "ringcentral: ")
	var refused *ringcentral.Error
	var token *ringcentral.TokenError
	var missing *ringcentral.MissingEnvError
	var usage usageError
	var absent *notFoundError
	switch {
	case errors.As(err, &absent):
		return text, "", absent.next
	case errors.Is(err, errDeclined):
		return text, "", ""
	case errors.As(err, &usage):
		return text, "", fmt.Sprintf(`See "%s --help".`, command)
	case errors.As(err, &missing):
		return text, "", `Set them, sign in with "rcaccount login", or try --demo.`
	case errors.Is(err, ringcentral.ErrLogin):
		return "not signed in, or the session is over", "", `Sign in with "rcaccount login".`
	case errors.As(err, &token):
		switch {
		case !answered(token):
			next = checkNetwork
		case token.Final:
			next = `Check the client id, the client secret and the JWT, or sign in again with "rcaccount login".`
		}
		return text, "", next
	case errors.As(err, &refused):
		return explainRefusal(refused)
	}
	return text, "", ""
}

func explainRefusal(e *ringcentral.Error) (text, details, next string) {
	text = headline(e)
	if e.Message != "" {
		text += ": " + strings.TrimSuffix(e.Message, ".")
	}
	if e.Parameter != "" {
		text += " (" + e.Parameter + ")"
	}
	if e.Message == "" && e.Unwrap() != nil {
		text += ": " + strings.TrimPrefix(e.Unwrap().Error(), "ringcentral: ")
	}
	var parts []string
	for _, part := range []struct {
		name  string
		value any
	}{{"code", e.Code}, {"status", e.Status}, {"operation", e.Operation}, {"request", e.RequestID}} {
		if part.value != "" && part.value != 0 {
			parts = append(parts, fmt.Sprint(part.name, " ", part.value))
		}
	}
	return text, strings.Join(parts, ", "), advice(e)
}

func headline(e *ringcentral.Error) string {
	switch {
	case errors.Is(e, ringcentral.ErrUnauthorized):
		return "the platform doesn't accept the session"
	case errors.Is(e, ringcentral.ErrForbidden):
		return "not allowed"
	case errors.Is(e, ringcentral.ErrNotFound):
		return "not found"
	case errors.Is(e, ringcentral.ErrConflict):
		return "in conflict with what is there"
	case errors.Is(e, ringcentral.ErrRateLimited):
		return "too many requests"
	case errors.Is(e, ringcentral.ErrServer):
		return "the platform failed"
	case errors.Is(e, ringcentral.ErrConnection):
		return "no reply"
	case errors.Is(e, ringcentral.ErrReply):
		return "the reply can't be understood"
	}
	return "the platform refused the request"
}

// advice says what to do next. What is missing comes from the document.
func advice(e *ringcentral.Error) string {
	op := operations()[e.Operation]
	switch {
	case errors.Is(e, ringcentral.ErrUnauthorized):
		return `Sign in again with "rcaccount login", or check the credentials in the environment.`
	case errors.Is(e, ringcentral.ErrAppPermission) && op != nil && len(op.Scopes) > 0:
		return "The application lacks the scope " + strings.Join(op.Scopes, " or ") + ": add it in the developer console, then sign in again."
	case e.Code == "CMN-402":
		return "This takes an administrator: sign in as one."
	case e.Code == "CMN-404":
		return "A user may do this to the own extension only: sign in as an administrator."
	case e.Code == "CMN-408" && op != nil && op.UserPermission != "":
		return "The user lacks the permission " + op.UserPermission + ": an administrator can grant it with a role."
	case errors.Is(e, ringcentral.ErrForbidden) && op != nil:
		return strings.TrimSpace("It takes " + needs(op) + ".")
	case errors.Is(e, ringcentral.ErrNotFound):
		return `Check the id or the number; "rcaccount extensions list" and "rcaccount numbers list" show what there is.`
	case errors.Is(e, ringcentral.ErrRateLimited) && e.RetryAfter > 0:
		return fmt.Sprintf("Try again in %s, not earlier: a request before starts the penalty again.", e.RetryAfter.Round(time.Second))
	case errors.Is(e, ringcentral.ErrConnection):
		return checkNetwork
	case errors.Is(e, ringcentral.ErrRateLimited), errors.Is(e, ringcentral.ErrServer):
		return "Try again in a minute; if it stays, give the request id to RingCentral's support."
	}
	return ""
}

func needs(op *operation) string {
	var parts []string
	if len(op.Scopes) > 0 {
		parts = append(parts, "an application with the scope "+strings.Join(op.Scopes, " or "))
	}
	if op.UserPermission != "" {
		parts = append(parts, "a user with the permission "+op.UserPermission)
	}
	if parts == nil {
		return "another user"
	}
	return strings.Join(parts, " and ")
}

func exitStatus(err error) int {
	var refused *ringcentral.Error
	var token *ringcentral.TokenError
	var missing *ringcentral.MissingEnvError
	var usage usageError
	var id *ringcentral.IDError
	var local localError
	var absent *notFoundError
	var rows refusedError
	switch {
	case errors.As(err, &usage), errors.As(err, &missing), errors.As(err, &id), errors.As(err, &local), errors.Is(err, ringcentral.ErrLogin):
		return exitUsage
	case errors.As(err, &token):
		if token.Final && answered(token) {
			return exitUsage
		}
		return exitUnavailable
	case errors.Is(err, ringcentral.ErrRateLimited), errors.Is(err, ringcentral.ErrServer), errors.Is(err, ringcentral.ErrConnection):
		return exitUnavailable
	case errors.Is(err, ringcentral.ErrUnauthorized):
		return exitUsage
	case errors.As(err, &refused), errors.As(err, &absent), errors.As(err, &rows), errors.Is(err, ringcentral.ErrReply), errors.Is(err, ringcentral.ErrPaging):
		return exitRefused
	}
	return exitUnavailable
}

// notFoundError is about something that a person named and that the platform doesn't have.
type notFoundError struct{ text, next string }

func (e *notFoundError) Error() string { return e.text }
