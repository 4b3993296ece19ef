package ringcentraltest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/color"
	"image/png"
	"mime"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

const largestImage = 10 << 20

// profileImage is the profile image of a user.
type profileImage struct {
	data        []byte
	contentType string
	etag        string
	modified    time.Time
}

// image returns an uploaded file as a profile image, or an error if it is not one.
func (u *upload) image() (*profileImage, error) {
	if u == nil || len(u.data) > largestImage || !slices.Contains([]string{"image/png", "image/jpeg", "image/gif"}, http.DetectContentType(u.data)) {
		return nil, invalid("image")
	}
	sum := sha256.Sum256(u.data)
	return &profileImage{data: u.data, contentType: http.DetectContentType(u.data), etag: hex.EncodeToString(sum[:8])}, nil
}

// describeImage returns what an extension shows of its profile image.
func (p *platform) describeImage(c *call, extension int64) object {
	uri := c.uri("/extension/{id}/profile-image", extension)
	picture := p.images[extension]
	if picture == nil {
		return object{"uri": uri}
	}
	scales := []object{}
	for _, size := range []string{"90x90", "195x195", "584x584"} {
		scales = append(scales, object{"uri": uri + "/" + size})
	}
	return object{"uri": uri, "etag": picture.etag, "lastModified": stamp(picture.modified), "contentType": picture.contentType, "scales": scales}
}

// image returns the profile image of the extension in the path.
func (p *platform) image(c *call) (*profileImage, error) {
	picture := p.images[c.extension.id]
	if picture == nil {
		return nil, notFound("profile-image")
	}
	return picture, nil
}

func (p *platform) ReadUserProfileImage(c *call) (any, error) {
	picture, err := p.image(c)
	if err != nil {
		return nil, err
	}
	etag := `"` + picture.etag + `"`
	if strings.Contains(c.request.Header.Get("If-None-Match"), etag) {
		return &reply{status: http.StatusNotModified, etag: etag}, nil
	}
	return &reply{status: http.StatusOK, contentType: picture.contentType, etag: etag, body: picture.data}, nil
}

// ReadScaledProfileImage returns the original image; the fake doesn't scale.
func (p *platform) ReadScaledProfileImage(c *call) (any, error) {
	picture, err := p.image(c)
	if err != nil {
		return nil, err
	}
	out := &reply{status: http.StatusOK, contentType: picture.contentType, body: picture.data}
	if kind := c.query.Get("contentDisposition"); kind != "" {
		params := map[string]string{}
		if name := filepath.Base(c.query.Get("contentDispositionFilename")); name != "." {
			params["filename"] = name
		}
		out.disposition = mime.FormatMediaType(strings.ToLower(kind), params)
	}
	return out, nil
}

func (p *platform) CreateUserProfileImage(c *call) (any, error) {
	picture, err := c.file.image()
	if err != nil {
		return nil, err
	}
	picture.modified = c.now
	p.images[c.extension.id] = picture
	return nil, nil
}

func (p *platform) UpdateUserProfileImage(c *call) (any, error) { return p.CreateUserProfileImage(c) }

func (p *platform) DeleteUserProfileImage(c *call) (any, error) {
	_, err := p.image(c)
	delete(p.images, c.extension.id)
	return nil, err
}

// portrait returns the profile image of the caller, in a company that is so much older than the examples.
func portrait(age time.Duration) *profileImage {
	picture := *disk()
	picture.modified = picture.modified.Add(-age)
	return &picture
}

// disk is the profile image that the user has who signs in: a disk on a plain ground.
var disk = sync.OnceValue(func() *profileImage {
	const size, radius = 195, 70
	picture := image.NewPaletted(image.Rect(0, 0, size, size), color.Palette{color.Gray{0xEE}, color.RGBA{0x2B, 0x6C, 0xB0, 0xFF}})
	for y := range size {
		for x := range size {
			if dx, dy := x-size/2, y-size/2; dx*dx+dy*dy < radius*radius {
				picture.SetColorIndex(x, y, 1)
			}
		}
	}
	var data bytes.Buffer
	if err := png.Encode(&data, picture); err != nil {
		panic("ringcentraltest: " + err.Error())
	}
	made, err := (&upload{data: data.Bytes()}).image()
	if err != nil {
		panic("ringcentraltest: " + err.Error())
	}
	made.modified = time.Date(2024, 3, 4, 16, 20, 0, 0, time.UTC)
	return made
})
