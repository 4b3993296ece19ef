package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Exit statuses.
const (
	exitOK          = 0
	exitRefused     = 1   // the platform said no
	exitFound       = 1   // of diff and audit: something is different, or was found
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

// local marks an error, if there is one, as something wrong on this machine.
func local(err error) error {
	if err == nil {
		return nil
	}
	return localError{err}
}

// errFound ends a command that was asked whether there is something, and has printed what there is.
var errFound = errors.New("there is something")

// troubleError is an error of a command whose exit status 1 means that it found something: it has another one.
type troubleError struct{ error }

func (e troubleError) Unwrap() error { return e.error }

func asTrouble(err error) error {
	if err == nil || errors.Is(err, errFound) {
		return err
	}
	return troubleError{err}
}

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
	if errors.Is(err, errFound) {
		return exitFound
	}
	text, details, next := explain(command, err)
	a.note("rcaccount: %s", text)
	unsure := ""
	if a.sent {
		unsure = "Whether the change was made is not known: look before trying again."
	}
	for _, line := range []string{details, next, unsure, a.done} {
		if line != "" {
			a.note("  %s", line)
		}
	}
	return exitStatus(err)
}

const (
	checkNetwork = "Check the network, and the address of the platform in RC_SERVER_URL if it is set."
	tryAgain     = "Try again in a minute; if it stays, give the request id to RingCentral's support."
)

// refusal is what there is to say of a kind of error.
type refusal struct {
	kind     error
	headline string
	status   int // of the program
	next     string
}

var refusals = []refusal{
	{ringcentral.ErrUnauthorized, "the platform doesn't accept the session", exitUsage, `Sign in again with "rcaccount login", or check the credentials in the environment.`},
	{ringcentral.ErrForbidden, "not allowed", exitRefused, ""},
	{ringcentral.ErrNotFound, "not found", exitRefused, `Check the id or the number; "rcaccount extensions list" and "rcaccount numbers list" show what there is.`},
	{ringcentral.ErrConflict, "in conflict with the current state", exitRefused, ""},
	{ringcentral.ErrRateLimited, "too many requests", exitUnavailable, tryAgain},
	{ringcentral.ErrServer, "the platform failed", exitUnavailable, tryAgain},
	{ringcentral.ErrConnection, "no reply", exitUnavailable, checkNetwork},
	{ringcentral.ErrReply, "the reply can't be understood", exitRefused, ""},
	{ringcentral.ErrPaging, "the pages of the list make no sense", exitRefused, ""},
	{ringcentral.ErrInvalid, "the platform refused the request", exitRefused, ""},
}

// refusalOf returns what there is to say of an error; the zero refusal if it is of no known kind.
func refusalOf(err error) refusal {
	i := slices.IndexFunc(refusals, func(r refusal) bool { return errors.Is(err, r.kind) })
	if i < 0 {
		return refusal{}
	}
	return refusals[i]
}

// is reports whether there is an error of a type in err's tree.
func is[T error](err error) bool {
	_, ok := errors.AsType[T](err)
	return ok
}

// answered reports whether it was the platform that refused a token, and not the network.
func answered(refused *ringcentral.TokenError) bool {
	answer, ok := errors.AsType[*ringcentral.Error](refused)
	return refused.OAuthError != "" || ok && answer.Status != 0
}

// explain says what went wrong in one line, then the code and the request, then what to do next.
func explain(command string, err error) (text, details, next string) {
	text = strings.TrimPrefix(err.Error(), "ringcentral: ")
	absent, unknown := errors.AsType[*notFoundError](err)
	token, unsigned := errors.AsType[*ringcentral.TokenError](err)
	refused, answer := errors.AsType[*ringcentral.Error](err)
	switch {
	case unknown:
		next = absent.next
	case errors.Is(err, errDeclined):
	case is[usageError](err):
		next = fmt.Sprintf(`See "%s --help".`, command)
	case is[*ringcentral.MissingEnvError](err):
		next = `Set them, sign in with "rcaccount login", or try --demo.`
	case errors.Is(err, ringcentral.ErrLogin):
		text, next = "not signed in, or the session is over", `Sign in with "rcaccount login".`
	case unsigned && !answered(token):
		next = checkNetwork
	case unsigned && token.Final:
		next = `Check the client id, the client secret and the JWT, or sign in again with "rcaccount login".`
	case answer && !unsigned:
		return explainRefusal(refused)
	}
	return text, "", next
}

func explainRefusal(e *ringcentral.Error) (text, details, next string) {
	text = cmp.Or(refusalOf(e).headline, "the platform refused the request")
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

// advice says what to do next. What is missing comes from the document.
func advice(e *ringcentral.Error) string {
	op := operations()[e.Operation]
	switch {
	case errors.Is(e, ringcentral.ErrAppPermission) && op != nil && len(op.Scopes) > 0:
		return "The application lacks the scope " + strings.Join(op.Scopes, " or ") + ": add it in the developer console, then sign in again."
	case e.Code == "CMN-402":
		return "This takes an administrator: sign in as one."
	case e.Code == "CMN-404":
		return "A user may do this to the own extension only: sign in as an administrator."
	case e.Code == "CMN-408" && op != nil && op.UserPermission != "":
		return "The user lacks the permission " + op.UserPermission + ": an administrator can grant it with a role."
	case errors.Is(e, ringcentral.ErrForbidden) && op != nil:
		return "It takes " + needs(op, "another user") + "."
	case errors.Is(e, ringcentral.ErrRateLimited) && e.RetryAfter > 0:
		return fmt.Sprintf("Try again in %s, not earlier: a request before starts the penalty again.", e.RetryAfter.Round(time.Second))
	}
	return refusalOf(e).next
}

func needs(op *operation, nothing string) string {
	var parts []string
	if len(op.Scopes) > 0 {
		parts = append(parts, "an application with the scope "+strings.Join(op.Scopes, " or "))
	}
	if op.UserPermission != "" {
		parts = append(parts, "a user with the permission "+op.UserPermission)
	}
	return cmp.Or(strings.Join(parts, " and "), nothing)
}

func exitStatus(err error) int {
	if trouble, ok := errors.AsType[troubleError](err); ok {
		return max(exitStatus(trouble.error), exitUsage)
	}
	token, unsigned := errors.AsType[*ringcentral.TokenError](err)
	known := refusalOf(err)
	switch {
	case is[*uncheckedError](err):
		return exitUsage
	case is[usageError](err), is[localError](err), is[*ringcentral.MissingEnvError](err), is[*ringcentral.IDError](err), errors.Is(err, ringcentral.ErrLogin):
		return exitUsage
	case unsigned && token.Final && answered(token):
		return exitUsage
	case unsigned:
		return exitUnavailable
	case known.kind != nil:
		return known.status
	case is[*notFoundError](err), is[refusedError](err), is[*ringcentral.Error](err):
		return exitRefused
	}
	return exitUnavailable
}

// notFoundError is about something that a person named and that the platform doesn't have.
type notFoundError struct{ text, next string }

func (e *notFoundError) Error() string { return e.text }
