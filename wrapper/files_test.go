package ringcentral_test

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// onlyReader hides that a reader can seek.
type onlyReader struct{ io.Reader }

func TestUploadStreams(t *testing.T) {
	picture := bytes.Repeat([]byte("picture"), 1<<16)
	name := filepath.Join(t.TempDir(), "maya.png")
	if err := os.WriteFile(name, picture, 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for kind, content := range map[string]io.Reader{
		"memory": bytes.NewReader(picture), "file": file, "stream": onlyReader{bytes.NewReader(picture)},
	} {
		var got []byte
		var disposition, contentType string
		var length int64
		rc := serve(t, func(w http.ResponseWriter, r *http.Request) {
			length = r.ContentLength
			reader, err := r.MultipartReader()
			if err != nil {
				t.Error(err)
				return
			}
			part, err := reader.NextPart()
			if err != nil {
				t.Error(err)
				return
			}
			disposition, contentType = part.Header.Get("Content-Disposition"), part.Header.Get("Content-Type")
			if got, err = io.ReadAll(part); err != nil {
				t.Error(err)
			}
			if _, err := reader.NextPart(); err != io.EOF {
				t.Errorf("a second part, or %v", err)
			}
			w.WriteHeader(http.StatusNoContent)
		})
		err := rc.CreateUserProfileImage(t.Context(), ringcentral.Self,
			ringcentral.Upload{Name: `ma"ya.png`, ContentType: "image/png", Content: content})
		if err != nil || !bytes.Equal(got, picture) || contentType != "image/png" {
			t.Errorf("%s: %d bytes of %q came, %v", kind, len(got), contentType, err)
		}
		_, params, err := mime.ParseMediaType(disposition)
		if err != nil || params["name"] != "image" || params["filename"] != `ma"ya.png` {
			t.Errorf("%s: disposition %q", kind, disposition)
		}
		if known := kind != "stream"; known != (length > int64(len(picture))) {
			t.Errorf("%s: content length %d", kind, length)
		}
	}
}

func TestUploadOfNothing(t *testing.T) {
	rc := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("a request left") })
	err := rc.UpdateUserProfileImage(t.Context(), ringcentral.Self, ringcentral.Upload{})
	if err == nil || !strings.Contains(err.Error(), "no content") {
		t.Errorf("got %v", err)
	}
}

func TestDownload(t *testing.T) {
	rc := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") == `"v1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		if got := r.URL.Path; got != "/restapi/v1.0/account/~/extension/7/profile-image/90x90" {
			t.Errorf("path %s", got)
		}
		w.Header().Set("Content-Type", "image/jpeg")
		w.Header().Set("ETag", `"v1"`)
		_, _ = io.WriteString(w, "JPEG")
	})
	read := func(opts ...ringcentral.CallOption) (*ringcentral.Download, error) {
		return rc.ReadScaledProfileImage(t.Context(), "7", ringcentral.ProfileImageSizePixels90, nil, opts...)
	}
	got, err := read()
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(got.Content)
	if err := errors.Join(err, got.Content.Close()); err != nil {
		t.Fatal(err)
	}
	if string(content) != "JPEG" || got.ContentType != "image/jpeg" || got.Size != 4 || got.ETag != `"v1"` {
		t.Errorf("got %q, %+v", content, got)
	}
	if _, err := read(ringcentral.WithHeader("If-None-Match", got.ETag)); !errors.Is(err, ringcentral.ErrNotModified) {
		t.Errorf("got %v, want ErrNotModified", err)
	}
	if _, err := rc.ReadScaledProfileImage(t.Context(), "7", "../../9", nil); err == nil {
		t.Error("a size that is a path was taken")
	}
}
