package ringcentraltest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/getkin/kin-openapi/openapi3filter"
	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

const maxBody = 21 << 20 // bytes; a greeting may have 20 MB

const signInPath = "/restapi/oauth/authorize"

// call is a request with a valid token that conforms to the document.
type call struct {
	op          *operation
	request     *http.Request
	base        string // scheme and host, for links
	path        map[string]string
	query       url.Values
	body        object    // nil if there is none
	file        *upload   // nil if there is none
	account     int64     // the one in the path, or the caller's
	self        int64     // the extension of the signed-in user
	extension   extension // the one in the path, if there is one
	admin       bool
	decision    func(permission string) (allowed, decided bool) // of the test about the user's permissions
	now         time.Time
	largestPage int
	half        bool // whether half of its records were dropped
}

// uri returns the address at a path below the account, with ids in place of {names}.
func (c *call) uri(below string, ids ...any) string {
	return c.link("/restapi/v1.0/account/{accountId}"+below, ids...)
}

// link returns the address at a path, with ids in place of {names}.
func (c *call) link(pattern string, ids ...any) string {
	values := make([]api.ID, len(ids))
	for i, id := range ids {
		values[i] = api.ID(asText(id))
	}
	address, err := (&api.Operation{Path: pattern}).URLPath(api.ID(idText(c.account)), values...)
	if err != nil {
		panic("ringcentraltest: " + err.Error())
	}
	return c.base + address
}

// reply is what goes back to the client.
type reply struct {
	status      int
	contentType string // empty if there is no body
	etag        string
	disposition string
	body        []byte
	value       any // what body is the JSON of; nil if body is not JSON
}

// accepted is a reply with status 202.
type accepted object

// handler routes requests. What all requests have in common happens here, in this order.
func (s *Server) handler() http.Handler {
	mux := http.NewServeMux()
	s.routes = mux
	for _, page := range []string{signInPath, signInPath + "/{$}"} { // clients open it with a slash as well
		mux.HandleFunc("GET "+page, s.authorize)
		mux.HandleFunc("POST "+page, s.authorize)
	}
	mux.HandleFunc("POST /restapi/oauth/token", s.token)
	mux.HandleFunc("POST /restapi/oauth/revoke", s.revoke)
	answers := make([]map[string]func(*call) (any, error), len(s.platforms))
	for i, p := range s.platforms {
		answers[i] = handlers(p)
	}
	for _, op := range documented() {
		mux.HandleFunc(op.pattern, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, op, answers) })
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("RCRequestId", fmt.Sprintf("fake-%06d", s.requests.Add(1)))
		w.Header().Set("Date", s.clock.now().UTC().Format(http.TimeFormat)) // which Advance has moved
		if r.Body == nil {
			r.Body = http.NoBody // a request of a client, served without a network
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		r = asHeader(r)
		_, pattern := mux.Handler(r)
		if r.URL.Path == "" || path.Clean(r.URL.Path) != strings.TrimSuffix(r.URL.Path, "/") || strings.HasSuffix(r.URL.Path, "/") && r.URL.Path != signInPath+"/" {
			pattern = ""
		}
		name := operationName(pattern)
		if s.seeding(r) {
			mux.ServeHTTP(w, r)
			return
		}
		logged, entry := s.log.begin(w, r, name, s.clock.now())
		defer entry.end(logged)
		switch {
		case pattern == "":
			refuse(logged, &refusal{http.StatusNotFound, "CMN-102", "Resource is not found", ""})
		case s.faults.inject(logged, r, name, mux):
		case s.admit(logged, r, groups[pattern]):
			mux.ServeHTTP(logged, r)
		}
	})
}

// operationName returns the id of the operation with a pattern, or else the end of the pattern's path, such as "oauth/token".
func operationName(pattern string) string {
	if op := operationAt(pattern); op != nil {
		return op.id
	}
	_, name, _ := strings.Cut(pattern, "/restapi/")
	return strings.TrimSuffix(name, "/{$}")
}

// operationAt returns the operation with a pattern, or nil.
func operationAt(pattern string) *operation {
	i := slices.IndexFunc(documented(), func(op *operation) bool { return op.pattern == pattern })
	if i < 0 {
		return nil
	}
	return documented()[i]
}

// serve answers a request of an operation.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, op *operation, answers []map[string]func(*call) (any, error)) {
	who, refused := s.authorized(r, op)
	if refused != nil {
		refuse(w, refused)
		return
	}
	r = s.withIdentity(r, who)
	ids, last := pathValues(op.Path, r)
	answer := func(r *http.Request, ids map[string]string) (*reply, error) { return s.answer(r, op, ids, answers) }
	var out *reply
	var err error
	if op.batch > 0 && strings.Contains(ids[last], ",") {
		out, err = s.batch(r, op, ids, last, answer)
	} else {
		out, err = answer(r, ids)
	}
	if err != nil {
		s.reportFault(r, err)
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	for name, value := range map[string]string{"Content-Type": out.contentType, "ETag": out.etag, "Content-Disposition": out.disposition} {
		if value != "" {
			w.Header().Set(name, value)
		}
	}
	w.WriteHeader(out.status)
	_, _ = w.Write(out.body)
}

// reportFault reports a bug of the fake.
func (s *Server) reportFault(r *http.Request, err error) {
	if s.tb != nil {
		s.tb.Errorf("ringcentraltest: a bug of the fake at %s %s: %v", r.Method, r.URL.Path, err)
	}
}

// pathValues returns the values in the path of a request, and the name of the last one.
func pathValues(pattern string, r *http.Request) (values map[string]string, last string) {
	values = map[string]string{}
	for _, last = range (&api.Operation{Path: pattern}).PathParameters() {
		values[last] = r.PathValue(last)
	}
	return values, last
}

// answer validates a request, handles it, and validates the reply. An error is a bug of the fake.
func (s *Server) answer(r *http.Request, op *operation, ids map[string]string, answers []map[string]func(*call) (any, error)) (*reply, error) {
	input, result, err := s.result(r, op, ids, answers)
	if refused, ok := errors.AsType[*refusal](err); ok {
		result = refused
	} else if err != nil {
		return nil, err
	}
	out, err := write(op, result)
	if err != nil {
		return nil, err
	}
	if !s.settings.unchecked {
		if err := op.validateReply(input, out); err != nil {
			return nil, fmt.Errorf("the reply breaks the document: %w", err)
		}
	}
	if s.settings.future && !identityOf(r).seeding && out.contentType == "application/json" {
		out.body, err = future(op, out.status, out.body, s.settings.futureSeed)
	}
	return out, err
}

// result validates a request and handles it.
func (s *Server) result(
	r *http.Request, op *operation, ids map[string]string, answers []map[string]func(*call) (any, error),
) (*openapi3filter.RequestValidationInput, any, error) {
	r, err := op.inDocumentForm(r)
	if err != nil {
		return &openapi3filter.RequestValidationInput{Request: r}, nil, err
	}
	input, err := op.validateRequest(r, ids)
	if err != nil {
		return input, nil, describe(err)
	}
	result, err := s.do(r, op, ids, answers)
	return input, result, err
}

// do calls the method of the platform that handles an operation.
func (s *Server) do(r *http.Request, op *operation, ids map[string]string, answers []map[string]func(*call) (any, error)) (any, error) {
	which := 0
	if id, ok := ids["accountId"]; ok && id != "~" {
		which = slices.IndexFunc(accounts, func(a account) bool { return idText(a.id) == id })
	}
	if which < 0 {
		return nil, notFound("accountId")
	}
	p, who := s.platforms[which], identityOf(r)
	c := &call{
		op: op, request: r, path: ids, query: r.URL.Query(), base: "http://" + r.Host,
		account: p.account.id, self: p.account.firstExtension, admin: who.admin, decision: who.decision, now: s.clock.now(),
		largestPage: s.settings.largestPage,
	}
	if which == 0 {
		c.self = who.user
	}
	if r.TLS != nil {
		c.base = "https://" + r.Host
	}
	if err := c.readBody(); err != nil {
		return nil, err
	}
	if err := checkHours(c.body, ""); err != nil {
		return nil, err
	}
	c.halve()
	if r.Method == http.MethodGet {
		p.mu.RLock()
		defer p.mu.RUnlock()
	} else {
		p.mu.Lock()
		defer p.mu.Unlock()
	}
	if err := p.allowed(c); err != nil {
		return nil, err
	}
	if err := p.resolve(c); err != nil {
		return nil, err
	}
	result, err := answers[which][op.id](c)
	if err == nil {
		p.audit(c)
	}
	return result, err
}

// readBody parses the body of a request that conforms to the document.
func (c *call) readBody() error {
	if c.op.Operation.RequestBody == nil {
		return nil
	}
	data, err := io.ReadAll(c.request.Body)
	if err != nil {
		return invalid("body")
	}
	if strings.HasPrefix(c.request.Header.Get("Content-Type"), "multipart/") {
		c.request.Body = io.NopCloser(bytes.NewReader(data))
		return c.readForm()
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil
	}
	return json.Unmarshal(data, &c.body)
}

// upload is a file that was uploaded with a form.
type upload struct {
	data        []byte
	contentType string
}

// readForm reads the file and the other fields of a form.
func (c *call) readForm() error {
	if err := c.request.ParseMultipartForm(maxBody); err != nil {
		return invalid("body")
	}
	c.body = object{}
	for name, values := range c.request.MultipartForm.Value {
		c.body[name] = values[0]
	}
	for name, files := range c.request.MultipartForm.File {
		var err error
		if c.file, err = read(files[0]); err != nil {
			return invalid(name)
		}
	}
	return nil
}

func read(header *multipart.FileHeader) (*upload, error) {
	file, err := header.Open()
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(file)
	return &upload{data, header.Header.Get("Content-Type")}, err
}

// wireFormat is the order and the escapes of encoding/json.
var wireFormat = jsonv2.JoinOptions(
	jsonv2.Deterministic(true), jsontext.AllowInvalidUTF8(true), jsontext.EscapeForHTML(true), jsontext.EscapeForJS(true),
)

// write turns the result of an operation into a reply.
func write(op *operation, result any) (*reply, error) {
	out := &reply{status: op.success, contentType: "application/json"}
	switch value := result.(type) {
	case nil:
		out.contentType = ""
		return out, nil
	case *reply:
		return value, nil
	case *refusal:
		out.status, result = value.status, refusalBody(op.id, value)
	case accepted:
		out.status, result = http.StatusAccepted, object(value)
	}
	var err error
	out.value = result
	out.body, err = jsonv2.Marshal(result, wireFormat)
	return out, err
}
