package ringcentral

import (
	"errors"
	"math/rand/v2"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/oauth2"
)

// session is an access token and what belongs to it. The keeper's lock guards rejected; nothing else changes.
type session struct {
	access  secret // empty if not fetched yet
	refresh secret // empty if the platform issued none

	issued         time.Time
	expires        time.Time // of the access token; zero: not known
	refreshExpires time.Time // of the refresh token; zero: not known
	// When to renew ahead of expiry; zero: never. At random, so that processes that began together don't renew together.
	renewAt  time.Time
	rejected bool // the platform refused the access token
}

// usable reports whether the access token can be sent. The last ten seconds of its life are left to requests on their way.
func (s *session) usable(now time.Time) bool {
	if s == nil || s.rejected || s.access.reveal() == "" {
		return false
	}
	margin := min(10*time.Second, s.expires.Sub(s.issued)/10)
	return s.expires.IsZero() || now.Before(s.expires.Add(-margin))
}

func (s *session) refreshable(now time.Time) bool {
	return s != nil && s.refresh.reveal() != "" && (s.refreshExpires.IsZero() || now.Before(s.refreshExpires))
}

func (s *session) sameAccess(other *session) bool {
	return s != nil && other != nil && s.access.reveal() == other.access.reveal()
}

// token is what goes into a request; the refresh token stays here.
func (s *session) token() *oauth2.Token {
	return &oauth2.Token{AccessToken: s.access.reveal(), Expiry: s.expires}
}

// tokenReply is the reply of the token endpoint, and what a TokenStore keeps of a session.
type tokenReply struct {
	AccessToken    string         `json:"access_token"`
	TokenType      string         `json:"token_type"`
	ExpiresIn      jsontext.Value `json:"expires_in,omitzero"`
	RefreshToken   string         `json:"refresh_token,omitzero"`
	RefreshExpires jsontext.Value `json:"refresh_token_expires_in,omitzero"`
	Issued         time.Time      `json:"issued,omitzero"` // only in a store: when it was asked for
}

// parseSession reads the reply to a request that was sent at issued or, if that is zero, what save wrote. Its errors
// quote nothing.
func parseSession(data []byte, issued time.Time) (*session, error) {
	var reply tokenReply
	if json.Unmarshal(data, &reply, lenient) != nil {
		return nil, errors.New("the session is not the JSON it should be")
	}
	if issued.IsZero() {
		issued = reply.Issued
	}
	if !sendable(reply.AccessToken) || reply.TokenType != "" && !strings.EqualFold(reply.TokenType, "bearer") {
		return nil, errors.New("the session has no bearer token that can be sent")
	}
	reply.Issued = issued.Round(0) // a clock that stops while the machine sleeps is no use here
	s := &session{
		access:         newSecret(reply.AccessToken),
		refresh:        newSecret(reply.RefreshToken),
		issued:         reply.Issued,
		expires:        expiry(reply.Issued, reply.ExpiresIn),
		refreshExpires: expiry(reply.Issued, reply.RefreshExpires),
	}
	if !s.expires.IsZero() {
		s.renewAt = s.issued.Add(time.Duration((0.8 + 0.1*rand.Float64()) * float64(s.expires.Sub(s.issued))))
	}
	return s, nil
}

// expiry adds seconds, a number or a string. What makes no sense counts as not known; a refusal will tell.
func expiry(issued time.Time, value jsontext.Value) time.Time {
	seconds, err := strconv.ParseFloat(strings.Trim(string(value), `"`), 64)
	if err != nil || !(seconds > 0 && seconds < 1e9) {
		return time.Time{}
	}
	return issued.Add(time.Duration(seconds * float64(time.Second)))
}

// save returns what a TokenStore keeps.
func (s *session) save() ([]byte, error) {
	left := func(until time.Time) jsontext.Value {
		if until.IsZero() {
			return nil
		}
		return jsontext.Value(strconv.FormatFloat(until.Sub(s.issued).Seconds(), 'f', -1, 64))
	}
	return json.Marshal(tokenReply{s.access.reveal(), "bearer", left(s.expires), s.refresh.reveal(), left(s.refreshExpires), s.issued})
}
