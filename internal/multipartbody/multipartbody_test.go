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
		body, err := form.Reopen()
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
	if err != nil || form.Length != -1 || form.Reopen != nil {
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
	if _, err := form.Reopen(); err == nil {
		t.Error("no error")
	}
}
