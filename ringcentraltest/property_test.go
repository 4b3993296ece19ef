package ringcentraltest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"maps"
	"math/rand/v2"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/textproto"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
)

// request is a generated request.
type request struct {
	op     *operation
	broken string // what is wrong with it; empty if nothing
	*http.Request
	body   string
	values map[string]string // in the path
}

// requester makes requests of all operations up.
type requester struct {
	generator
	token   string
	company *platform
	place   int                            // of the extension in the path, whose number is at the next place
	seen    map[string][]map[string]string // what was in the paths of records that there were, by the path of their collection
}

// see remembers the records in a reply.
func (g *requester) see(op *operation, path map[string]string, body []byte) {
	var reply object
	if json.Unmarshal(body, &reply) != nil {
		return
	}
	records := []object{reply}
	switch op.action {
	case listRecords, replaceRecords:
		records = list(reply, op.records)
	case createRecord:
	default:
		return
	}
	for _, record := range records {
		if recordID(record) == "" {
			continue
		}
		values := maps.Clone(path)
		values["record"] = recordID(record)
		g.seen[op.placePath] = append(g.seen[op.placePath], values)
	}
}

// pathValues returns what stands in the path of a request, by the names in it.
func (g *requester) pathValues(op *operation) map[string]string {
	values := map[string]string{}
	seen := g.seen[op.placePath]
	for _, ref := range op.Operation.Parameters {
		if p := ref.Value; p.In == openapi3.ParameterInPath {
			values[p.Name] = g.pathValue(op, p)
		}
	}
	if collection, _, inside := strings.Cut(op.placePath, "/{"+op.lastName+"}"); inside && collection != "/extension" {
		seen = g.seen[collection]
	}
	if op.lastName == "deviceId" {
		seen = g.seen["/extension/{extensionId}/device"]
	}
	if len(seen) > 0 && op.lastName != "extensionId" && op.lastName != "accountId" && g.IntN(10) > 0 {
		record := seen[g.IntN(len(seen))]
		maps.Copy(values, record)
		values[op.lastName] = record["record"]
		delete(values, "record")
	}
	return values
}

// requestOf makes a request of an operation, valid or not. It returns nil if the operation has nothing to break.
func (g *requester) requestOf(op *operation, valid bool) *request {
	params, body := op.Operation.Parameters, op.Operation.RequestBody
	var breakable []int // places in params, and the one behind them for the body
	for i, p := range params {
		if g.brokenParameter(p.Value) != nil {
			breakable = append(breakable, i)
		}
	}
	if body != nil {
		breakable = append(breakable, slices.Repeat([]int{len(params)}, 4)...)
	}
	target := -1
	if !valid {
		if len(breakable) == 0 {
			return nil
		}
		target = breakable[g.IntN(len(breakable))]
	}
	out := &request{op: op}
	path, query, header := op.Path, url.Values{}, http.Header{}
	out.values = g.pathValues(op)
	for i, ref := range params {
		p := ref.Value
		values := []string{}
		switch {
		case i == target:
			out.broken = p.Name
			values = g.brokenParameter(p)
		case p.In == openapi3.ParameterInPath:
			values = []string{out.values[p.Name]}
		case g.IntN(3) == 0:
			values = texts(g.valid(p.Schema))
		}
		if p.In == openapi3.ParameterInPath {
			out.values[p.Name] = values[0]
			path = strings.ReplaceAll(path, "{"+p.Name+"}", url.PathEscape(values[0]))
			continue
		}
		for _, value := range values {
			if p.In == openapi3.ParameterInHeader {
				header.Set(p.Name, value)
			} else {
				query.Add(p.Name, value)
			}
		}
	}
	contentType := ""
	if body != nil {
		broken := target >= len(params)
		if broken {
			out.broken = "body"
		}
		contentType, out.body = g.bodyOf(body.Value, broken)
	}
	out.Request = httptest.NewRequestWithContext(context.Background(), op.Method, path+"?"+query.Encode(), strings.NewReader(out.body))
	maps.Copy(out.Header, header)
	out.Header.Set("Authorization", "Bearer "+g.token)
	if contentType != "" {
		out.Header.Set("Content-Type", contentType)
	}
	return out
}

func texts(value any) []string {
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	var all []string
	for _, item := range list {
		all = append(all, fmt.Sprint(item))
	}
	return all
}

// fits reports whether an extension has what is at the path of an operation.
func (g *requester) fits(op *operation, id string) bool {
	n, _ := strconv.ParseInt(id, 10, 64)
	e, ok := g.company.extensions.get(n)
	return ok && familyOf(op.placePath).allows(&e) == nil
}

func (g *requester) pathValue(op *operation, p *openapi3.Parameter) string {
	own := texts(p.Example)[0]
	switch p.Name {
	case "accountId":
		own = g.pick("~", AccountID).(string)
	case "extensionId":
		for range 1 + g.IntN(20) { // until one fits, in most cases
			g.place = g.IntN(len(g.ids))
			if g.fits(op, g.ids[g.place]) {
				break
			}
		}
		own = g.ids[g.place]
		switch {
		case strings.Contains(op.Path, "/sms-recipients"):
			own = g.queues[g.IntN(len(g.queues))]
		case strings.Contains(op.Path, "/profile-image") && g.IntN(4) > 0:
			own = g.ids[3]
		case g.IntN(4) == 0:
			own = "~"
		}
	case "groupId", "departmentId", "callQueueId":
		for range 20 { // until one is still a queue
			own = g.queues[g.IntN(len(g.queues))]
			id, _ := strconv.ParseInt(own, 10, 64)
			if e, ok := g.company.extensions.get(id); ok && e.kind == "Department" {
				break
			}
		}
	case "pagingOnlyGroupId":
		own = "402100091008"
	case "taskId":
		own = fmt.Sprintf("fake-task-%d", 1+g.IntN(50))
	case "phoneNumberId":
		own = g.pick(g.numbers[g.place+1], g.numbers[g.IntN(len(g.numbers))]).(string)
	}
	if g.IntN(10) == 0 {
		own = texts(g.valid(p.Schema))[0]
	}
	return own
}

// brokenParameter is values that a parameter may not have, or nil if it may have any.
func (g *requester) brokenParameter(p *openapi3.Parameter) []string {
	schema := p.Schema.Value
	if schema.Type.Is("array") {
		schema = schema.Items.Value
	}
	switch {
	case len(schema.Enum) > 0:
		return []string{"NoSuchValue"}
	case schema.Type.Is("boolean"):
		return []string{"maybe"}
	case schema.Type.Is("integer"):
		wrong := []any{"seven", "1.5"}
		if schema.Min != nil {
			wrong = append(wrong, "0", "-1")
		}
		if schema.Max != nil {
			wrong = append(wrong, int(*schema.Max)+1)
		}
		return texts(g.pick(wrong...))
	case schema.MaxLength != nil:
		return []string{strings.Repeat("x", int(*schema.MaxLength)+1)}
	}
	return nil
}

func (g *requester) bodyOf(body *openapi3.RequestBody, broken bool) (contentType, text string) {
	if body.Content["multipart/form-data"] != nil {
		return g.formOf(body.Content["multipart/form-data"].Schema.Value, broken)
	}
	schema := body.Content["application/json"].Schema
	if !broken {
		data, _ := json.Marshal(g.valid(schema))
		return "application/json", string(data)
	}
	if body.Required {
		switch g.IntN(8) {
		case 0:
			return "application/json", ""
		case 1:
			return "text/plain", "hello"
		}
	}
	if g.IntN(8) == 0 {
		return "application/json", `{"records": [`
	}
	data, _ := json.Marshal(g.broken(schema))
	return "application/json", string(data)
}

func (g *requester) formOf(schema *openapi3.Schema, broken bool) (contentType, text string) {
	var form, picture bytes.Buffer
	_ = png.Encode(&picture, image.NewGray(image.Rect(0, 0, 1+g.IntN(9), 1)))
	writer := multipart.NewWriter(&form)
	for _, name := range slices.Sorted(maps.Keys(schema.Properties)) {
		property := schema.Properties[name]
		if property.Value.Format != "binary" {
			_ = writer.WriteField(name, fmt.Sprint(g.valid(property)))
			continue
		}
		mediaType, content := "audio/wav", silence.data
		if name == "image" {
			mediaType, content = "image/png", picture.Bytes()
			if broken && g.IntN(2) == 0 {
				content, broken = []byte("no image"), false
			}
		}
		if broken {
			name = "another"
		}
		header := textproto.MIMEHeader{"Content-Type": {mediaType}}
		header.Set("Content-Disposition", multipart.FileContentDisposition(name, "upload"))
		part, _ := writer.CreatePart(header)
		_, _ = part.Write(content)
	}
	_ = writer.Close()
	return writer.FormDataContentType(), form.String()
}

// check says what is wrong with a reply, or returns nil.
func (r *request) check(out *httptest.ResponseRecorder) error {
	type coded struct{ ErrorCode string }
	var failure struct {
		coded
		Errors []coded // alone, as for the directory
	}
	_ = json.Unmarshal(out.Body.Bytes(), &failure)
	if len(failure.Errors) > 0 && failure.ErrorCode == "" {
		failure.coded = failure.Errors[0]
	}
	switch {
	case out.Code >= http.StatusInternalServerError:
		return fmt.Errorf("status %d", out.Code)
	case r.broken != "" && out.Code/100 != 4:
		return fmt.Errorf("status %d although it is invalid: %s", out.Code, r.broken)
	case out.Code/100 == 4 && failure.ErrorCode == "":
		return fmt.Errorf("status %d without a code", out.Code)
	}
	input := &openapi3filter.RequestValidationInput{Request: r.Request, Route: r.op.Route, Options: validation}
	reply := &openapi3filter.ResponseValidationInput{RequestValidationInput: input, Status: out.Code, Header: out.Header(), Options: validation}
	reply.SetBodyBytes(out.Body.Bytes())
	return openapi3filter.ValidateResponse(r.Context(), reply)
}

// newRequester returns a fake and what makes requests of its account up.
func newRequester(t *testing.T, extensions, numbers int) (*Server, *requester) {
	t.Helper()
	fake := NewTest(t, WithExtensions(extensions), WithNumbers(numbers), WithoutNetwork())
	g := &requester{generator: generator{Rand: rand.New(rand.NewPCG(7, 11))}, token: fake.begin().Access, company: fake.platforms[0], seen: map[string][]map[string]string{}}
	for i := range extensions {
		e := accounts[0].newExtension(i, 0)
		g.ids = append(g.ids, idText(e.id))
		if e.kind == "Department" {
			g.queues = append(g.queues, idText(e.id))
		}
	}
	for i := range numbers {
		g.numbers = append(g.numbers, idText(accounts[0].newNumber(i, extensions).id))
	}
	return fake, g
}

func TestEveryRequestIsAnsweredByTheDocument(t *testing.T) {
	t.Parallel()
	fake, g := newRequester(t, Soak(250, 1000), Soak(300, 1200))
	answered, total, invalid := map[string]int{}, 0, 0
	rounds := 2 * Soak(4, 80)  // valid and invalid requests of each operation, by turns
	most := Soak(rounds, 1000) // with which each operation succeeds at least once
	ask := func(op *operation, valid bool) {
		r := g.requestOf(op, valid)
		if r == nil {
			return
		}
		target, body := r.URL.String(), r.body
		out := httptest.NewRecorder()
		fake.ServeHTTP(out, r.Request)
		total++
		if r.broken != "" {
			invalid++
		}
		if out.Code/100 == 2 {
			answered[op.id]++
			g.see(op, r.values, out.Body.Bytes())
		}
		if err := r.check(out); err != nil {
			t.Fatalf("%s %s\n%s\ngot %d %s\n%v", op.Method, target, body, out.Code, out.Body, err)
		}
	}
	for round := 0; round < rounds || round < most && len(answered) < len(documented()); round++ {
		ops := sortedOperations()
		g.Shuffle(len(ops), func(i, j int) { ops[i], ops[j] = ops[j], ops[i] })
		for _, op := range ops {
			switch {
			case round < rounds || g.IntN(8) == 0:
				ask(op, round%2 == 0)
			default: // of some, no request was valid enough yet
				for try := 0; try < 10 && answered[op.id] == 0; try++ {
					ask(op, true)
				}
			}
		}
	}
	for _, op := range documented() {
		if answered[op.id] == 0 && most > rounds {
			t.Errorf("%s never succeeded", op.id)
		}
	}
	t.Logf("successes: %v", answered)
	t.Logf("%d requests, %d of them invalid, of %d operations", total, invalid, len(documented()))
}

func sortedOperations() []*operation {
	return slices.SortedFunc(slices.Values(documented()), func(a, b *operation) int { return strings.Compare(a.id, b.id) })
}
