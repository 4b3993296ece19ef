package ringcentral_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// An error tells whether a write may have been carried out. Where it says no, the fake's state says so, too.
func TestMaybeDone(t *testing.T) {
	for _, test := range []struct {
		name  string
		fault ringcentraltest.Fault
		times int
		want  bool
	}{
		{"500", ringcentraltest.Fault{}, 1, true},
		{"500 after the write", ringcentraltest.Fault{Late: true}, 1, true},
		{"reset", ringcentraltest.Fault{Drop: true}, 1, true},
		{"reset after the write", ringcentraltest.Fault{Drop: true, Late: true}, 1, true},
		{"reply that makes no sense", ringcentraltest.Fault{Body: "[", Late: true}, 1, true},
		{"no reply in time", ringcentraltest.Fault{Delay: 2 * time.Hour}, 1, true},
		{"refused", ringcentraltest.Fault{Status: http.StatusBadRequest}, 1, false},
		{"conflict", ringcentraltest.Fault{Status: http.StatusConflict}, 1, false},
		{"503 that says when to come back", ringcentraltest.Fault{Status: http.StatusServiceUnavailable, RetryAfter: time.Second}, 9, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				fake := ringcentraltest.NewTest(t, ringcentraltest.WithoutNetwork())
				rc := newWatched(t, fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
				ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
				defer cancel()
				if _, err := rc.ReadExtension(ctx, ringcentral.Self); err != nil {
					t.Fatal(err)
				}
				fake.Fail("updateExtension", test.times, test.fault)
				_, err := rc.UpdateExtension(ctx, ringcentral.Self, ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{JobTitle: new("CTO")}})
				e, ok := errors.AsType[*ringcentral.Error](err)
				if !ok || e.MaybeDone() != test.want {
					t.Errorf("%v: maybe done is %t, want %t", err, ok && e.MaybeDone(), test.want)
				}
				if ext, err := rc.ReadExtension(t.Context(), ringcentral.Self); err != nil || ext.Contact.JobTitle == "CTO" && !test.want {
					t.Errorf("the write was carried out: %+v, %v", ext, err)
				}
			})
		})
	}
}
