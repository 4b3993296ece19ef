package ringcentraltest

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"sync"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Client returns a client of the fake for code under test, signed in as the caller; see [WithUser]. Options override
// what Client sets: the credentials of [Server.Auth], the addresses of the fake and its HTTP client. Client panics if
// [ringcentral.New] refuses an option.
func (s *Server) Client(options ...ringcentral.Option) *ringcentral.Client {
	return s.connect(s.Auth(), options)
}

// connect makes a client of the fake.
func (s *Server) connect(auth ringcentral.Auth, options []ringcentral.Option) *ringcentral.Client {
	options = slices.Concat([]ringcentral.Option{
		ringcentral.WithServer(s.URL), ringcentral.WithMediaServer(s.MediaURL), ringcentral.WithHTTPClient(s.client),
	}, options)
	rc, err := ringcentral.New(auth, options...)
	if err != nil {
		panic("ringcentraltest: " + err.Error())
	}
	return rc
}

// Admin returns a client of the administrator for what a test needs to find. Whatever the options of the fake say,
// its requests have all scopes and permissions; they are neither limited nor delayed, don't fail, and don't show in
// [Server.Calls] and [Server.Requests]. WithFuture doesn't change their replies. In this client ~ stands for the
// first extension.
func (s *Server) Admin(options ...ringcentral.Option) *ringcentral.Client {
	return s.connect(ringcentral.AccessToken(s.oauth.adminToken), append([]ringcentral.Option{ringcentral.WithoutThrottle()}, options...))
}

// User is a user of the company who can sign in. A user who is not enabled can't, and one who is disabled or deleted
// loses access. Its methods are safe for concurrent use.
type User struct {
	server *Server
	id     int64
}

// User returns the user with an extension number. If there is none, the test fails, or User panics in a fake that was
// started with [New].
func (s *Server) User(extensionNumber string) *User {
	if s.tb != nil {
		s.tb.Helper()
	}
	id, ok := s.platforms[0].userNumbered(extensionNumber)
	if !ok {
		misuse(s.tb, "User: no user has the extension number "+quoted(extensionNumber))
	}
	return &User{server: s, id: id}
}

// ID returns the id of the user's extension.
func (u *User) ID() ringcentral.ID { return ringcentral.ID(idText(u.id)) }

// JWT returns a JWT of the user: [JWT], a period, and the extension number.
func (u *User) JWT() string { return JWT + "." + u.number() }

// Auth returns credentials of the user.
func (u *User) Auth() ringcentral.Auth { return ringcentral.JWT(ClientID, ClientSecret, u.JWT()) }

// Client returns a client that is signed in as the user. Its options are those of [Server.Client].
func (u *User) Client(options ...ringcentral.Option) *ringcentral.Client {
	return u.server.connect(u.Auth(), options)
}

// Browse is like [Server.Browse], but the user signs in with the form.
func (u *User) Browse(ctx context.Context, address string) error {
	return u.server.browse(ctx, address, u.number())
}

// Allow gives the user permissions, such as "AddRemoveUsers", that hold for the whole account, and takes back what
// [User.Deny] did. A permission that no operation requires fails the test.
func (u *User) Allow(permissions ...string) { u.set("Allow", permissions, true) }

// Deny takes permissions away from the user, even from an administrator: operations that require one of them reply
// with status 403 and CMN-408. A permission that no operation requires fails the test.
func (u *User) Deny(permissions ...string) { u.set("Deny", permissions, false) }

func (u *User) set(caller string, permissions []string, allowed bool) {
	tb := u.server.tb
	if tb != nil {
		tb.Helper()
	}
	if checkNames(tb, caller, "user permission", permissions, knownPermissions()) {
		u.server.rights.set(u.id, permissions, allowed)
	}
}

func (u *User) number() string {
	p := u.server.platforms[0]
	p.mu.RLock()
	defer p.mu.RUnlock()
	e, _ := p.extensions.get(u.id)
	return e.number
}

// SetScopes replaces the app scopes of the application, as [WithScopes] sets them at the start. Tokens that were
// issued before have the new scopes, too. A scope that doesn't exist fails the test.
func (s *Server) SetScopes(scopes ...string) {
	if s.tb != nil {
		s.tb.Helper()
	}
	if checkNames(s.tb, "SetScopes", "app scope", scopes, knownScopes()) {
		s.oauth.mu.Lock()
		defer s.oauth.mu.Unlock()
		s.oauth.scopes = slices.Clone(scopes)
	}
}

// rights holds the permissions that tests gave to users or took from them.
type rights struct {
	mu     sync.RWMutex
	byUser map[right]bool
}

type right struct {
	user       int64
	permission string
}

func (r *rights) set(user int64, permissions []string, allowed bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.byUser == nil {
		r.byUser = map[right]bool{}
	}
	for _, permission := range permissions {
		r.byUser[right{user, permission}] = allowed
	}
}

// get returns whether a user has a permission, if a test decided on that.
func (r *rights) get(user int64, permission string) (allowed, decided bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	allowed, decided = r.byUser[right{user, permission}]
	return allowed, decided
}

// identity is the signed-in user of a request.
type identity struct {
	client   string
	user     int64
	seeding  bool // a request of [Server.Admin]
	admin    bool
	decision func(permission string) (allowed, decided bool) // what the test says about the user's permissions
}

type identityKey struct{}

// withIdentity returns r with its user.
func (s *Server) withIdentity(r *http.Request, who identity) *http.Request {
	p := s.platforms[0]
	p.mu.RLock()
	e, _ := p.extensions.get(who.user)
	who.admin = p.administers(&e)
	p.mu.RUnlock()
	who.decision = func(permission string) (bool, bool) {
		if who.seeding {
			return true, true
		}
		return s.rights.get(who.user, permission)
	}
	return r.WithContext(context.WithValue(r.Context(), identityKey{}, who))
}

func identityOf(r *http.Request) identity {
	who, _ := r.Context().Value(identityKey{}).(identity)
	return who
}

// seeding reports whether a request is one of [Server.Admin].
func (s *Server) seeding(r *http.Request) bool { return same(bearerToken(r), s.oauth.adminToken) }

// bearerToken returns the access token of a request, or "" if it has none. Clients write the scheme as token_type
// does, in lower case.
func bearerToken(r *http.Request) string {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return ""
	}
	return token
}

// administers reports whether an extension is an administrator's: that of the company's owner, or one with the role
// for it.
func (p *platform) administers(e *extension) bool {
	return e.id == p.account.firstExtension || slices.ContainsFunc(p.rolesOf(e), func(role object) bool { return recordID(role) == superAdmin })
}

// userNumbered returns the id of the user with an extension number.
func (p *platform) userNumbered(number string) (int64, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	id, ok := p.extensionByNumber(number)
	e, _ := p.extensions.get(id)
	return id, ok && slices.Contains(users, e.kind)
}

// signIn returns the user who signs in with a name: an extension number, an email address or a direct number.
func (p *platform) signIn(name string) (int64, bool) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	id, ok := p.extensionByNumber(name)
	if !ok {
		id, ok = p.loginOwner(name)
	}
	if !ok {
		n, _ := p.numberByDigits(name)
		id = n.extension
	}
	e, ok := p.extensions.get(id)
	return id, ok && slices.Contains(users, e.kind) && e.status == "Enabled"
}

// active reports whether an extension exists and is not disabled; the company's owner can't be locked out.
func (p *platform) active(id int64) bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	e, ok := p.extensions.get(id)
	return ok && (id == p.account.firstExtension || e.status != "Disabled" && e.status != "Frozen")
}
