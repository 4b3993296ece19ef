package ringcentraltest

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"maps"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"strings"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

const batchJSON = "application/vnd.ringcentral.multipart+json"

// part is the reply for one id of a batch.
type part struct {
	ResourceID string         `json:"resourceId"`
	Status     int            `json:"status"`
	Body       jsontext.Value `json:"body"`
	href       string
}

// batch handles a request with several ids: it answers each of them separately, with its own status.
func (s *Server) batch(r *http.Request, op *operation, ids map[string]string, last string, answer func(*http.Request, map[string]string) (*reply, error)) (*reply, error) {
	list := strings.Split(ids[last], ",")
	if r.Method != http.MethodGet || len(list) > op.batch {
		return write(op, &refusal{http.StatusBadRequest, "CMN-106", "Too many ids in one request", last})
	}
	parts := make([]part, 0, len(list))
	for _, id := range list {
		one := maps.Clone(ids)
		one[last] = id
		out, err := answer(r, one)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part{id, out.status, out.body, "http://" + r.Host + strings.ReplaceAll(r.URL.Path, ids[last], id)})
	}
	if strings.Contains(r.Header.Get("Accept"), batchJSON) {
		body, err := jsonv2.Marshal(parts, wireFormat)
		return &reply{status: http.StatusMultiStatus, contentType: batchJSON, body: body}, err
	}
	return mixed(parts)
}

// mixed writes the parts as multipart/mixed, with an index before them.
func mixed(parts []part) (*reply, error) {
	var body bytes.Buffer
	writer := multipart.NewWriter(&body)
	// Clients take the boundary from the header up to the next semicolon, so it must need no quotes.
	if err := writer.SetBoundary("Boundary_1_" + rand.Text()); err != nil {
		return nil, err
	}
	var index []object
	contents := [][]byte{nil}
	for _, part := range parts {
		index = append(index, object{"href": part.href, "status": part.Status, "responseDescription": http.StatusText(part.Status)})
		contents = append(contents, part.Body)
	}
	first, err := json.Marshal(object{"response": index})
	if err != nil {
		return nil, err
	}
	contents[0] = first
	for _, content := range contents {
		section, err := writer.CreatePart(textproto.MIMEHeader{"Content-Type": {"application/json"}})
		if err != nil {
			return nil, err
		}
		_, _ = section.Write(content)
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	contentType := "multipart/mixed; boundary=" + writer.Boundary()
	return &reply{status: http.StatusMultiStatus, contentType: contentType, body: body.Bytes()}, nil
}
