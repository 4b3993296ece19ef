package ringcentral_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// No error body makes the error worse than the status alone.
func FuzzErrorBody(f *testing.F) {
	for _, body := range []string{
		`{"errorCode":"CMN-102","message":"Not found","parameterName":"extensionId","errors":[{"errorCode":"CMN-102","parameterValue":"7"}]}`,
		`{"errors":[{"errorCode":"CMN-401"}]}`, `{"errors":null,"errorCode":7}`, `{"errors":[null]}`, `[]`, `"x"`, `null`, ``,
		"<html><body>Bad gateway</body></html>", `{"message":"` + "\xff\xfe" + `"}`, `{"errorCode":`,
	} {
		f.Add(403, []byte(body))
	}
	for _, status := range []int{200, 302, 400, 401, 404, 409, 418, 429, 500, 503, 0, -1} {
		f.Add(status, []byte(`{"errorCode":"CMN-102"}`))
	}
	f.Fuzz(func(t *testing.T, status int, body []byte) {
		err := ringcentral.NewError(status, body)
		if status >= 400 && status < 600 {
			n := 0
			for _, sentinel := range []error{ringcentral.ErrInvalid, ringcentral.ErrUnauthorized, ringcentral.ErrForbidden, ringcentral.ErrNotFound,
				ringcentral.ErrConflict, ringcentral.ErrRateLimited, ringcentral.ErrServer} {
				if errors.Is(err, sentinel) {
					n++
				}
			}
			if n != 1 {
				t.Errorf("is %d of the errors that exclude each other", n)
			}
		}
		_ = fmt.Sprintf("%v %+v %s", err, err.LogValue(), error(err))
	})
}

// Whatever the token endpoint says with a 400, it is a refusal, which has something to say.
func FuzzTokenRefusal(f *testing.F) {
	f.Add([]byte(`{"error":"invalid_grant","error_description":"no","errors":[{"errorCode":"OAU-210","message":"no"}]}`))
	f.Add([]byte(`{"error":7,"errors":{}}`))
	f.Add([]byte(`<html>no</html>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		e := ringcentral.RefusedToken(http.StatusBadRequest, body)
		var answer *ringcentral.Error
		if !e.Final || !errors.As(e, &answer) || answer.Status != http.StatusBadRequest || e.Error() == "" {
			t.Errorf("a refusal: %v", e)
		}
	})
}

// Whatever the body of a page, a list ends, with an error or with records.
func FuzzPageBody(f *testing.F) {
	for _, body := range []string{
		`{"records":[{"id":1,"extensionNumber":"101"},{"id":"2"}],"paging":{"page":1,"perPage":100,"totalPages":1,"totalElements":2}}`,
		`{"records":[{"id":1}],"paging":{"page":1,"perPage":1,"totalPages":9},"navigation":{"nextPage":{"uri":"https...x"}}}`,
		`{"records":[{"id":1}],"paging":{},"navigation":{"nextPage":{"uri":"x"}}}`,
		`{"records":[]}`, `{"records":null,"paging":null}`, `{}`, `[]`, `null`, ``, `{"records":[{"id":1.5,"status":"New"}]}`,
		`{"records":[{"creationTime":"2024-13-45"}],"paging":{"page":-1,"perPage":-1,"totalPages":2147483647}}`,
		`{"records":[{"id":1}],"paging":{"perPage":1}}`, `{"records":{"id":1}}`, `{"records":[1 2]}`, `{"records" 1}`, `{1:2}`, `{"records":[-]}`,
		"{\"records\":[{\"name\":\"\xff\"}]} trailing",
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		rc := serveRaw(t, body)
		n := 0
		for ext, err := range rc.ListExtensions(t.Context(), nil) {
			if (ext == nil) == (err == nil) {
				t.Fatalf("yields %v and %v", ext, err)
			}
			if err != nil {
				var e *ringcentral.Error
				if !errors.As(err, &e) && !errors.Is(err, ringcentral.ErrPaging) {
					t.Fatalf("ends in %v", err)
				}
				continue
			}
			if n++; n > len(body) {
				t.Fatalf("yields %d records from %d bytes a page", n, len(body))
			}
		}
	})
}

// serveRaw returns a client of a server that always answers with the same body, without a network in between.
func serveRaw(t *testing.T, body []byte) *ringcentral.Client {
	rc, err := ringcentral.New(ringcentral.TokenSource(new(faultyServer)), ringcentral.WithoutThrottle(),
		ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}), ringcentral.WithServer("http://localhost"),
		ringcentral.WithHTTPClient(&http.Client{Transport: rawTransport(body)}))
	if err != nil {
		t.Fatal(err)
	}
	return rc
}

type rawTransport []byte

func (body rawTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{}, Request: req, Body: io.NopCloser(bytes.NewReader(body)),
	}, nil
}
