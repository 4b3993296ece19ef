package main

import (
	"context"
	"io"
	"log"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// clearEnv makes sure that no credentials of the machine are used.
func clearEnv(t *testing.T) {
	for _, name := range []string{ringcentral.EnvClientID, ringcentral.EnvClientSecret, ringcentral.EnvJWT, ringcentral.EnvServer} {
		t.Setenv(name, "")
	}
}

func TestInventoryDemo(t *testing.T) {
	isolate(t)
	var out, errs strings.Builder
	if status := run(t.Context(), []string{"inventory", "--demo"}, strings.NewReader(""), &out, &errs); status != exitOK || errs.Len() > 0 {
		t.Fatalf("status %d, %s", status, errs.String())
	}
	for _, want := range []string{
		"Account 401800045008, main number +18885550100, Confirmed, RingEX Advanced\n",
		"320 extensions, 280 phone numbers, 12 of them with no extension\n",
		"Department        Enabled       8\n",
		"118  Support             Department        Enabled       +16505550118 CompanyNumber\n",
		"420  ",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%.2000s", want, out.String())
		}
	}
	if got, want := strings.Count(out.String(), "\n"), 2+1+1+11+1+1+320; got != want {
		t.Errorf("%d lines, want %d", got, want)
	}
}

func TestExitStatus(t *testing.T) {
	isolate(t)
	fake := ringcentraltest.NewTest(t)
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	hurry, stop := context.WithTimeout(t.Context(), 5*time.Second) // less than the wait between two tries
	defer stop()
	wrong := map[string]string{
		ringcentral.EnvClientID: "fake-client-id", ringcentral.EnvClientSecret: "marker-secret",
		ringcentral.EnvJWT: "marker-jwt", ringcentral.EnvServer: fake.URL,
	}
	unreachable := map[string]string{
		ringcentral.EnvClientID: "a", ringcentral.EnvClientSecret: "marker-secret",
		ringcentral.EnvJWT: "marker-jwt", ringcentral.EnvServer: "http://127.0.0.1:1",
	}
	untrusted := maps.Clone(unreachable)
	stranger := httptest.NewUnstartedServer(http.NotFoundHandler())
	stranger.Config.ErrorLog = log.New(io.Discard, "", 0)
	stranger.StartTLS()
	defer stranger.Close()
	untrusted[ringcentral.EnvServer] = stranger.URL
	for _, test := range []struct {
		name   string
		ctx    context.Context
		args   []string
		env    map[string]string
		status int
		want   string
	}{
		{"no credentials", t.Context(), []string{"inventory"}, nil, exitUsage, "RC_APP_CLIENT_ID, RC_APP_CLIENT_SECRET, RC_USER_JWT\n  Set them, sign in with"},
		{"wrong credentials", t.Context(), []string{"inventory"}, wrong, exitUsage, "Check the client id"},
		{"unreachable", hurry, []string{"inventory"}, unreachable, exitUnavailable, "connection refused\n  Check the network"},
		{"no certificate", t.Context(), []string{"inventory"}, untrusted, exitUnavailable, "\n  Check the network"},
		{"interrupted", canceled, []string{"inventory", "--demo"}, nil, exitInterrupted, "interrupted"},
		{"no command", t.Context(), nil, nil, exitUsage, "no command given"},
		{"unknown command", t.Context(), []string{"inventroy"}, nil, exitUsage, `unknown command "inventroy"`},
		{"unknown flag", t.Context(), []string{"inventory", "--dmeo"}, nil, exitUsage, "dmeo"},
		{"help", t.Context(), []string{"--help"}, nil, exitOK, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			for name, value := range test.env {
				t.Setenv(name, value)
			}
			var out, errs strings.Builder
			if status := run(test.ctx, test.args, strings.NewReader(""), &out, &errs); status != test.status || !strings.Contains(errs.String(), test.want) {
				t.Errorf("status %d, want %d; %s", status, test.status, errs.String())
			}
			if strings.Contains(errs.String(), "marker-") || strings.Contains(errs.String(), "goroutine") {
				t.Errorf("a secret or a stack trace: %s", errs.String())
			}
		})
	}
}
