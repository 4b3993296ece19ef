package batch

import (
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// Part is what a batch reply says of one object.
type Part struct {
	ResourceID api.ID         `json:"resourceId"`
	Status     int            `json:"status"`
	Body       jsontext.Value `json:"body"`

	path []string // of the object's address, if the reply names that instead of the id
}

// find returns the part of an id: the one that names it, or, if the parts name none, the one at its place.
func find(parts []Part, place int, id api.ID, asked int) *Part {
	var found *Part
	named, last := false, -1
	for i := range parts {
		part := &parts[i]
		if part.ResourceID == id {
			return part
		}
		// An address may name the id twice, or in its middle: a system extension has the id of its account, and a list of an
		// extension's devices ends in "device". The place nearest to the end is the object's.
		for at := len(part.path) - 1; at > last; at-- {
			if part.path[at] == string(id) {
				found, last = part, at
			}
		}
		named = named || part.ResourceID != "" || part.path != nil
	}
	if !named && len(parts) == asked {
		return &parts[place]
	}
	return found
}

// ReadReply reads the reply to a request for several objects: a JSON array, or multipart/mixed.
func ReadReply(contentType string, body io.Reader) ([]Part, error) {
	mediaType, params, err := mime.ParseMediaType(contentType)
	if err == nil && mediaType == "multipart/mixed" {
		return readMixed(multipart.NewReader(body, params["boundary"]))
	}
	var parts []Part
	err = json.UnmarshalRead(body, &parts, jsonread.Lenient)
	return parts, err
}

// readMixed reads multipart/mixed: an index with a status for each part, then the parts in the same order.
func readMixed(reader *multipart.Reader) ([]Part, error) {
	var index struct {
		Response []struct {
			Href   string `json:"href"`
			Status int    `json:"status"`
		} `json:"response"`
	}
	first, err := reader.NextPart()
	if err != nil {
		return nil, err
	}
	if err := json.UnmarshalRead(first, &index, jsonread.Lenient); err != nil {
		return nil, err
	}
	parts := make([]Part, len(index.Response))
	for i, entry := range index.Response {
		parts[i] = Part{Status: entry.Status}
		if address, _, _ := strings.Cut(entry.Href, "?"); address != "" {
			parts[i].path = strings.Split(address, "/")
		}
		part, err := reader.NextPart()
		if err != nil {
			return nil, fmt.Errorf("part %d of %d: %w", i+1, len(parts), err)
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return nil, fmt.Errorf("part %d of %d: %w", i+1, len(parts), err)
		}
		parts[i].Body = content
	}
	return parts, nil
}
