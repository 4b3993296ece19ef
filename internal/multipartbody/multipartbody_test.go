package multipartbody_test

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"os"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/internal/multipartbody"
)

const both = `--b
Content-Type: application/json

{"response":[{"href":"https://platform.example/account/1/extension/11?x=y","status":200},{"href":".../12","status":404}]}
--b

{"id":11}
--b

{"errorCode":"CMN-102"}
--b--
`

func TestRead(t *testing.T) {
	crlf := func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") }
	for name, test := range map[string]struct {
		contentType, body string
		want              string // ids and statuses; empty if it is an error
	}{
		"mixed":           {`multipart/mixed; boundary="b"`, crlf(both), "11 200, 12 404"},
		"JSON":            {"application/json", `[{"resourceId":11,"status":200,"body":{}},{"resourceId":"12","status":404}]`, "11 200, 12 404"},
		"no type":         {"", `[{"resourceId":11,"status":200}]`, "11 200"},
		"cut off":         {`multipart/mixed; boundary="b"`, crlf(both[:strings.Index(both, `{"errorCode`)]), ""},
		"without a part":  {`multipart/mixed; boundary="b"`, crlf(both[:strings.Index(both, "--b\n\n{\"errorCode")]), ""},
		"only an index":   {`multipart/mixed; boundary="b"`, crlf("--b\n\n[]\n--b--\n"), ""},
		"empty":           {`multipart/mixed; boundary="b"`, "", ""},
		"no list of JSON": {"application/json", `{}`, ""},
	} {
		list, err := multipartbody.Read(test.contentType, strings.NewReader(test.body))
		var got []string
		for _, part := range list {
			got = append(got, string(part.ResourceID)+" "+map[int]string{200: "200", 404: "404"}[part.Status])
		}
		if (err != nil) != (test.want == "") || err == nil && strings.Join(got, ", ") != test.want {
			t.Errorf("%s: got %q, %v; want %q", name, got, err, test.want)
		}
	}
}

func TestFind(t *testing.T) {
	named := []multipartbody.Part{{ResourceID: "1"}, {ResourceID: "2"}}
	if got := multipartbody.Find(named, 0, "2", 2); got != &named[1] {
		t.Errorf("by its id: got %+v", got)
	}
	if got := multipartbody.Find(named, 0, "3", 2); got != nil {
		t.Errorf("an id that is not there: got %+v", got)
	}
	nameless := []multipartbody.Part{{Status: 200}, {Status: 404}}
	if got := multipartbody.Find(nameless, 1, "2", 2); got != &nameless[1] {
		t.Errorf("by its place: got %+v", got)
	}
	if got := multipartbody.Find(nameless, 1, "2", 3); got != nil {
		t.Errorf("a part is missing, so places tell nothing: got %+v", got)
	}
}

// seeker can seek until it fails.
type seeker struct {
	io.Reader
	fails int // the call of Seek that fails
}

func (s *seeker) Seek(int64, int) (int64, error) {
	if s.fails--; s.fails == 0 {
		return 0, errors.New("no seeking")
	}
	return 0, nil
}

func picture(content io.Reader) []multipartbody.Field {
	return []multipartbody.Field{{Name: "image", FileName: "x.png", ContentType: "image/png", Content: content}}
}

// TestForm reads a form of several fields twice.
func TestForm(t *testing.T) {
	form, err := multipartbody.NewForm(append([]multipartbody.Field{{Name: "name", Value: "Größe"}}, append(picture(strings.NewReader("picture")),
		multipartbody.Field{Name: "apply", Value: "true"})...))
	if err != nil {
		t.Fatal(err)
	}
	_, params, err := mime.ParseMediaType(form.ContentType)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		body, err := form.Again()
		if err != nil {
			t.Fatal(err)
		}
		var text bytes.Buffer
		read, err := multipart.NewReader(io.TeeReader(body, &text), params["boundary"]).ReadForm(1 << 20)
		if err != nil {
			t.Fatal(err)
		}
		file, err := read.File["image"][0].Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(file)
		if err != nil || string(content) != "picture" || read.Value["name"][0] != "Größe" || read.Value["apply"][0] != "true" {
			t.Errorf("got %v, %q, %v", read.Value, content, err)
		}
		if err := file.Close(); err != nil {
			t.Error(err)
		}
		_, _ = io.Copy(&text, body)
		if int64(text.Len()) != form.Length {
			t.Errorf("the form has %d bytes and says %d", text.Len(), form.Length)
		}
	}
}

func TestFormOfWhatCannotSeek(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	_, _ = write.WriteString("picture")
	_ = write.Close()
	form, err := multipartbody.NewForm(picture(read))
	if err != nil || form.Length != -1 || form.Again != nil {
		t.Fatalf("a pipe: %+v, %v", form, err)
	}
	body, err := io.ReadAll(form.Body())
	if err != nil || !strings.Contains(string(body), "picture") {
		t.Errorf("a pipe: %q, %v", body, err)
	}
	_ = read.Close()
	for fails, want := range map[int]bool{1: false, 2: true, 3: true} { // where it stands, its end, back again
		if _, err := multipartbody.NewForm(picture(&seeker{strings.NewReader(""), fails})); (err != nil) != want {
			t.Errorf("Seek number %d fails: %v", fails, err)
		}
	}
}

// A file that could seek when the form was made, and can't any more.
func TestFormThatCannotBeReadAgain(t *testing.T) {
	form, err := multipartbody.NewForm(picture(&seeker{strings.NewReader(""), 4}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := form.Again(); err == nil {
		t.Error("no error")
	}
}
