package request

import (
	"io"
	"net/url"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

type upload struct {
	Name        string
	ContentType string
	Content     io.Reader
}

type params struct {
	Page  *int32    `form:"page,omitempty" json:"page,omitempty"`
	Kinds *[]string `form:"kind,omitempty" json:"kind,omitempty"`
	Match *string   `json:"If-None-Match,omitempty"`
}

var op = &api.Operation{ID: "do", Method: "POST", Path: "/restapi/v1.0/account/{accountId}/thing/{thingId}"}

func TestNew(t *testing.T) {
	base := &url.URL{Scheme: "https", Host: "platform.example", Path: "/prefix/"}
	in := &Input{
		Params: &params{Page: new(int32(2)), Kinds: &[]string{"a b", "c"}, Match: new("tag")},
		Body:   map[string]any{"name": "Desk"},
	}
	req, err := New(base, op, "~", []api.ID{"7"}, in)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(req.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := req.Method+" "+req.URL.String(), "POST https://platform.example/prefix/restapi/v1.0/account/~/thing/7?page=2&kind=a+b&kind=c"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := req.Header.Get("If-None-Match"); got != "tag" {
		t.Errorf("the header is %q", got)
	}
	if got := string(body); got != `{"name":"Desk"}` || req.ContentLength != int64(len(body)) || req.Header.Get("Content-Type") != "application/json" {
		t.Errorf("got body %s of length %d, %v", got, req.ContentLength, req.Header)
	}
	req, err = New(base, op, "~", nil, &Input{Batch: []api.ID{"7", "8"}, Query: "a=b"})
	if err != nil || req.URL.RequestURI() != "/prefix/restapi/v1.0/account/~/thing/7,8?a=b" || req.Body != nil {
		t.Errorf("got %v, %v", req, err)
	}
}

func TestForms(t *testing.T) {
	type form struct {
		Answer []string `json:"answer"`
		Image  upload   `json:"image"`
		Unset  string   `json:"unset"`
	}
	req, err := New(&url.URL{Path: "/"}, op, "~", []api.ID{"7"}, &Input{Form: form{
		Answer: []string{"x", "y"}, Image: upload{Content: strings.NewReader("pixels")},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := req.ParseMultipartForm(1 << 20); err != nil {
		t.Fatal(err)
	}
	if got := req.Form; got.Get("answer") != "x,y" || got.Has("unset") {
		t.Errorf("got %v", got)
	}
	file, header, err := req.FormFile("image")
	if err != nil {
		t.Fatal(err)
	}
	if data, err := io.ReadAll(file); err != nil || string(data) != "pixels" || header.Filename != "file" {
		t.Errorf("got %q named %q, %v", data, header.Filename, err)
	}
}

func TestWhatCannotBeSent(t *testing.T) {
	ids := []api.ID{"7"}
	for name, try := range map[string]func() error{
		"an id that is another path": func() error { _, err := New(&url.URL{Path: "/"}, op, "~", []api.ID{".."}, &Input{}); return err },
		"a body that is not JSON": func() error {
			_, err := New(&url.URL{Path: "/"}, op, "~", ids, &Input{Body: func() {}})
			return err
		},
		"a parameter without a text": func() error {
			_, err := New(&url.URL{Path: "/"}, op, "~", ids, &Input{Params: &struct {
				A chan int `form:"a"`
			}{make(chan int)}})
			return err
		},
		"a form without a file": func() error {
			_, err := New(&url.URL{Path: "/"}, op, "~", ids, &Input{Form: []Field{{Name: "a", Value: "b"}}})
			return err
		},
		"a file without content": func() error {
			_, err := New(&url.URL{Path: "/"}, op, "~", ids, &Input{Form: []Field{{Name: "a", File: &File{}}}})
			return err
		},
		"a field without a text": func() error {
			_, err := New(&url.URL{Path: "/"}, op, "~", ids, &Input{Form: struct {
				A chan int `json:"a"`
			}{make(chan int)}})
			return err
		},
		"a header without a name":  func() error { return CheckHeader("", "x") },
		"a header with a line end": func() error { return CheckHeader("A", "x\ny") },
	} {
		if try() == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if err := CheckHeader("Accept-Language", "de-DE"); err != nil {
		t.Error(err)
	}
}

func TestEither(t *testing.T) {
	for _, text := range []string{`[1,2]`, `{"city":"Oslo"}`} {
		var list []int
		var object struct {
			City string `json:"city"`
		}
		if err := UnmarshalEither([]byte(text), &list, &object); err != nil {
			t.Fatal(err)
		}
		if got, err := MarshalEither(list, object); err != nil || string(got) != text {
			t.Errorf("got %s, %v; want %s", got, err, text)
		}
	}
}

func TestMarshalOpen(t *testing.T) {
	type address struct {
		City string `json:"city,omitempty"`
	}
	for want, further := range map[string]map[string]string{
		`{"city":"Oslo"}`: nil, `{"city":"Oslo","floor":"3"}`: {"floor": "3", "city": "Bergen"},
	} {
		if got, err := MarshalOpen(address{"Oslo"}, further); err != nil || string(got) != want {
			t.Errorf("got %s, %v; want %s", got, err, want)
		}
	}
	if _, err := MarshalOpen([]int{1}, map[string]string{"a": "b"}); err == nil {
		t.Error("a list has no properties")
	}
	if _, err := MarshalOpen(make(chan int), nil); err == nil {
		t.Error("a channel was written")
	}
}
