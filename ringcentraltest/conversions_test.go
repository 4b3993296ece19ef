package ringcentraltest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/google/go-cmp/cmp"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// conversion is a function of package ringcentral that turns a reply into a request, with the operations that write and read.
type conversion struct {
	write, read string
	convert     func(reply []byte) (shown, request any, err error)
}

func oneObject[S, T any](convert func(*S) T) func([]byte) (any, any, error) {
	return func(reply []byte) (any, any, error) {
		var shown S
		err := json.Unmarshal(reply, &shown)
		return shown, convert(&shown), err
	}
}

func allRecords[S, T any](property string, convert func([]*S) T) func([]byte) (any, any, error) {
	return func(reply []byte) (any, any, error) {
		var list map[string]json.RawMessage
		var records []*S
		err := json.Unmarshal(reply, &list)
		if err == nil && list[property] != nil {
			err = json.Unmarshal(list[property], &records)
		}
		return records, convert(records), err
	}
}

func operationsByID() map[string]*operation {
	operations := map[string]*operation{}
	for _, op := range documented() {
		operations[op.id] = op
	}
	return operations
}

// What a reply shows, sent back to where it was read from, changes nothing: neither at first nor after random changes.
func TestSendingBackChangesNothing(t *testing.T) {
	t.Parallel()
	fake, g := newRequester(t, 120, 150)
	operations, sent := operationsByID(), map[string]int{}
	for range 4 { // so that there are records, and their IDs are known
		for _, op := range sortedOperations() {
			if op.action != listRecords && op.action != createRecord {
				continue
			}
			r, out := g.requestOf(op, true), httptest.NewRecorder()
			if fake.ServeHTTP(out, r.Request); out.Code/100 == 2 {
				g.see(op, r.values, out.Body.Bytes())
			}
		}
	}
	for _, c := range conversions {
		write := operations[c.write]
		if write.Method == http.MethodPost {
			continue
		}
		read := operations[c.read]
		for range Soak(40, 1000) {
			r := g.requestOf(write, true)
			path := r.URL.Path
			if g.IntN(2) == 0 {
				fake.ServeHTTP(httptest.NewRecorder(), r.Request) // accepted or not
			}
			before, ok := readBack(t, fake, g.token, read, path)
			if !ok {
				continue
			}
			shown, request, err := c.convert(before)
			if err != nil {
				t.Fatal(c.write, err)
			}
			body, err := json.Marshal(request)
			if err != nil {
				t.Fatal(c.write, err)
			}
			if bytes.Contains(body, []byte(`:""`)) { // required, with a value that can't be sent
				continue
			}
			out := fake.send(t, g.token, write.Method, path, string(body))
			// Nobody may change a predefined role, nor a queue without editable statuses, nor refer again to what was changed meanwhile.
			if out.status == http.StatusForbidden || out.status == http.StatusBadRequest && strings.Contains(out.raw, `.id"`) {
				continue
			}
			if out.status/100 != 2 {
				t.Errorf("%s %s\n%s\ngot %d %s", write.Method, path, body, out.status, out.raw)
				break
			}
			after, _ := readBack(t, fake, g.token, read, path)
			again, _, err := c.convert(after)
			if diff := cmp.Diff(shown, again, cmp.Comparer(func(a, b ringcentral.Secret) bool { return a == b })); err != nil || diff != "" {
				t.Errorf("%s %s\n%s\nchanged (-before +after):\n%s%v", write.Method, path, body, diff, err)
				break
			}
			sent[c.write]++
		}
		if sent[c.write] == 0 {
			t.Errorf("%s: nothing was sent back", c.write)
		}
	}
	t.Log(sent)
}

// readBack returns what is at a path: the reply, or the record with its ID of a list.
func readBack(t *testing.T, fake *Server, token string, read *operation, path string) (json.RawMessage, bool) {
	t.Helper()
	id := ""
	if strings.Count(read.Path, "/") < strings.Count(path, "/") {
		i := strings.LastIndexByte(path, '/')
		path, id = path[:i], path[i+1:]
	}
	out := fake.send(t, token, http.MethodGet, path, "")
	if id == "" {
		return json.RawMessage(out.raw), out.status == http.StatusOK
	}
	var list map[string]json.RawMessage
	var records []json.RawMessage
	_ = json.Unmarshal([]byte(out.raw), &list)
	_ = json.Unmarshal(list[read.records], &records)
	for _, record := range records {
		var with struct{ ID any }
		if json.Unmarshal(record, &with) == nil && fmt.Sprint(with.ID) == id {
			return record, true
		}
	}
	return nil, false
}

// A request that is made from a reply says nothing that the reply doesn't show. Only false, 0 and null may come in place of what is absent.
func TestRequestsSayWhatRepliesShow(t *testing.T) {
	t.Parallel()
	_, g := newRequester(t, 60, 60)
	operations := operationsByID()
	for _, c := range conversions {
		op := operations[c.read]
		schema := op.reply()
		if strings.Count(op.Path, "/") < strings.Count(operations[c.write].Path, "/") { // the reply is a record of a list
			schema = schema.Properties[op.records].Value.Items.Value
		}
		made := 0
		for range Soak(60, 1000) {
			shown := g.valid(&openapi3.SchemaRef{Value: schema})
			reply, err := json.Marshal(shown)
			if err != nil {
				t.Fatal(err)
			}
			_, request, err := c.convert(reply)
			if err != nil { // a time that is none
				continue
			}
			body, err := json.Marshal(request)
			var sent, from any
			if err = errors.Join(err, json.Unmarshal(body, &sent), json.Unmarshal(reply, &from)); err != nil {
				t.Fatal(err)
			}
			if path := differs(sent, from); path != "" {
				t.Errorf("%s: %s is not what the reply shows\n%s\n%s", c.write, path, reply, body)
				break
			}
			made++
		}
		if made == 0 {
			t.Errorf("%s: no reply was converted", c.write)
		}
	}
}

// differs returns the path of a value of a request that is not in a reply; "" if there is none.
func differs(sent, shown any) string {
	switch sent := sent.(type) {
	case nil:
	case map[string]any:
		from, _ := shown.(map[string]any)
		for name, value := range sent {
			if path := differs(value, from[name]); path != "" {
				return name + "/" + path
			}
		}
	case []any:
		from, _ := shown.([]any)
		for i, value := range sent {
			if i >= len(from) {
				return "too long"
			}
			if path := differs(value, from[i]); path != "" {
				return fmt.Sprint(i, "/", path)
			}
		}
	case string:
		if at, err := time.Parse(time.RFC3339, sent); err == nil {
			if from, err := time.Parse(time.RFC3339, asText(shown)); err == nil && from.Equal(at) {
				return ""
			}
		}
		if sent != "" && sent != asText(shown) { // "" is a required property whose value can't be sent
			return fmt.Sprintf("%q for %v", sent, shown)
		}
	default:
		if sent != shown && (shown != nil || sent != false && sent != 0.0) {
			return fmt.Sprintf("%v for %v", sent, shown)
		}
	}
	return ""
}
