package ringcentraltest_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// documentedBody is the example of the body of a request.
type documentedBody struct {
	mediaType string
	example   map[string]any
	files     map[string]bool // the properties that are files
}

// bodies are the examples of request bodies, by operation id.
func bodies(t *testing.T) map[string]documentedBody {
	t.Helper()
	type schema struct {
		Ref        string `json:"$ref"`
		Properties map[string]struct{ Format string }
	}
	var doc struct {
		Paths map[string]map[string]struct {
			OperationID string
			RequestBody struct {
				Content map[string]struct {
					Schema   schema
					Examples map[string]struct {
						Ref string `json:"$ref"`
					}
				}
			}
		}
		Components struct {
			Schemas  map[string]schema
			Examples map[string]struct{ Value json.RawMessage }
		}
	}
	if err := json.Unmarshal(api.OpenAPIJSON, &doc); err != nil {
		t.Fatal(err)
	}
	all := map[string]documentedBody{}
	for _, item := range doc.Paths {
		for _, op := range item {
			for mediaType, media := range op.RequestBody.Content {
				body := documentedBody{mediaType: mediaType, files: map[string]bool{}}
				if example := doc.Components.Examples[path.Base(media.Examples["default"].Ref)]; example.Value != nil {
					if err := json.Unmarshal(example.Value, &body.example); err != nil {
						t.Fatal(err)
					}
				}
				for name, property := range doc.Components.Schemas[path.Base(media.Schema.Ref)].Properties {
					body.files[name] = property.Format == "binary"
				}
				all[op.OperationID] = body
			}
		}
	}
	return all
}

// stand are what stands in the fake for ids and numbers of the examples: its ids of sites are not those of extensions, and its own
// numbers can't be blocked or forwarded to.
var stand = map[string]string{
	"402100010008": queue118, "402100011008": "402100058008",
	"402100030008": "402100052008", "402500003008": "402500001008", "+1303555": "+1907555", "+1650555": "+1907555",
	`"302"`:     `"7302"`,    // which nobody has
	`"Allowed"`: `"Blocked"`, // the list shows blocked numbers unless asked
}

// walk calls operations with the examples of the document, and looks whether what one of them does is what the next one sees.
type walk struct {
	*tour
	bodies map[string]documentedBody
	byPath map[string]map[string]*ringcentral.Operation // path and method
	owners map[string]ringcentral.ID                    // extensions that have what is below a path, by the beginning of the path
	n      int                                          // of names made up
}

func newWalk(s *tour, owners map[string]ringcentral.ID) *walk {
	w := &walk{tour: s, bodies: bodies(s.t), byPath: map[string]map[string]*ringcentral.Operation{}, owners: owners}
	for _, op := range ringcentral.Operations() {
		if w.byPath[op.Path] == nil {
			w.byPath[op.Path] = map[string]*ringcentral.Operation{}
		}
		w.byPath[op.Path][op.Method] = op
	}
	return w
}

// everyPath calls the operations for which wanted is true, path by path.
func (w *walk) everyPath(wanted func(*ringcentral.Operation) bool) {
	for _, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE"} {
		operations := ringcentral.Operations()
		if method == "DELETE" { // records before whole lists
			slices.Reverse(operations)
		}
		for _, op := range operations {
			if op.Method == method && wanted(op) {
				w.visit(op)
			}
		}
	}
}

func (w *walk) visit(op *ringcentral.Operation) {
	w.t.Helper()
	if op.Paging != nil {
		for _, err := range w.rc.List(w.ctx, op, ringcentral.RawRequest{IDs: w.idsOf(op), Body: w.encoded(op)}) {
			w.done(op.ID, err)
		}
		return
	}
	reply := w.call(op, w.idsOf(op))
	one := w.byPath[op.Path+"/"+lastParameter(w.byPath, op.Path)]["GET"]
	switch {
	case reply == nil:
	case op.Method == "POST" && one != nil:
		created := idOf(reply)
		ids := append(w.idsOf(op), created)
		if got := w.call(one, ids); got != nil && idOf(got) != created {
			w.t.Errorf("%s: %s created %s, got %s", one.ID, op.ID, created, idOf(got))
		}
		if list := w.byPath[op.Path]["GET"]; list != nil && list.Paging != nil && !slices.Contains(w.listed(list, ids[:len(ids)-1]), created) {
			w.t.Errorf("%s doesn't have %s, which %s created", list.ID, created, op.ID)
		}
	case op.Method == "PUT" || op.Method == "PATCH":
		if read := w.byPath[op.Path]["GET"]; read != nil && read.Paging == nil {
			w.call(read, w.idsOf(op))
		}
	}
}

// call carries out an operation with ids and the body of its example. What is to be deleted is created before.
func (w *walk) call(op *ringcentral.Operation, ids []ringcentral.ID) *ringcentral.Reply {
	w.t.Helper()
	create := w.byPath[path.Dir(op.Path)]["POST"]
	doomed := op.Method == "DELETE" && create != nil && strings.HasSuffix(op.Path, "}")
	if doomed {
		if reply := w.call(create, ids[:len(ids)-1]); reply != nil {
			ids[len(ids)-1] = idOf(reply)
		}
	}
	in := ringcentral.RawRequest{IDs: ids}
	if body, ok := w.bodies[op.ID]; ok && body.mediaType == "application/json" {
		in.Body = w.encoded(op)
	} else if ok {
		for name, isFile := range body.files {
			if isFile {
				in.Form = append(in.Form, ringcentral.FormField{Name: name, File: &ringcentral.Upload{ContentType: "audio/wav", Content: strings.NewReader(sound)}})
			} else if value, ok := body.example[name].(string); ok {
				in.Form = append(in.Form, ringcentral.FormField{Name: name, Value: value})
			}
		}
	}
	reply, err := w.rc.Do(w.ctx, op, in)
	w.done(op.ID, err)
	if read := w.byPath[op.Path]["GET"]; doomed && err == nil && read != nil {
		if _, err := w.rc.Do(w.ctx, read, ringcentral.RawRequest{IDs: ids}); !errors.Is(err, ringcentral.ErrNotFound) {
			w.t.Errorf("%s: %s has deleted %s, got %v", read.ID, op.ID, ids[len(ids)-1], err)
		}
	}
	return reply
}

// known are ids of what no list has.
var known = map[string]ringcentral.ID{"{departmentId}": queue118, "{callQueueId}": queue118, "{deviceId}": "402200001008", "{entryId}": "402100001008",
	"{pagingOnlyGroupId}": "402100091008"}

// sound is a file of sound without any.
const sound = "RIFF$\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00data\x00\x00\x00\x00"

// encoded is the body of the example with a name of its own, and with ids that the fake knows.
func (w *walk) encoded(op *ringcentral.Operation) []byte {
	example := w.bodies[op.ID].example
	if example == nil {
		return nil
	}
	body := map[string]any{}
	for name, value := range example {
		if text, ok := value.(string); ok && (name == "name" || name == "displayName") && op.Method == "POST" {
			w.n++
			value = fmt.Sprintf("%.20s %d", text, w.n)
		}
		if op.ID == "createSite" && name == "extensionNumber" { // that of the site in the examples
			w.n++
			value = strconv.Itoa(9000 + w.n)
		}
		body[name] = value
	}
	data, _ := json.Marshal(body)
	text := string(data)
	for old, id := range stand {
		text = strings.ReplaceAll(text, old, id)
	}
	return []byte(text)
}

// idsOf finds something for each id in a path: the extension that has what is there, and the first record of each list.
func (w *walk) idsOf(op *ringcentral.Operation) []ringcentral.ID {
	var ids []ringcentral.ID
	before := ""
	for _, step := range strings.Split(op.Path, "/")[1:] {
		list := w.byPath[before]["GET"]
		switch {
		case step == "{accountId}" || !strings.HasPrefix(step, "{"):
		case strings.HasSuffix(before, "/call-queues"):
			ids = append(ids, queue118)
		case known[step] != "":
			ids = append(ids, known[step])
		case strings.HasSuffix(before, "/extension") || strings.HasSuffix(before, "/extensions"):
			owner := ringcentral.Self
			for beginning, id := range w.owners {
				if strings.Contains(op.Path, beginning) {
					owner = id
				}
			}
			ids = append(ids, owner)
		case list != nil && list.Paging != nil:
			if found := w.listed(list, ids); len(found) > 0 {
				ids = append(ids, found[len(found)-1])
				break
			}
			w.t.Errorf("%s: nothing in %s", op.ID, list.ID)
			ids = append(ids, "1")
		default:
			id := ringcentral.ID("1")
			if create := w.byPath[before]["POST"]; create != nil {
				id = idOf(w.call(create, slices.Clone(ids)))
			}
			ids = append(ids, id)
		}
		before += "/" + step
	}
	return ids
}

func (w *walk) listed(list *ringcentral.Operation, ids []ringcentral.ID) []ringcentral.ID {
	var all []ringcentral.ID
	for record, err := range w.rc.List(w.ctx, list, ringcentral.RawRequest{IDs: slices.Clone(ids)}) {
		w.done(list.ID, err)
		var plain struct{ ID ringcentral.ID }
		var greeting struct{ Custom struct{ ID ringcentral.ID } }
		if json.Unmarshal(record, &plain) == nil && plain.ID != "" {
			all = append(all, plain.ID)
		} else if json.Unmarshal(record, &greeting) == nil && greeting.Custom.ID != "" {
			all = append(all, greeting.Custom.ID)
		}
	}
	return all
}

func idOf(reply *ringcentral.Reply) ringcentral.ID {
	var parsed struct{ ID ringcentral.ID }
	if reply != nil {
		_ = json.Unmarshal(reply.Body, &parsed)
	}
	return parsed.ID
}

// lastParameter is the {name} of the id below a path, or "".
func lastParameter[T any](paths map[string]T, below string) string {
	for p := range paths {
		if path.Dir(p) == below && strings.HasPrefix(path.Base(p), "{") {
			return path.Base(p)
		}
	}
	return ""
}
