package ringcentraltest

import (
	"cmp"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
)

// oauthNames lists what the OAuth endpoints are called in the log and by [Server.Fail].
var oauthNames = []string{"oauth/authorize", "oauth/token", "oauth/revoke"}

// operationIDs maps the names of operations to their ids: the id itself and the methods of a client that send its
// requests.
var operationIDs = sync.OnceValue(func() map[string]string {
	ids := map[string]string{}
	for _, name := range oauthNames {
		ids[name] = name
	}
	doc, _ := document()
	for _, op := range doc.Operations {
		method := cmp.Or(op.GoName, strings.ToUpper(op.ID[:1])+op.ID[1:])
		ids[op.ID], ids[method] = op.ID, op.ID
		if op.Paging != nil {
			ids[method+"Page"] = op.ID
		}
		if op.Batch != nil {
			ids[op.Batch.Name] = op.ID
		}
	}
	return ids
})

// knownGroups returns the throttling groups of the operations.
var knownGroups = sync.OnceValue(func() []string {
	return slices.Compact(slices.Sorted(maps.Values(groups)))
})

// knownScopes returns the app scopes that operations require, and those that include them.
var knownScopes = sync.OnceValue(func() []string {
	all := slices.Clone(scopeOrder)
	for _, op := range documented() {
		all = append(all, op.scope)
	}
	return known(all)
})

// knownPermissions returns the user permissions that operations require.
var knownPermissions = sync.OnceValue(func() []string {
	var all []string
	for _, op := range documented() {
		all = append(all, op.permission)
	}
	return known(all)
})

// known returns the different names in names, in order.
func known(names []string) []string {
	names = slices.DeleteFunc(names, func(name string) bool { return name == "" })
	slices.Sort(names)
	return slices.Compact(names)
}

// misuse reports a mistake in a test: the test fails, or without a test the program stops, since a check of something
// that doesn't exist would always pass.
func misuse(tb TB, message string) {
	message = "ringcentraltest: " + message
	if tb == nil {
		panic(message)
	}
	tb.Helper()
	tb.Errorf("%s", message)
}

// operationNamed returns the id of the operation with a name. It reports a name that doesn't exist to tb.
func operationNamed(tb TB, caller, name string) (id string, ok bool) {
	if id, ok = operationIDs()[name]; !ok {
		if tb != nil {
			tb.Helper()
		}
		misuse(tb, caller+": no operation "+quoted(name)+": use an operation id, the name of a client's method, "+
			strings.Join(oauthNames, ", "))
	}
	return id, ok
}

// checkNames reports the names that aren't known to tb.
func checkNames(tb TB, caller, kind string, names, known []string) bool {
	for _, name := range names {
		if !slices.Contains(known, name) {
			if tb != nil {
				tb.Helper()
			}
			misuse(tb, caller+": no "+kind+" "+quoted(name)+": the document has "+strings.Join(known, ", "))
			return false
		}
	}
	return true
}

func quoted(name string) string { return `"` + name + `"` }

// isRoute reports whether request is the method and path of an operation, such as "GET /restapi/v1.0/account/~".
func (s *Server) isRoute(request string) bool {
	method, path, ok := strings.Cut(request, " ")
	if !ok {
		return false
	}
	address, err := url.ParseRequestURI(path)
	if err != nil {
		return false
	}
	_, pattern := s.routes.Handler(&http.Request{Method: method, Host: "localhost", URL: address})
	return pattern != ""
}

// checkSettings reports names in options that don't exist.
func (s *Server) checkSettings() {
	if s.tb != nil {
		s.tb.Helper()
	}
	checkNames(s.tb, "WithThrottling", "throttling group", slices.Sorted(maps.Keys(s.settings.limits)), knownGroups())
	checkNames(s.tb, "WithScopes", "app scope", s.settings.scopes, knownScopes())
}
