package ringcentraltest

import (
	"net/http"
	"slices"
)

// WithScopes sets the app scopes of the application. The default is all but Accounts. Each of ReadAccounts,
// EditExtensions, EditAccounts and Accounts includes those before it; other scopes include none. A scope that doesn't
// exist fails the test.
func WithScopes(scopes ...string) Option { return func(s *settings) { s.scopes = scopes } }

// WithUser makes the user with an extension number the caller: the owner of [JWT], and the extension that ~ stands
// for. The default is 101, the only administrator at the start. Others sign in with [Server.User].
func WithUser(extensionNumber string) Option { return func(s *settings) { s.user = extensionNumber } }

// scopeOrder lists the app scopes of which each includes those before it.
var scopeOrder = []string{"ReadAccounts", "EditExtensions", "EditAccounts", "Accounts"}

// authorized checks the token and the app scopes, and returns the user.
func (s *Server) authorized(r *http.Request, op *operation) (identity, *refusal) {
	if s.seeding(r) {
		return identity{client: ClientID, user: accounts[0].firstExtension, seeding: true}, nil
	}
	token := bearerToken(r)
	if token == "" {
		return identity{}, &refusal{http.StatusUnauthorized, "AGW-402", "Authorization is missing", ""}
	}
	who, ok := s.oauth.use(token)
	if !ok || !s.platforms[0].active(who.user) {
		return identity{}, &refusal{http.StatusUnauthorized, "OAU-213", "The token is not known", ""}
	}
	need := slices.Index(scopeOrder, op.scope)
	includes := func(scope string) bool {
		return scope == op.scope || need >= 0 && slices.Index(scopeOrder, scope) >= need
	}
	s.oauth.mu.Lock()
	scopes := s.oauth.scopes // never changed in place
	s.oauth.mu.Unlock()
	if op.scope != "" && !slices.ContainsFunc(scopes, includes) {
		return identity{}, forbidden("CMN-401", "The application lacks the permission ["+op.scope+"]")
	}
	return who, nil
}

// asHeader returns a request with the access token in its header if it came in the query, so that the token is neither recorded nor part
// of links.
func asHeader(r *http.Request) *http.Request {
	query := r.URL.Query()
	if !query.Has("access_token") {
		return r
	}
	r = r.Clone(r.Context())
	if r.Header.Get("Authorization") == "" {
		r.Header.Set("Authorization", "Bearer "+query.Get("access_token"))
	}
	query.Del("access_token")
	r.URL.RawQuery = query.Encode()
	return r
}

// everyone lists the user permissions that users have for the account and for other users without being administrators.
var everyone = []string{"ReadCompanyInfo", "ReadExtensions", "ReadCompanyPhoneNumbers", "ReadUserPhoneNumbers", ""}

// allowed checks the permissions of the user. An administrator may do everything. Others may read and change their own extension, and
// read what is public about the rest.
func (p *platform) allowed(c *call) error {
	extension, about := c.path["extensionId"]
	account := c.path["accountId"] != ""
	if has, decided := c.decision(c.op.permission); decided && has {
		return nil
	} else if decided {
		return forbidden("CMN-408", "The user lacks the permission ["+c.op.permission+"]")
	}
	switch {
	case c.admin || !account, c.request.Method == http.MethodGet && slices.Contains(everyone, c.op.permission):
		return nil
	case c.op.permission == "AddRemoveUsers":
		return forbidden("CMN-408", "The user lacks the permission ["+c.op.permission+"]")
	case about:
		if e, ok := p.named(c, extension); ok && e.id != c.self {
			return forbidden("CMN-404", "The user may not access another extension")
		}
		return nil
	case c.op.permission == "":
		return forbidden("CMN-402", "The user is not an administrator")
	}
	return forbidden("CMN-408", "The user lacks the permission ["+c.op.permission+"]")
}

// mayRead reports whether the caller may read everything about an extension, not only the public part.
func (c *call) mayRead(extension int64) bool { return c.admin || c.self == extension }
