package ringcentral_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Whatever the platform answers to a write, and whether it has carried it out or not: it is not carried out twice, and
// the error says so if it may have been. Only what the platform documents as a refusal leaves no doubt.
func TestEveryStatusOfAWrite(t *testing.T) {
	refusals := []int{400, 401, 403, 404, 407, 409, 429}
	for _, operation := range []string{"create", "update", "delete"} {
		synctest.Test(t, func(t *testing.T) {
			some := soak(1, 16) // of the combinations of a status
			for i := range 600 * some {
				status, n := i/some, (i/some*7+i%some)%16
				done := 0
				transport := tripFunc(func(req *http.Request) (*http.Response, error) {
					reply := &http.Response{StatusCode: status, Header: http.Header{}, Body: http.NoBody, Request: req}
					if n&1 != 0 {
						reply.Body = io.NopCloser(strings.NewReader(`{"errorCode":"CMN-101","message":"no"}`))
					}
					if n&2 != 0 {
						reply.Header.Set("Location", "/elsewhere")
					}
					if n&4 != 0 {
						reply.Header.Set("Retry-After", "1")
					}
					if n&8 != 0 && !slices.Contains(refusals, status) {
						done++
					}
					return reply, nil
				})
				rc := newWatched(t, ringcentral.TokenSource(new(faultyServer)),
					ringcentral.WithHTTPClient(&http.Client{Transport: transport}))
				err := operations[operation](t.Context(), rc)
				e, _ := errors.AsType[*ringcentral.Error](err)
				what := fmt.Sprintf("%s: status %03d, body %t, Location %t, Retry-After %t, done %t",
					operation, status, n&1 != 0, n&2 != 0, n&4 != 0, n&8 != 0)
				switch {
				case done > 1:
					t.Errorf("%s: carried out %d times", what, done)
				case (err == nil || e == nil) && status/100 != 2:
					t.Errorf("%s: ended in %v", what, err)
				case e != nil && e.MaybeDone() == slices.Contains(refusals, status):
					t.Errorf("%s: MaybeDone is %t: %v", what, e.MaybeDone(), err)
				case e != nil && status < 400 && !errors.Is(err, ringcentral.ErrReply) && status != http.StatusNotModified:
					t.Errorf("%s: ended in %v, want ErrReply", what, err)
				}
				if t.Failed() {
					return
				}
				time.Sleep(time.Hour) // the penalty
			}
		})
	}
}
