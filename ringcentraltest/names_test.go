package ringcentraltest_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
)

// testOfAUser is a test that records its failures.
type testOfAUser struct {
	failures []string
	cleanups []func()
}

func (*testOfAUser) Helper()            {}
func (u *testOfAUser) Cleanup(f func()) { u.cleanups = append(u.cleanups, f) }
func (u *testOfAUser) Failed() bool     { return len(u.failures) > 0 }
func (u *testOfAUser) Errorf(format string, args ...any) {
	u.failures = append(u.failures, fmt.Sprintf(format, args...))
}

func (u *testOfAUser) end() {
	for _, f := range slices.Backward(u.cleanups) {
		f()
	}
}

func TestNamesAreChecked(t *testing.T) {
	mistakes := map[string]func(s *ringcentraltest.Server, tb ringcentraltest.TB){
		"Fail": func(s *ringcentraltest.Server, _ ringcentraltest.TB) {
			s.Fail("listExtension", 1, ringcentraltest.Fault{})
		},
		"Fail OAuth": func(s *ringcentraltest.Server, _ ringcentraltest.TB) {
			s.Fail("oauth/tokens", 1, ringcentraltest.Fault{})
		},
		"Fail never": func(s *ringcentraltest.Server, _ ringcentraltest.TB) {
			s.Fail("listExtensions", 0, ringcentraltest.Fault{})
		},
		"Fail status": func(s *ringcentraltest.Server, _ ringcentraltest.TB) {
			s.Fail("", 1, ringcentraltest.Fault{Status: 42})
		},
		"Calls":      func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.Calls("ListExtension") },
		"Calls path": func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.Calls("GET /restapi/v1.0/accounts/~") },
		"Calls verb": func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.Calls("PATCH /restapi/v1.0/account/~") },
		"WantCalls":  func(s *ringcentraltest.Server, tb ringcentraltest.TB) { s.WantCalls(tb, "", 0) },
		"Requests":   func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.Requests("readExtension", "reedExtension") },
		"Throttled":  func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.Throttled("light") },
		"User":       func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.User("9999") },
		"User queue": func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.User("118") },
		"Allow":      func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.User("102").Allow("AddUsers") },
		"Deny":       func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.User("102").Deny("") },
		"SetScopes":  func(s *ringcentraltest.Server, _ ringcentraltest.TB) { s.SetScopes("ReadAccount") },
	}
	for name, mistake := range mistakes {
		t.Run(name, func(t *testing.T) {
			test := &testOfAUser{}
			fake := ringcentraltest.NewTest(test, ringcentraltest.WithoutNetwork())
			mistake(fake, test)
			test.end()
			if len(test.failures) != 1 {
				t.Errorf("the test failed with %q", test.failures)
			}
			if name == "WantCalls" { // has a test anyway
				return
			}
			alone := ringcentraltest.New(ringcentraltest.WithoutNetwork())
			defer alone.Close()
			defer func() {
				if recover() == nil {
					t.Error("no panic without a test")
				}
			}()
			mistake(alone, nil)
		})
	}
	for name, option := range map[string]ringcentraltest.Option{
		"group": ringcentraltest.WithThrottling(map[string]ringcentraltest.Limit{"Ligth": {Requests: 1, Window: time.Second, Penalty: time.Second}}),
		"scope": ringcentraltest.WithScopes("ReadAccounts", "EditAcounts"),
	} {
		test := &testOfAUser{}
		ringcentraltest.NewTest(test, ringcentraltest.WithoutNetwork(), option)
		test.end()
		if len(test.failures) != 1 {
			t.Errorf("%s: the test failed with %q", name, test.failures)
		}
	}
}

// An operation has many names: its id, the methods that send its requests, and its method and path.
func TestNamesOfAnOperation(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	rc := fake.Client()
	for range 2 {
		if _, err := rc.ListExtensionsPage(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"listExtensions", "ListExtensions", "ListExtensionsPage", "GET /restapi/v1.0/account/~/extension"} {
		fake.WantCalls(t, name, 2)
	}
	for _, name := range []string{"readExtension", "ReadExtension", "ReadExtensions"} {
		fake.Fail(name, 1, ringcentraltest.Fault{Status: http.StatusBadRequest})
		if _, err := rc.ReadExtension(t.Context(), "~"); err == nil {
			t.Errorf("no fault of %s", name)
		}
	}
	if got := len(fake.Requests("ReadExtension")); got != 3 {
		t.Errorf("%d requests", got)
	}
	fake.WantCalls(t, "oauth/token", 1)
	fake.WantCalls(t, "oauth/authorize", 0)
}

func TestUnusedFaultsAreReported(t *testing.T) {
	run := func(code func(fake *ringcentraltest.Server, test *testOfAUser)) string {
		test := &testOfAUser{}
		fake := ringcentraltest.NewTest(test)
		code(fake, test)
		test.end()
		return strings.Join(test.failures, "\n")
	}
	read := func(fake *ringcentraltest.Server) { _, _ = fake.Client().ReadAccount(t.Context()) }
	denied := ringcentraltest.Fault{Status: http.StatusForbidden}
	got := run(func(fake *ringcentraltest.Server, _ *testOfAUser) {
		fake.Fail("readAccountInfo", 100, denied)
		fake.Fail("UpdateExtension", 1, denied)
		read(fake)
		if unused := fake.UnusedFaults(); !slices.Equal(unused, []string{"UpdateExtension"}) {
			t.Errorf("unused: %q", unused)
		}
	})
	if !strings.Contains(got, "UpdateExtension") || strings.Contains(got, "readAccountInfo") {
		t.Errorf("the test failed with %q", got)
	}
	if got := run(func(fake *ringcentraltest.Server, _ *testOfAUser) {
		fake.Fail("", 1, ringcentraltest.Fault{Optional: true})
	}); got != "" {
		t.Errorf("the test failed with %q for a fault that need not occur", got)
	}
	if got := run(func(fake *ringcentraltest.Server, _ *testOfAUser) { fake.Fail("", 1, denied) }); !strings.Contains(got, "any operation") {
		t.Errorf("the test failed with %q", got)
	}
	got = run(func(fake *ringcentraltest.Server, test *testOfAUser) {
		fake.Fail("updateExtension", 1, denied)
		test.Errorf("the reason")
	})
	if got != "the reason" {
		t.Errorf("a test that failed before failed with %q", got)
	}
}
