package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestServeFake(t *testing.T) {
	isolate(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	reader, writer := io.Pipe()
	var errs strings.Builder
	done := make(chan int)
	go func() {
		done <- run(ctx, []string{"serve-fake", "--listen", "127.0.0.1:0", "--extensions", "7", "--numbers", "3"}, strings.NewReader(""), writer, &errs)
	}()
	lines := bufio.NewScanner(reader)
	for lines.Scan() {
		if export, ok := strings.CutPrefix(lines.Text(), "export "); ok {
			for setting := range strings.FieldsSeq(export) {
				name, value, _ := strings.Cut(setting, "=")
				t.Setenv(name, value)
			}
			break
		}
	}
	var out strings.Builder
	if status := run(t.Context(), []string{"inventory"}, strings.NewReader(""), &out, &errs); status != exitOK || !strings.Contains(out.String(), "7 extensions, 3 phone numbers") {
		t.Errorf("status %d, %s\n%s", status, errs.String(), out.String())
	}
	cancel()
	if status := <-done; status != exitOK {
		t.Errorf("status %d, %s", status, errs.String())
	}
	for _, args := range [][]string{
		{"serve-fake", "now"}, {"serve-fake", "--what"}, {"serve-fake", "--user", "99999"}, {"serve-fake", "--fail", "listExtension=503"},
		{"serve-fake", "--fail", "listExtensions"}, {"serve-fake", "--fail", "listExtensions=200"}, {"serve-fake", "--fail", "listExtensions=503:0"},
		{"serve-fake", "--page-limit", "-1"},
	} {
		if status := run(t.Context(), args, strings.NewReader(""), io.Discard, io.Discard); status != exitUsage {
			t.Errorf("%v: status %d", args, status)
		}
	}
}

func TestServeFakeFlags(t *testing.T) {
	for _, test := range []struct {
		name     string
		settings fakeSettings
		check    func(t *testing.T, fake *ringcentraltest.Server)
	}{
		{"fail", fakeSettings{failures: []string{"readAccountInfo=403:2", "ReadExtension=418"}}, func(t *testing.T, fake *ringcentraltest.Server) {
			for _, want := range []bool{false, false, true} {
				if _, err := fake.Client().ReadAccount(t.Context()); (err == nil) != want {
					t.Errorf("got %v", err)
				}
			}
			if unused := fake.UnusedFaults(); !slices.Equal(unused, []string{"ReadExtension"}) {
				t.Errorf("unused: %v", unused)
			}
		}},
		{"user", fakeSettings{user: "102"}, func(t *testing.T, fake *ringcentraltest.Server) {
			if me, err := fake.Client().ReadExtension(t.Context(), "~"); err != nil || me.ExtensionNumber != "102" {
				t.Errorf("got %v, %v", me, err)
			}
		}},
		{"page-limit", fakeSettings{pageLimit: 5}, func(t *testing.T, fake *ringcentraltest.Server) {
			if page, err := fake.Client().ListExtensionsPage(t.Context(), nil); err != nil || len(page.Records) != 5 {
				t.Errorf("got %v, %v", page, err)
			}
		}},
		{"future", fakeSettings{future: true}, func(t *testing.T, fake *ringcentraltest.Server) {
			var reply ringcentral.Reply
			if _, err := fake.Client().ReadAccount(t.Context(), ringcentral.WithReply(&reply)); err != nil || !strings.Contains(string(reply.Body), "futureText") {
				t.Errorf("got %s, %v", reply.Body, err)
			}
		}},
		{"latency", fakeSettings{latency: time.Millisecond}, func(t *testing.T, fake *ringcentraltest.Server) {
			begun := time.Now()
			if _, err := fake.Client().ReadAccount(t.Context()); err != nil || time.Since(begun) < 2*time.Millisecond {
				t.Errorf("got %v after %v", err, time.Since(begun))
			}
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.settings.extensions, test.settings.numbers = 20, 20
			fake, err := test.settings.start()
			if err != nil {
				t.Fatal(err)
			}
			defer fake.Close()
			test.check(t, fake)
		})
	}
}

// The control endpoint is there only if it is asked for.
func TestServeFakeControl(t *testing.T) {
	for _, on := range []bool{false, true} {
		s := fakeSettings{extensions: 7, numbers: 3, control: on}
		fake, err := s.start()
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, controlPath+"calls", strings.NewReader(`{"operation": "listExtensions"}`))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.handler(fake).ServeHTTP(w, r)
		if answered := w.Code == http.StatusOK && strings.Contains(w.Body.String(), `"calls":0`); answered != on {
			t.Errorf("control %t: status %d, %s", on, w.Code, w.Body)
		}
		fake.Close()
	}
}
