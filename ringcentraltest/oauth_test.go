package ringcentraltest

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

type tokens struct {
	Access  string `json:"access_token"`
	Refresh string `json:"refresh_token"`
	Error   string `json:"error"`
}

func (s *Server) ask(form url.Values) tokens {
	r := httptest.NewRequestWithContext(context.Background(), http.MethodPost, "/restapi/oauth/token", strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.SetBasicAuth(ClientID, ClientSecret)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	var reply tokens
	_ = json.Unmarshal(w.Body.Bytes(), &reply)
	return reply
}

func (s *Server) begin() tokens {
	return s.ask(url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:jwt-bearer"}, "assertion": {JWT}})
}

func (s *Server) refreshWith(token string) tokens {
	return s.ask(url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}})
}

func (s *Server) works(access string) bool {
	r := httptest.NewRequestWithContext(context.Background(), http.MethodGet, "/restapi/v1.0/account/~", http.NoBody)
	r.Header.Set("Authorization", "Bearer "+access)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Code == http.StatusOK
}

func TestRefreshRules(t *testing.T) {
	fake := NewTest(t)
	synctest.Test(t, func(t *testing.T) {
		one := fake.begin()
		two := fake.refreshWith(one.Refresh)
		if fake.works(one.Access) || two.Refresh == one.Refresh {
			t.Error("a refresh replaces both tokens")
		}
		time.Sleep(59 * time.Minute)
		if again := fake.refreshWith(one.Refresh); again.Access != two.Access || again.Refresh != two.Refresh {
			t.Errorf("unused successor: want the same tokens again, got %+v", again)
		}
		if !fake.works(two.Access) {
			t.Fatal("the new token does not work")
		}
		time.Sleep(9 * time.Second)
		if again := fake.refreshWith(one.Refresh); again.Access != two.Access {
			t.Errorf("9 s after first use: %+v", again)
		}
		time.Sleep(2 * time.Second)
		if again := fake.refreshWith(one.Refresh); again.Error != "invalid_grant" {
			t.Errorf("11 s after first use: %+v", again)
		}
		three := fake.refreshWith(two.Refresh)
		time.Sleep(61 * time.Minute)
		if again := fake.refreshWith(two.Refresh); again.Error != "invalid_grant" || fake.works(three.Access) {
			t.Errorf("after an hour: %+v", again)
		}
		four := fake.refreshWith(three.Refresh)
		time.Sleep(7*24*time.Hour + time.Second)
		if again := fake.refreshWith(four.Refresh); again.Error != "invalid_grant" {
			t.Errorf("after a week: %+v", again)
		}
	})
}

func TestFiveSessions(t *testing.T) {
	fake := NewTest(t)
	first, second := fake.begin(), fake.begin()
	for range 4 {
		fake.begin()
	}
	if fake.Sessions() != 5 || fake.works(first.Access) || fake.refreshWith(first.Refresh).Error == "" || !fake.works(second.Access) {
		t.Errorf("%d sessions; the sixth ends the first and no other", fake.Sessions())
	}
}
