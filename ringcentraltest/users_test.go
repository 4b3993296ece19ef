package ringcentraltest_test

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// code returns the error code of a refused call.
func code(err error) string {
	if refused, ok := errors.AsType[*ringcentral.Error](err); ok {
		return refused.Code
	}
	return ""
}

func TestEveryUserSignsIn(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	ctx := t.Context()
	jonas := fake.User("102")
	for number, rc := range map[string]*ringcentral.Client{"101": fake.Client(), "102": jonas.Client(), "104": fake.User("104").Client()} {
		me, err := rc.ReadExtension(ctx, ringcentral.Self)
		if err != nil {
			t.Fatal(err)
		}
		if me.ExtensionNumber != number {
			t.Errorf("extension %s is %s", number, me.ExtensionNumber)
		}
		_, err = rc.UpdateExtension(ctx, fake.User("103").ID(), ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{Department: new("Sales")}})
		if admin := number == "101"; (err == nil) != admin || !admin && code(err) != "CMN-404" {
			t.Errorf("extension %s changes another: %v", number, err)
		}
	}
	for _, number := range []string{"112", "120"} { // not activated, disabled
		if _, err := fake.User(number).Client().ReadAccount(ctx); code(err) != "OAU-153" {
			t.Errorf("extension %s signs in: %v", number, err)
		}
	}
	// Somebody who is disabled loses access, whatever his token says.
	rc := jonas.Client()
	if _, err := rc.ReadAccount(ctx); err != nil {
		t.Fatal(err)
	}
	if _, err := fake.Admin().UpdateExtension(ctx, jonas.ID(), ringcentral.ExtensionUpdate{Status: new(ringcentral.ExtensionStatusDisabled)}); err != nil {
		t.Fatal(err)
	}
	if _, err := rc.ReadAccount(ctx); err == nil {
		t.Error("a disabled user reads the account")
	}
}

func TestUsersSignInWithTheForm(t *testing.T) {
	for name, option := range map[string]ringcentraltest.Option{"page": ringcentraltest.WithSeed(0), "form": ringcentraltest.WithSignInForm()} {
		t.Run(name, func(t *testing.T) {
			fake := ringcentraltest.NewTest(t, option)
			login := func(browse func(address string) error) string {
				rc, err := ringcentral.New(ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, ""), ringcentral.WithServer(fake.URL))
				if err != nil {
					t.Fatal(err)
				}
				err = rc.LoginLoopback(t.Context(), "http://127.0.0.1:0/callback", func(address string) error {
					go func() {
						if err := browse(address); err != nil {
							t.Error(err)
						}
					}()
					return nil
				})
				if err != nil {
					t.Fatal(err)
				}
				me, err := rc.ReadExtension(t.Context(), ringcentral.Self)
				if err != nil {
					t.Fatal(err)
				}
				return me.ExtensionNumber
			}
			if got := login(func(address string) error { return fake.Browse(t.Context(), address) }); got != "101" {
				t.Errorf("the caller signed in as %s", got)
			}
			if got := login(func(address string) error { return fake.User("104").Browse(t.Context(), address) }); got != "104" {
				t.Errorf("extension 104 signed in as %s", got)
			}
		})
	}
}

func TestTheSignInForm(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	page := fake.URL + "/restapi/oauth/authorize?response_type=code&code_challenge=abc&redirect_uri=http://127.0.0.1:1/&client_id=" +
		ringcentraltest.PublicClientID
	browser := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	open := func(method, address string, form url.Values) (int, string) {
		r, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader(form.Encode()))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		reply, err := browser.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer reply.Body.Close()
		body, err := io.ReadAll(reply.Body)
		if err != nil {
			t.Fatal(err)
		}
		return reply.StatusCode, string(body)
	}
	if status, _ := open(http.MethodGet, page, nil); status != http.StatusFound {
		t.Errorf("without a form: status %d", status)
	}
	if status, body := open(http.MethodGet, page+"&prompt=login", nil); status != http.StatusOK || !strings.Contains(body, `name="username"`) {
		t.Errorf("the form: status %d, %s", status, body)
	}
	for name, want := range map[string]int{
		"102": http.StatusFound, "jonas.lindqvist.102@larkspur.example": http.StatusFound, "+16505550102": http.StatusFound,
		"120": http.StatusUnauthorized, "118": http.StatusUnauthorized, "nobody@larkspur.example": http.StatusUnauthorized, "": http.StatusUnauthorized,
	} {
		if status, _ := open(http.MethodPost, page, url.Values{"username": {name}}); status != want {
			t.Errorf("%q signs in: status %d, want %d", name, status, want)
		}
	}
}

func TestRightsOfAUser(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	ctx := t.Context()
	jonas, maya := fake.User("102"), fake.User("101")
	create := func(rc *ringcentral.Client, number string) error {
		_, err := rc.CreateExtension(ctx, ringcentral.ExtensionCreate{ExtensionNumber: &number,
			Contact: &ringcentral.ContactCreate{FirstName: "Nina", Email: number + "@larkspur.example"}})
		return err
	}
	if err := create(jonas.Client(), "7001"); code(err) != "CMN-408" {
		t.Errorf("without the permission: %v", err)
	}
	jonas.Allow("AddRemoveUsers")
	if err := create(jonas.Client(), "7002"); err != nil {
		t.Errorf("with the permission: %v", err)
	}
	maya.Deny("AddRemoveUsers")
	if err := create(fake.Client(), "7003"); code(err) != "CMN-408" {
		t.Errorf("an administrator without the permission: %v", err)
	}
	maya.Allow("AddRemoveUsers")
	if err := create(fake.Client(), "7004"); err != nil {
		t.Errorf("an administrator: %v", err)
	}

	// The role makes an administrator, too.
	ines := fake.User("106")
	if _, err := ines.Client().ReadUserRole(ctx, "1", nil); code(err) != "CMN-408" {
		t.Errorf("before the role: %v", err)
	}
	if err := fake.Admin().AssignUserRole(ctx, "1", ringcentral.UserRoleAssignment{AddedExtensionIds: []ringcentral.ID{ines.ID()}}); err != nil {
		t.Fatal(err)
	}
	if _, err := ines.Client().ReadUserRole(ctx, "1", nil); err != nil {
		t.Errorf("with the role: %v", err)
	}

	// The application needs scopes of its own.
	rc := fake.Client()
	fake.SetScopes("ReadAccounts")
	if err := create(rc, "7005"); code(err) != "CMN-401" {
		t.Errorf("without the scope: %v", err)
	}
	fake.SetScopes("EditAccounts")
	if err := create(rc, "7005"); err != nil {
		t.Errorf("with the scope: %v", err)
	}
}

// Neither rules nor faults keep the administrator from preparing a test, and what she does doesn't count.
func TestAdminPreparesATest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithUser("102"), ringcentraltest.WithScopes(),
			ringcentraltest.WithThrottling(map[string]ringcentraltest.Limit{"Medium": {Requests: 1, Window: time.Hour, Penalty: time.Hour}}),
			ringcentraltest.WithDelay(10*time.Second), ringcentraltest.WithFuture())
		fake.Fail("createExtension", 1, ringcentraltest.Fault{})
		begun := time.Now()
		for _, number := range []string{"7001", "7002", "7003"} {
			e, err := fake.Admin().CreateExtension(t.Context(), ringcentral.ExtensionCreate{ExtensionNumber: &number,
				Contact: &ringcentral.ContactCreate{FirstName: "Nina", Email: number + "@larkspur.example"}})
			if err != nil {
				t.Fatal(err)
			}
			if e.Type != ringcentral.ExtensionTypeUser || e.Status != ringcentral.ExtensionStatusNotActivated {
				t.Errorf("the future has come: %+v", e)
			}
		}
		fake.ExpireTokens()
		me, err := fake.Admin().ReadExtension(t.Context(), ringcentral.Self)
		if err != nil || me.ExtensionNumber != "101" {
			t.Errorf("got %v, %v", me, err)
		}
		if waited := time.Since(begun); waited != 0 {
			t.Errorf("waited %v", waited)
		}
		fake.WantCalls(t, "createExtension", 0)
		fake.WantCalls(t, "oauth/token", 0)
		if len(fake.Requests()) != 0 || fake.Throttled("Medium") != 0 || fake.Sessions() != 0 || len(fake.UnusedFaults()) != 1 {
			t.Errorf("it counted: %v", fake.Requests())
		}
		if _, err := fake.Client(ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1})).CreateExtension(t.Context(), ringcentral.ExtensionCreate{
			Contact: &ringcentral.ContactCreate{FirstName: "Nina", Email: "nina@larkspur.example"}}); err == nil {
			t.Error("the fault never came")
		}
	})
}

// Each user has limits of his own.
func TestUsersHaveLimitsOfTheirOwn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork(), ringcentraltest.WithThrottling(
			map[string]ringcentraltest.Limit{"Light": {Requests: 2, Window: time.Hour, Penalty: time.Hour}}))
		for _, number := range []string{"101", "102", "104"} {
			rc := fake.User(number).Client()
			for range 2 {
				if _, err := rc.ReadAccount(t.Context()); err != nil {
					t.Errorf("extension %s: %v", number, err)
				}
			}
		}
		if n := fake.Throttled("Light"); n != 0 {
			t.Errorf("%d requests were refused", n)
		}
	})
}

func TestClientTakesOptions(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc := fake.Client(ringcentral.WithUserAgent("Report/1.0"))
	if _, err := rc.ReadAccount(t.Context()); err != nil {
		t.Fatal(err)
	}
	if agent := fake.Requests("ReadAccount")[0].Header.Get("User-Agent"); !strings.Contains(agent, "Report/1.0") {
		t.Errorf("the user agent is %q", agent)
	}
	defer func() {
		if recover() == nil {
			t.Error("no panic for an address that can't be")
		}
	}()
	fake.Client(ringcentral.WithServer("not an address"))
}
