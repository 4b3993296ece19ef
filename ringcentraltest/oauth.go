package ringcentraltest

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// PublicClientID is the id of an application without a secret. It signs users in with PKCE, and can't use JWTs.
const PublicClientID = "fake-public-client-id"

// The platform's own rules.
const (
	maxSessions = 5                // of one user and application; another one ends the oldest
	graceUnused = 60 * time.Minute // how long a used refresh token still works if the new access token is not used
	graceUsed   = 10 * time.Second // how long it works after the first use of the new access token
	codeLife    = time.Minute
)

// WithTokenLifetimes sets the lifetimes of tokens. The defaults are an hour for access tokens and a week for refresh tokens. If refresh
// is 0, no refresh tokens are issued, as for an application that is not configured to get them.
func WithTokenLifetimes(access, refresh time.Duration) Option {
	return func(s *settings) { s.accessLife, s.refreshLife = access, refresh }
}

// oauth is the authorization server.
type oauth struct {
	accessLife, refreshLife time.Duration
	scopes                  []string
	owner                   int64                                   // the owner of [JWT], who also agrees on the sign-in page
	signIn                  func(name string) (user int64, ok bool) // finds the user who signs in
	form                    bool                                    // whether the sign-in page asks who signs in
	adminToken              string                                  // the access token of [Server.Admin]; it never expires
	clock                   *clock

	mu       sync.Mutex
	sessions []*oauthSession // oldest first
	codes    map[string]*oauthCode
	replays  int
}

// oauthSession is a session that a grant began. A refresh replaces both of its tokens.
type oauthSession struct {
	client          string
	id, endpoint    string // endpoint is the id of the device or the program, from the request
	owner           int64  // the user's extension
	access, refresh string
	issued          time.Time
	accessExpires   time.Time
	refreshExpires  time.Time
	firstUse        time.Time // of access; zero if unused
	previous        string    // the refresh token that was exchanged for these tokens
}

type oauthCode struct {
	client, redirect, challenge, method string
	owner                               int64
	expires                             time.Time
}

// tokenRefusal is an error reply of the token endpoint.
type tokenRefusal struct {
	status               int
	error, code, message string
}

// TokenRequests returns the number of requests to the token endpoint.
func (s *Server) TokenRequests() int { return s.Calls("oauth/token") }

// RefreshReplays returns how many refreshes presented a refresh token that had already been used, within the platform's grace period,
// and got the current tokens again.
func (s *Server) RefreshReplays() int {
	s.oauth.mu.Lock()
	defer s.oauth.mu.Unlock()
	return s.oauth.replays
}

// Sessions returns the number of sessions that have not ended, expired ones included.
func (s *Server) Sessions() int {
	s.oauth.mu.Lock()
	defer s.oauth.mu.Unlock()
	return len(s.oauth.sessions)
}

// ExpireTokens makes all access tokens expire. Refresh tokens remain valid.
func (s *Server) ExpireTokens() {
	s.oauth.mu.Lock()
	defer s.oauth.mu.Unlock()
	for _, session := range s.oauth.sessions {
		session.accessExpires = time.Time{}
	}
}

// use returns whose access token a valid one is, and records its first use.
func (o *oauth) use(token string) (identity, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	now := o.clock.now()
	if session := o.session(token); session != nil && now.Before(session.accessExpires) {
		if session.firstUse.IsZero() {
			session.firstUse = now
		}
		return identity{client: session.client, user: session.owner}, true
	}
	return identity{}, false
}

// session returns the session of an access token, which may have expired; nil if there is none.
func (o *oauth) session(token string) *oauthSession {
	for _, session := range o.sessions {
		if same(token, session.access) {
			return session
		}
	}
	return nil
}

// holder returns the application and the user that a request counts for; both are empty if it has no token of a
// session.
func (o *oauth) holder(r *http.Request) (client string, user int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if session := o.session(bearerToken(r)); session != nil {
		return session.client, session.owner
	}
	return "", 0
}

// token is the token endpoint.
func (s *Server) token(w http.ResponseWriter, r *http.Request) {
	client, refused := authenticate(r)
	var reply object
	if refused == nil {
		s.oauth.mu.Lock()
		defer s.oauth.mu.Unlock()
		switch r.PostFormValue("grant_type") {
		case "urn:ietf:params:oauth:grant-type:jwt-bearer":
			reply, refused = s.oauth.grantJWT(client, r)
		case "authorization_code":
			reply, refused = s.oauth.grantCode(client, r)
		case "refresh_token":
			reply, refused = s.oauth.refresh(client, r)
		default:
			refused = &tokenRefusal{http.StatusBadRequest, "unsupported_grant_type", "OAU-250", "The grant type is not supported"}
		}
	}
	if refused != nil {
		refuseToken(w, refused.status, refused.error, refused.code, refused.message)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	writeJSON(w, http.StatusOK, reply)
}

// authenticate returns the application that sent r: from the Basic credentials or, if it has no secret, from the id in the body.
func authenticate(r *http.Request) (string, *tokenRefusal) {
	id, secret, ok := r.BasicAuth()
	id, _ = url.QueryUnescape(id)
	secret, _ = url.QueryUnescape(secret)
	switch {
	case ok && id == ClientID && same(secret, ClientSecret):
		return id, nil
	case r.Header.Get("Authorization") == "" && r.PostFormValue("client_id") == PublicClientID && !r.PostForm.Has("client_secret"):
		return PublicClientID, nil
	}
	return "", &tokenRefusal{http.StatusUnauthorized, "invalid_client", "OAU-153", "The client is not known"}
}

func (o *oauth) grantJWT(client string, r *http.Request) (object, *tokenRefusal) {
	if client != ClientID {
		return nil, &tokenRefusal{http.StatusBadRequest, "unauthorized_client", "OAU-251", "The grant type is not allowed for this client"}
	}
	owner, ok := o.ownerOf(r.PostFormValue("assertion"))
	if !ok {
		return nil, &tokenRefusal{http.StatusBadRequest, "invalid_grant", "OAU-153", "The assertion is not valid"}
	}
	return o.begin(client, owner, r), nil
}

// ownerOf returns the user whose JWT an assertion is.
func (o *oauth) ownerOf(assertion string) (int64, bool) {
	if same(assertion, JWT) {
		return o.owner, true
	}
	number, ok := strings.CutPrefix(assertion, JWT+".")
	if !ok {
		return 0, false
	}
	return o.signIn(number)
}

func (o *oauth) grantCode(client string, r *http.Request) (object, *tokenRefusal) {
	code := o.codes[r.PostFormValue("code")]
	delete(o.codes, r.PostFormValue("code"))
	verifier := r.PostFormValue("code_verifier")
	if code == nil || code.client != client || code.redirect != r.PostFormValue("redirect_uri") || !o.clock.now().Before(code.expires) {
		return nil, &tokenRefusal{http.StatusBadRequest, "invalid_grant", "OAU-211", "The code is not valid"}
	}
	if code.method == "S256" {
		sum := sha256.Sum256([]byte(verifier))
		verifier = base64.RawURLEncoding.EncodeToString(sum[:])
	}
	if !same(verifier, code.challenge) {
		return nil, &tokenRefusal{http.StatusBadRequest, "invalid_grant", "OAU-211", "The code verifier is not valid"}
	}
	return o.begin(client, code.owner, r), nil
}

// refresh exchanges a refresh token, once. During the platform's grace period the previous refresh token returns the current tokens
// again.
func (o *oauth) refresh(client string, r *http.Request) (object, *tokenRefusal) {
	token, now := r.PostFormValue("refresh_token"), o.clock.now()
	for _, session := range o.sessions {
		if session.client != client || !now.Before(session.refreshExpires) {
			continue
		}
		if same(token, session.refresh) {
			session.previous = session.refresh
			o.issue(session, r)
			return o.reply(session), nil
		}
		graceEnds := session.issued.Add(graceUnused)
		if !session.firstUse.IsZero() {
			graceEnds = session.firstUse.Add(graceUsed)
		}
		if session.previous != "" && same(token, session.previous) && now.Before(graceEnds) {
			o.replays++
			return o.reply(session), nil
		}
	}
	return nil, &tokenRefusal{http.StatusBadRequest, "invalid_grant", "OAU-210", "The refresh token is not valid"}
}

func (o *oauth) begin(client string, owner int64, r *http.Request) object {
	session := &oauthSession{client: client, owner: owner, id: "fake-session-" + rand.Text(), endpoint: "fake-endpoint"}
	o.issue(session, r)
	count := 0
	alike := func(other *oauthSession) bool { return other.client == client && other.owner == owner }
	for _, other := range o.sessions {
		if alike(other) {
			count++
		}
	}
	if count >= maxSessions {
		oldest := slices.IndexFunc(o.sessions, alike)
		o.sessions = slices.Delete(o.sessions, oldest, oldest+1)
	}
	o.sessions = append(o.sessions, session)
	return o.reply(session)
}

// issue gives a session new tokens.
func (o *oauth) issue(session *oauthSession, r *http.Request) {
	ttl := func(name string, life time.Duration) time.Duration {
		if seconds, err := strconv.Atoi(r.PostFormValue(name)); err == nil && seconds > 0 {
			return time.Duration(seconds) * time.Second
		}
		return life
	}
	session.endpoint = cmp.Or(r.PostFormValue("endpoint_id"), session.endpoint)
	now := o.clock.now()
	session.access, session.issued, session.firstUse = "fake-access-token-"+rand.Text(), now, time.Time{}
	session.accessExpires = now.Add(ttl("access_token_ttl", o.accessLife))
	if o.refreshLife > 0 {
		session.refresh = "fake-refresh-token-" + rand.Text()
		session.refreshExpires = now.Add(ttl("refresh_token_ttl", o.refreshLife))
	}
}

func (o *oauth) reply(session *oauthSession) object {
	now := o.clock.now()
	reply := object{
		"access_token": session.access,
		"token_type":   "bearer",
		"expires_in":   int(session.accessExpires.Sub(now).Seconds() + 0.5),
		"scope":        strings.Join(o.scopes, " "),
		"owner_id":     strconv.FormatInt(session.owner, 10),
		"endpoint_id":  session.endpoint,
		"session_id":   session.id,
	}
	if session.refresh != "" {
		reply["refresh_token"] = session.refresh
		reply["refresh_token_expires_in"] = int(session.refreshExpires.Sub(now).Seconds() + 0.5)
	}
	return reply
}

// revoke ends the session of a token.
func (s *Server) revoke(w http.ResponseWriter, r *http.Request) {
	client, refused := authenticate(r)
	if refused != nil {
		refuseToken(w, refused.status, refused.error, refused.code, refused.message)
		return
	}
	token := r.PostFormValue("token")
	s.oauth.mu.Lock()
	defer s.oauth.mu.Unlock()
	s.oauth.sessions = slices.DeleteFunc(s.oauth.sessions, func(session *oauthSession) bool {
		return session.client == client && (same(token, session.access) || session.refresh != "" && same(token, session.refresh))
	})
	w.WriteHeader(http.StatusOK)
}

// WithSignInForm makes the sign-in page ask who signs in: it shows a form, which sends an extension number, an email
// address or a direct number as "username". By default the caller is signed in and agrees at once, unless the address
// of the page has prompt=login.
func WithSignInForm() Option { return func(s *settings) { s.signInForm = true } }

// signInPage is the form of the sign-in page, with a message above it.
const signInPage = `<!DOCTYPE html><html lang="en"><title>Sign in</title><body><h1>Larkspur Instruments</h1><p>%s</p><form method="post">
<label>Extension number, email or phone number <input name="username" autofocus></label>
<label>Password <input name="password" type="password"></label> <button>Sign in</button></form></body></html>
`

// person returns the user who is on the sign-in page. If there is none yet, it shows the form.
func (s *Server) person(w http.ResponseWriter, r *http.Request) (user int64, ok bool) {
	status, message := http.StatusOK, "Sign in to continue. Any password will do."
	if r.Method == http.MethodPost {
		if user, ok = s.oauth.signIn(r.PostFormValue("username")); ok {
			return user, true
		}
		status, message = http.StatusUnauthorized, "No enabled user has this extension number, email or phone number."
	} else if !s.oauth.form && !slices.Contains(strings.Fields(r.URL.Query().Get("prompt")), "login") {
		return s.oauth.owner, true
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	fmt.Fprintf(w, signInPage, message)
	return 0, false
}

// authorize is the sign-in page.
func (s *Server) authorize(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	client, method := query.Get("client_id"), query.Get("code_challenge_method")
	redirect, err := url.Parse(query.Get("redirect_uri"))
	switch {
	case client != ClientID && client != PublicClientID, query.Get("response_type") != "code", err != nil, redirect.Host == "",
		method != "" && method != "plain" && method != "S256", client == PublicClientID && query.Get("code_challenge") == "":
		refuseToken(w, http.StatusBadRequest, "invalid_request", "OAU-109", "The request is not valid")
		return
	}
	user, ok := s.person(w, r)
	if !ok {
		return
	}
	code := "fake-code-" + rand.Text()
	s.oauth.mu.Lock()
	s.oauth.codes[code] = &oauthCode{client, redirect.String(), query.Get("code_challenge"), method, user, s.clock.now().Add(codeLife)}
	s.oauth.mu.Unlock()
	answer := redirect.Query()
	answer.Set("code", code)
	answer.Set("state", query.Get("state"))
	redirect.RawQuery = answer.Encode()
	http.Redirect(w, r, redirect.String(), http.StatusFound)
}

// Browse plays the browser of the caller, who signs in: it opens the sign-in page at address, agrees, and follows the
// redirect to the program. It returns when the program has replied, so a program that waits for the browser calls it
// in a goroutine. It returns an error if the fake or the program can't be reached, or if the sign-in page refuses the
// request. [User.Browse] signs in another user.
func (s *Server) Browse(ctx context.Context, address string) error { return s.browse(ctx, address, "") }

// browse signs in the user with an extension number, or the caller if it is empty.
func (s *Server) browse(ctx context.Context, address, number string) error {
	signIn := &http.Client{Transport: s.client.Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	var back string
	var err error
	if number == "" {
		if back, err = visit(ctx, signIn, address, nil); err != nil {
			return err
		}
		caller := &User{server: s, id: s.oauth.owner}
		number = caller.number()
	}
	if back == "" {
		if back, err = visit(ctx, signIn, address, url.Values{"username": {number}, "password": {"any"}}); err != nil {
			return err
		}
	}
	if back == "" {
		return fmt.Errorf("ringcentraltest: nobody can sign in at %s", address)
	}
	_, err = visit(ctx, http.DefaultClient, back, nil)
	return err
}

// visit opens a page, or sends a form to it, and returns the address that it redirects to, if any.
func visit(ctx context.Context, client *http.Client, address string, form url.Values) (next string, err error) {
	method := http.MethodGet
	if form != nil {
		method = http.MethodPost
	}
	request, err := http.NewRequestWithContext(ctx, method, address, strings.NewReader(form.Encode()))
	if err != nil {
		return "", err
	}
	if form != nil {
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	page, err := client.Do(request)
	if err != nil {
		return "", err
	}
	return page.Header.Get("Location"), page.Body.Close()
}

// NewRefreshToken begins a session and returns its refresh token, as if a user had signed in before. It is empty if the fake issues no
// refresh tokens.
func (s *Server) NewRefreshToken() string {
	s.oauth.mu.Lock()
	defer s.oauth.mu.Unlock()
	s.oauth.begin(ClientID, s.oauth.owner, &http.Request{})
	return s.oauth.sessions[len(s.oauth.sessions)-1].refresh
}
