package oauth

import (
	"errors"
	"fmt"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/internal/session"
)

// FromSource asks source for a token. A refusal by the platform is an [*Error], which doesn't quote the reply as a RetrieveError
// does.
func FromSource(source oauth2.TokenSource) (*session.Session, error) {
	token, err := source.Token()
	if refused, ok := errors.AsType[*oauth2.RetrieveError](err); ok && refused.Response != nil {
		reply := &Reply{Status: refused.Response.StatusCode, Header: refused.Response.Header, Body: refused.Body}
		return nil, Refused(TokenOperation, "", reply)
	}
	if err != nil {
		return nil, fmt.Errorf("the token source failed: %w", err)
	}
	if token == nil {
		token = new(oauth2.Token)
	}
	s := session.New(token.AccessToken, "")
	s.Issued, s.Expires = time.Now(), token.Expiry
	if !session.Sendable(token.AccessToken) || !s.Usable(s.Issued) {
		return nil, errors.New("the token source returned no access token that can be sent, or an expired one")
	}
	return s, nil
}
