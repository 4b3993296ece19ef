package ringcentraltest

import (
	"encoding/json"
	"net/http"
	"slices"
	"time"
)

// maxControl is the maximum number of bytes of a request to [Server.Control].
const maxControl = 1 << 20

// controlFault is a [Fault] as [Server.Control] receives it. Durations are in seconds.
type controlFault struct {
	Operation  string  `json:"operation"`
	Times      int     `json:"times"`
	Status     int     `json:"status"`
	Code       string  `json:"code"`
	RetryAfter float64 `json:"retryAfter"`
	HTML       bool    `json:"html"`
	Body       string  `json:"body"`
	Drop       bool    `json:"drop"`
	Late       bool    `json:"late"`
	Delay      float64 `json:"delay"`
	Half       bool    `json:"half"`
}

// Control returns a handler by which tests in other languages control the fake. It has no password, so serve it on
// loopback only. All requests are POST requests with a JSON object, and all replies are JSON objects; status 400
// comes with an "error":
//
//	fail           {"operation": "listExtensions", "times": 2, "status": 503, "retryAfter": 30}; see [Server.Fail]
//	calls          {"operation": "listExtensions"}, replies {"calls": 3}; see [Server.Calls]
//	requests       {"operation": "updateExtension"}, replies {"requests": [...]}; see [Server.Requests]
//	unused-faults  {}, replies {"operations": [...]}; see [Server.UnusedFaults]
//	advance        {"seconds": 3600}; see [Server.Advance]
//	expire-tokens  {}; see [Server.ExpireTokens]
//	scopes         {"scopes": ["ReadAccounts"]}; see [Server.SetScopes]
//	rights         {"user": "102", "allow": ["AddRemoveUsers"], "deny": []}; see [User.Allow] and [User.Deny]
func (s *Server) Control() http.Handler {
	mux := http.NewServeMux()
	control(mux, "fail", func(f controlFault) object {
		s.Fail(f.Operation, max(f.Times, 1), Fault{
			Status: f.Status, Code: f.Code, RetryAfter: asDuration(f.RetryAfter), HTML: f.HTML, Body: f.Body, Drop: f.Drop, Late: f.Late,
			Delay: asDuration(f.Delay), Half: f.Half,
		})
		return object{}
	})
	control(mux, "calls", func(in struct{ Operation string }) object {
		return object{"calls": s.Calls(in.Operation)}
	})
	control(mux, "requests", func(in struct{ Operation string }) object {
		requests := []object{}
		for _, r := range s.Requests(slices.DeleteFunc([]string{in.Operation}, func(name string) bool { return name == "" })...) {
			requests = append(requests, object{
				"operation": r.Operation, "method": r.Method, "path": r.Path, "query": r.Query, "header": r.Header, "body": r.Body,
				"status": r.Status, "requestId": r.RequestID, "time": stamp(r.Time),
			})
		}
		return object{"requests": requests}
	})
	control(mux, "unused-faults", func(struct{}) object {
		return object{"operations": append([]string{}, s.UnusedFaults()...)}
	})
	control(mux, "advance", func(in struct{ Seconds float64 }) object {
		s.Advance(asDuration(in.Seconds))
		return object{}
	})
	control(mux, "expire-tokens", func(struct{}) object {
		s.ExpireTokens()
		return object{}
	})
	control(mux, "scopes", func(in struct{ Scopes []string }) object {
		s.SetScopes(in.Scopes...)
		return object{}
	})
	control(mux, "rights", func(in struct {
		User        string
		Allow, Deny []string
	}) object {
		user := s.User(in.User)
		user.Allow(in.Allow...)
		user.Deny(in.Deny...)
		return object{}
	})
	return mux
}

func asDuration(seconds float64) time.Duration { return time.Duration(seconds * float64(time.Second)) }

// control adds a command. Web pages can't send it: browsers ask before they send JSON to another origin, and get no
// permission.
func control[T any](mux *http.ServeMux, name string, run func(T) object) {
	mux.HandleFunc("POST /"+name, func(w http.ResponseWriter, r *http.Request) {
		refused := func(status int, message string) { writeJSON(w, status, object{"error": message}) }
		if r.Header.Get("Content-Type") != "application/json" {
			refused(http.StatusUnsupportedMediaType, "the content type must be application/json")
			return
		}
		var in T
		decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxControl))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&in); err != nil {
			refused(http.StatusBadRequest, err.Error())
			return
		}
		defer func() { // names that don't exist panic without a test
			switch mistake := recover().(type) {
			case nil:
			case string:
				refused(http.StatusBadRequest, mistake)
			default:
				panic(mistake)
			}
		}()
		writeJSON(w, http.StatusOK, run(in))
	})
}
