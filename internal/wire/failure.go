package wire

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
)

// Errors of a request or a reply that took too long, whatever time the caller has.
var (
	ErrSilent = errors.New("the platform stopped responding")
	ErrSlow   = errors.New("the reply came too slowly")
)

// UnsentError is the error of a request that got no connection, so that nothing of it was sent.
type UnsentError struct{ Err error }

func (e *UnsentError) Error() string { return e.Err.Error() }

// Unwrap returns why there was no connection.
func (e *UnsentError) Unwrap() error { return e.Err }

// ProxyError is the refusal of a proxy to connect to the platform.
type ProxyError struct{ Status int }

func (e *ProxyError) Error() string {
	return fmt.Sprintf("the proxy refused the connection: %d %s", e.Status, http.StatusText(e.Status))
}

// ProxyRefused reports whether a request without a reply ended in the refusal of a proxy that wants other credentials
// or forbids the platform. A failure of a proxy, such as a 502, may pass.
func ProxyRefused(err error) bool {
	if refused, ok := errors.AsType[*ProxyError](err); ok {
		return refused.Status/100 == 4
	}
	// A transport without OnProxyConnectResponse has only the text.
	for ; err != nil; err = errors.Unwrap(err) {
		text := err.Error()
		if text == http.StatusText(http.StatusProxyAuthRequired) || text == http.StatusText(http.StatusForbidden) {
			return true
		}
	}
	return false
}

// Untrusted reports whether a request ended because one side doesn't accept the other's certificate.
func Untrusted(err error) bool {
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.UnknownAuthorityError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.HostnameError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.CertificateInvalidError](err); ok {
		return true
	}
	if _, ok := errors.AsType[x509.SystemRootsError](err); ok {
		return true
	}
	remote, ok := errors.AsType[*net.OpError](err) // the type of an alert is not exported
	return ok && remote.Op == "remote error" && strings.Contains(remote.Err.Error(), "certificate")
}

// Ended returns the error of ctx if it has ended. A connection whose deadline is that of ctx may fail a moment before
// ctx ends.
func Ended(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if deadline, ok := ctx.Deadline(); ok && !time.Now().Before(deadline) {
		return context.DeadlineExceeded
	}
	return nil
}

// timeout is the error of a time limit that is not the caller's, such as that of an http.Client or of a dialer. It is
// everything that err is but the error of a context.
type timeout struct{ err error }

// OwnTime returns err so that it doesn't look like the end of ctx if ctx has not ended.
func OwnTime(ctx context.Context, err error) error {
	if (errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled)) && Ended(ctx) == nil {
		return timeout{err}
	}
	return err
}

func (t timeout) Error() string { return t.err.Error() }

// Timeout makes it a timeout for those who look at it as a net.Error.
func (t timeout) Timeout() bool { return true }

// Temporary belongs to net.Error.
func (t timeout) Temporary() bool { return true }

// Is is in place of Unwrap.
func (t timeout) Is(target error) bool {
	return target != context.DeadlineExceeded && target != context.Canceled && errors.Is(t.err, target)
}

// As is in place of Unwrap.
func (t timeout) As(target any) bool { return errors.As(t.err, target) }
