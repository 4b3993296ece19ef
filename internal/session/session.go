// Package session keeps a user's session with the platform: an access token and the refresh token that continues it. It
// decides when a token is fetched, and by which of many goroutines and processes; how it is fetched is up to the caller.
package session

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
	"github.com/ringcentral-account/ringcentral-account-go/internal/secret"
)

// Session is an access token and what belongs to it. Make one with [New] or [Parse].
type Session struct {
	Access  secret.Text // empty if none has been fetched yet
	Refresh secret.Text // empty if the platform issued none

	Issued         time.Time
	Expires        time.Time // of the access token; zero if unknown
	RefreshExpires time.Time // of the refresh token; zero if unknown

	// When to renew ahead of expiry; zero means never. It is random, so that processes that started together don't renew together.
	renewAt time.Time
	refused bool // the platform refused the access token; the one field that changes, guarded by the keeper's lock
}

// New returns a session of tokens about which nothing else is known.
func New(access, refresh string) *Session {
	return &Session{Access: secret.New(access), Refresh: secret.New(refresh)}
}

// Usable reports whether the access token can be sent. The last ten seconds of its life, or the last tenth if that is less,
// are left to requests on their way.
func (s *Session) Usable(now time.Time) bool {
	if s.access() == "" || s.refused {
		return false
	}
	margin := min(10*time.Second, s.Expires.Sub(s.Issued)/10)
	return s.Expires.IsZero() || now.Before(s.Expires.Add(-margin))
}

// Refreshable reports whether there is a refresh token that has not expired.
func (s *Session) Refreshable(now time.Time) bool {
	return s != nil && s.Refresh.Reveal() != "" && (s.RefreshExpires.IsZero() || now.Before(s.RefreshExpires))
}

func (s *Session) renewalDue(now time.Time) bool {
	return !s.renewAt.IsZero() && !now.Before(s.renewAt)
}

// renewable reports whether any process may be renewing the session ahead of expiry.
func (s *Session) renewable(now time.Time) bool {
	return s.Expires.IsZero() || !now.Before(s.partOfLife(earliestRenewal))
}

const earliestRenewal = 0.8 // of the life of an access token

func (s *Session) partOfLife(part float64) time.Time {
	return s.Issued.Add(time.Duration(part * float64(s.Expires.Sub(s.Issued))))
}

func (s *Session) access() string {
	if s == nil {
		return ""
	}
	return s.Access.Reveal()
}

// tokenReply is what the token endpoint answers and what a store keeps of a session.
type tokenReply struct {
	AccessToken    string         `json:"access_token"`
	TokenType      string         `json:"token_type"`
	ExpiresIn      jsontext.Value `json:"expires_in,omitzero"`
	RefreshToken   string         `json:"refresh_token,omitzero"`
	RefreshExpires jsontext.Value `json:"refresh_token_expires_in,omitzero"`
	Issued         time.Time      `json:"issued,omitzero"` // in a store only: when the token was requested
}

// Parse reads the reply to a request that was sent at issued or, if issued is zero, what [Session.Save] returned. Its errors
// quote nothing.
func Parse(data []byte, issued time.Time) (*Session, error) {
	var reply tokenReply
	if json.Unmarshal(data, &reply, jsonread.Lenient) != nil {
		return nil, errors.New("the session is not valid JSON")
	}
	if !Sendable(reply.AccessToken) || reply.TokenType != "" && !strings.EqualFold(reply.TokenType, "bearer") {
		return nil, errors.New("the session has no bearer token that can be sent")
	}
	if !issued.IsZero() {
		reply.Issued = issued.Round(0) // no monotonic clock, which may stop while the machine sleeps
	}
	s := &Session{
		Access:         secret.New(reply.AccessToken),
		Refresh:        secret.New(reply.RefreshToken),
		Issued:         reply.Issued,
		Expires:        expiry(reply.Issued, reply.ExpiresIn),
		RefreshExpires: expiry(reply.Issued, reply.RefreshExpires),
	}
	if !s.Expires.IsZero() {
		s.renewAt = s.partOfLife(earliestRenewal + 0.1*rand.Float64())
	}
	return s, nil
}

// expiry adds a number of seconds, which may be a JSON string. An invalid value counts as unknown: if the token has
// expired, the platform will refuse it.
func expiry(issued time.Time, value jsontext.Value) time.Time {
	seconds, err := strconv.ParseFloat(strings.Trim(string(value), `"`), 64)
	if err != nil || !(seconds > 0 && seconds < 1e9) {
		return time.Time{}
	}
	return issued.Add(time.Duration(seconds * float64(time.Second)))
}

// Save returns what a store keeps.
func (s *Session) Save() ([]byte, error) {
	left := func(until time.Time) jsontext.Value {
		if until.IsZero() {
			return nil
		}
		return jsontext.Value(strconv.FormatFloat(until.Sub(s.Issued).Seconds(), 'f', -1, 64))
	}
	return json.Marshal(tokenReply{s.Access.Reveal(), "bearer", left(s.Expires), s.Refresh.Reveal(), left(s.RefreshExpires), s.Issued})
}

// Sendable reports whether token can be sent in an Authorization header.
func Sendable(token string) bool {
	return token != "" && !strings.ContainsFunc(token, func(r rune) bool { return r <= ' ' || r > '~' })
}

// CheckSendable refuses a token that can't be sent, such as one with the line break that often remains from reading a file. The
// error doesn't show it.
func CheckSendable(name, token string) error {
	switch {
	case token == "":
		return fmt.Errorf("the %s is empty", name)
	case !Sendable(token):
		return fmt.Errorf("the %s contains a space, a line break or another character that no token contains", name)
	}
	return nil
}
