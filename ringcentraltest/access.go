package ringcentraltest

import (
	"net/http"
	"slices"
	"strings"
)

// WithScopes sets the app scopes of the application; all but Accounts unless set. A scope includes those before it in the order
// ReadAccounts, EditExtensions, EditAccounts, Accounts; others include none.
func WithScopes(scopes ...string) Option { return func(s *settings) { s.scopes = scopes } }

// WithUser makes the user with an extension number the one who calls: whose the JWT is and what ~ means. The first one,
// 101, is the only administrator, and calls unless set.
func WithUser(extensionNumber string) Option { return func(s *settings) { s.user = extensionNumber } }

// scopeOrder is the app scopes, each with those before it.
var scopeOrder = []string{"ReadAccounts", "EditExtensions", "EditAccounts", "Accounts"}

// authorized checks the token and the rights of the application.
func (s *Server) authorized(r *http.Request, op *operation) *refusal {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	switch {
	case !ok:
		return &refusal{http.StatusUnauthorized, "AGW-402", "Authorization is missing", ""}
	case !s.oauth.use(token):
		return &refusal{http.StatusUnauthorized, "OAU-213", "The token is not known", ""}
	}
	need := slices.Index(scopeOrder, op.scope)
	includes := func(scope string) bool {
		return scope == op.scope || need >= 0 && slices.Index(scopeOrder, scope) >= need
	}
	if op.scope != "" && !slices.ContainsFunc(s.settings.scopes, includes) {
		return forbidden("CMN-401", "The application lacks the permission ["+op.scope+"]")
	}
	return nil
}

// The user permissions that a user has about others, and about the account, without being an administrator.
var everyone = []string{"ReadCompanyInfo", "ReadExtensions", "ReadCompanyPhoneNumbers", "ReadUserPhoneNumbers", ""}

// allowed checks the rights of the user. An administrator may do everything; others everything about themselves, and
// reading what is public about the rest.
func (p *platform) allowed(c *call) error {
	extension, about := c.path["extensionId"]
	account := c.path["accountId"] != ""
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
