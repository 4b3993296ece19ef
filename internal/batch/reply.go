package batch

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// Part is what a batch reply says of one object.
type Part struct {
	ResourceID api.ID
	Status     int32
	Body       []byte

	href string // the object's address, if the reply names that instead of the ID
}

// ReadReply reads the body of the reply to a request for several objects, as many as asked says: a JSON array, or multipart/mixed.
func ReadReply(contentType string, body []byte, asked int) ([]Part, error) {
	mediaType, params, err := mime.ParseMediaType(contentType)
	if err == nil && mediaType == "multipart/mixed" {
		return readMixed(multipart.NewReader(bytes.NewReader(body), params["boundary"]), asked)
	}
	list := partList{limit: 2 * asked}
	if err := jsonread.Unmarshal(body, &list, readParts); err != nil {
		return nil, err
	}
	return list.parts, list.err
}

// partList is a list of parts of at most limit parts: what is decoded is bounded by what was asked for.
type partList struct {
	parts []Part
	limit int
	err   error
}

var (
	errNoList  = errors.New("the reply is not a list of parts")
	errTooMany = errors.New("the reply has more parts than were asked for")
)

func readParts(r *jsonread.Reader, list *partList) {
	if !r.IsList() {
		list.err = errNoList
	}
	for ok := r.List(); ok && r.Element(); {
		if len(list.parts) >= list.limit {
			list.err = errTooMany
			r.Skip()
			continue
		}
		var part Part
		for name, ok := r.First(); ok; name, ok = r.Member() {
			switch string(name) {
			case "resourceId":
				r.ID((*string)(&part.ResourceID))
			case "href":
				r.String(&part.href)
			case "status":
				r.Int32(&part.Status)
			case "body":
				part.Body = r.Raw()
			default:
				r.Skip()
			}
		}
		list.parts = append(list.parts, part)
	}
}

// readMixed reads multipart/mixed: an index with a status for each part, then the parts in the same order.
func readMixed(reader *multipart.Reader, asked int) ([]Part, error) {
	index := partList{limit: 2 * asked, err: errNoList}
	first, err := readPart(reader)
	if err != nil {
		return nil, err
	}
	if err := jsonread.Unmarshal(first, &index, func(r *jsonread.Reader, index *partList) {
		for name, ok := r.First(); ok; name, ok = r.Member() {
			if string(name) == "response" {
				index.err = nil
				readParts(r, index)
			} else {
				r.Skip()
			}
		}
	}); err != nil {
		return nil, err
	}
	if index.err != nil {
		return nil, index.err
	}
	for i := range index.parts {
		if index.parts[i].Body, err = readPart(reader); err != nil {
			return nil, fmt.Errorf("part %d of %d: %w", i+1, len(index.parts), err)
		}
	}
	return index.parts, nil
}

func readPart(reader *multipart.Reader) ([]byte, error) {
	part, err := reader.NextPart()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(part)
}
