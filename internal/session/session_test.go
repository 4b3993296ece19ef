package session

import (
	"strings"
	"testing"
	"time"
)

func TestParseSession(t *testing.T) {
	issued := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for body, want := range map[string]struct {
		life, refreshLife time.Duration // 0: not known
		refused           bool
	}{
		`{"access_token":"a","expires_in":3600,"refresh_token":"r","refresh_token_expires_in":604800}`: {time.Hour, 7 * 24 * time.Hour, false},
		`{"access_token":"a","token_type":"Bearer","expires_in":"600"}`:                                {10 * time.Minute, 0, false},
		`{"access_token":"a"}`:                                       {},
		`{"access_token":"a","expires_in":null}`:                     {},
		`{"access_token":"a","expires_in":-1}`:                       {},
		`{"access_token":"a","expires_in":1e300}`:                    {},
		`{"access_token":"a","expires_in":{"in":1}}`:                 {},
		`{"access_token":"a","scope":["x"],"owner_id":1,"new":true}`: {},
		`{"access_token":""}`:                                        {refused: true},
		`{"access_token":"a b"}`:                                     {refused: true},
		`{"access_token":"a\r\nX: y"}`:                               {refused: true},
		`{"access_token":"a","token_type":"mac"}`:                    {refused: true},
		`{"error":"invalid_grant"}`:                                  {refused: true},
		`[]`:                                                         {refused: true},
		`null`:                                                       {refused: true},
		``:                                                           {refused: true},
	} {
		s, err := Parse([]byte(body), issued)
		if (err != nil) != want.refused {
			t.Errorf("%s: error %v", body, err)
		}
		if err != nil {
			continue
		}
		for name, pair := range map[string]struct {
			got  time.Time
			life time.Duration
		}{"access": {s.Expires, want.life}, "refresh": {s.RefreshExpires, want.refreshLife}} {
			if pair.life == 0 && !pair.got.IsZero() || pair.life > 0 && !pair.got.Equal(issued.Add(pair.life)) {
				t.Errorf("%s: the %s token expires at %v, want %v after %v", body, name, pair.got, pair.life, issued)
			}
		}
	}
}

func FuzzTokenReply(f *testing.F) {
	f.Add([]byte(`{"access_token":"MARKER","token_type":"bearer","expires_in":3600,"refresh_token":"r","refresh_token_expires_in":604800,"scope":"ReadAccounts","owner_id":"1"}`))
	f.Add([]byte(`{"access_token":"MARKER","expires_in":"59"}`))
	f.Add([]byte(`{"access_token":"MARKER\n","expires_in":-1}`))
	f.Add([]byte(`{"error":"invalid_grant","error_description":"no","errors":[{"errorCode":"OAU-210","message":"no"}]}`))
	f.Add([]byte(`<html>MARKER</html>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		issued := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		for _, at := range []time.Time{issued, {}} { // from the network, from a store
			s, err := Parse(body, at)
			if err != nil {
				if s != nil || strings.Contains(err.Error(), "MARKER") {
					t.Errorf("session %v, error %v", s != nil, err)
				}
				continue
			}
			if !Sendable(s.Access.Reveal()) || !s.Expires.IsZero() && s.Expires.Before(s.Issued) || s.renewAt.After(s.Expires) {
				t.Errorf("issued %v, renewed %v, expires %v", s.Issued, s.renewAt, s.Expires)
			}
			if !s.Usable(s.Issued) || !s.Expires.IsZero() && s.Usable(s.Expires) {
				t.Error("not usable when it was issued, or usable when it expired")
			}
			if at.IsZero() {
				continue
			}
			saved, err := s.Save()
			if err != nil {
				t.Fatal(err)
			}
			back, err := Parse(saved, time.Time{})
			if err != nil || back.Access.Reveal() != s.Access.Reveal() || back.Refresh.Reveal() != strings.ToValidUTF8(s.Refresh.Reveal(), "\uFFFD") ||
				!back.Issued.Equal(s.Issued) || back.Expires.Sub(s.Expires).Abs() > time.Millisecond {
				t.Errorf("saved and read again: %v", err)
			}
		}
	})
}
