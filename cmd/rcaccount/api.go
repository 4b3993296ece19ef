package main

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var methods = []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete}

// cautious is the rate limit group of paths that the document doesn't know: the one that the platform allows fewest requests of.
const cautious = "Heavy"

// usualPage is how many records a page of an unknown list has: the platform's default, which every list takes.
const usualPage = 100

func newAPI(a *app) *cobra.Command {
	c := &caller{app: a, anything: true}
	var group string
	var pairs []string
	cmd := &cobra.Command{
		Use:   "api <method> <path>",
		Short: "Call any path of the platform, known to this program or not",
		Long: `Call any path of the platform, with the session, the rate limits, the retries and the errors of all commands. Changes are shown
first, and need to be confirmed.

{accountId} or ~ behind account/ is the account of the session, or the one of --account; {extensionId} is who is signed in. A whole
address works too, such as the uri of a record. A path that the document describes counts against its rate limit group; any other
against ` + cautious + `, which allows fewest requests, unless --group names another.`,
		Example: `  rcaccount api GET /restapi/v1.0/account/~/extension --query status=Disabled --all --jq '.[].name'
  rcaccount api PUT /restapi/v1.0/account/~/extension/402100001008 --body change.json --dry-run`,
		Args: cobra.ExactArgs(2), ValidArgsFunction: completePath,
		RunE: func(cmd *cobra.Command, args []string) error {
			in, err := queryOf(pairs)
			if err != nil {
				return err
			}
			if c.op, err = a.operationAt(strings.ToUpper(args[0]), args[1], in); err != nil {
				return err
			}
			if c.op.Group, err = chooseGroup(group, c.op.Group); err != nil {
				return err
			}
			r := request{op: c.op, RawRequest: ringcentral.RawRequest{Query: in}}
			switch {
			case c.all && c.op.Paging == nil:
				return usageError{errors.New("--all is for lists: for GET, and for the searches that the document describes")}
			case c.body != "" && c.op.Method == http.MethodGet:
				return usageError{errors.New("GET takes no body; for parameters there is --query")}
			case c.body != "":
				if r.Body, err = readBody(c.body, a.in); err != nil {
					return err
				}
			}
			return c.carryOut(cmd.Context(), r)
		},
	}
	cmd.Flags().StringArrayVar(&pairs, "query", nil, "a parameter of the query, as in status=Disabled; may be repeated")
	cmd.Flags().StringVar(&c.body, "body", "", "JSON body from a file, or - for standard input")
	cmd.Flags().BoolVar(&c.all, "all", false, "read all pages of a list")
	cmd.Flags().StringVar(&c.to, "to", "", "file to write the reply to, as it came")
	cmd.Flags().StringVar(&group, "group", "", "rate limit group to count against, in place of the document's or of "+cautious)
	complete(cmd, "group", groups())
	addChangeFlags(a, cmd)
	addListFlags(a, cmd, columnsOf("id", "name"), nil)
	output := cmd.Flags().Lookup("output")
	output.DefValue = "json"
	return cmd
}

func queryOf(pairs []string) (url.Values, error) {
	values := url.Values{}
	for _, pair := range pairs {
		name, value, ok := strings.Cut(pair, "=")
		if !ok || name == "" {
			return nil, usageError{fmt.Errorf("--query %s: want name=value", pair)}
		}
		values.Add(name, value)
	}
	return values, nil
}

// groups are the rate limit groups that the document names.
func groups() []string {
	names := map[string]bool{}
	for _, op := range ringcentral.Operations() {
		names[op.Group] = true
	}
	return slices.Sorted(maps.Keys(names))
}

// chooseGroup returns the group that was asked for, or the usual one. Names differ between applications, so any is taken that the
// document could mean: a typing error would only count against a group of its own.
func chooseGroup(asked, usual string) (string, error) {
	if asked == "" {
		return usual, nil
	}
	if known := groups(); !slices.Contains(known, asked) {
		return "", usageError{fmt.Errorf("--group %s: want one of %s", asked, strings.Join(known, ", "))}
	}
	return asked, nil
}

// operationAt returns an operation for a path or an address, with what the document says of it if it describes the path. The query of
// the address is added to query; the account that it names becomes the one to work on.
func (a *app) operationAt(method, address string, query url.Values) (*operation, error) {
	if !slices.Contains(methods, method) {
		return nil, usageError{fmt.Errorf("%s: want one of %s", method, strings.Join(methods, ", "))}
	}
	u, err := url.Parse(address)
	if err != nil || !strings.HasPrefix(u.Path, "/") || u.User != nil || u.Fragment != "" {
		return nil, usageError{fmt.Errorf("%q is not a path such as %s", address, "/restapi/v1.0/account/~")}
	}
	for name, values := range u.Query() {
		query[name] = append(query[name], values...)
	}
	segments, err := a.segments(u)
	if err != nil {
		return nil, err
	}
	if u.Host != "" { // as in the uri of a record
		if _, err := a.connect(); err != nil {
			return nil, err
		}
		if server, err := url.Parse(a.server); err != nil || u.Host != server.Host || u.Scheme != server.Scheme {
			return nil, usageError{fmt.Errorf("%s is not at the platform %s", address, a.server)}
		}
	}
	path := "/" + strings.Join(segments, "/")
	op := &operation{Operation: &ringcentral.Operation{ID: method + " " + path, Method: method, Path: path, Group: cautious}, doc: &openapi.Operation{}}
	if method == http.MethodGet {
		op.Paging = &api.Paging{Records: "records", MaxPerPage: usualPage}
	}
	if known := described(method, segments); known != nil {
		op = &operation{Operation: new(*known.Operation), doc: known.doc}
		op.Path = path
	}
	return op, nil
}

// segments returns the elements of a path, with the account and the extension of the session in their places.
func (a *app) segments(u *url.URL) ([]string, error) {
	segments := strings.Split(strings.TrimPrefix(u.EscapedPath(), "/"), "/")
	for i, escaped := range segments {
		segment, err := url.PathUnescape(escaped)
		if err != nil || segment == "" || segment == "." || segment == ".." || strings.Contains(segment, "/") {
			return nil, usageError{fmt.Errorf("%s: the path has an empty or impossible element %q", u.Path, escaped)}
		}
		switch {
		case i > 0 && strings.TrimSuffix(segments[i-1], "s") == "account":
			if segment != string(ringcentral.Self) && segment != "{accountId}" {
				if a.account != "" && a.account != segment {
					return nil, usageError{fmt.Errorf("the path is of account %s, and --account of %s", segment, a.account)}
				}
				a.account = segment
			}
			segment = "{accountId}"
		case segment == "{extensionId}":
			segment = string(ringcentral.Self)
		case strings.ContainsAny(segment, "{}"):
			return nil, usageError{fmt.Errorf("put an id in place of %s", segment)}
		}
		segments[i] = segment
	}
	return segments, nil
}

// described returns the operation that the document describes at a path, or nil: the one with most elements that are not ids.
func described(method string, segments []string) *operation {
	var best *operation
	most := -1
	for _, op := range ringcentral.Operations() {
		if same := matching(op, segments); op.Method == method && same > most {
			best, most = operationNamed(op.ID), same
		}
	}
	return best
}

// matching returns how many elements of a path are written as in the operation's, or -1 if it is another path.
func matching(op *ringcentral.Operation, segments []string) int {
	same, i := 0, 0
	for element, id := range op.Elements() {
		switch {
		case i == len(segments), element != segments[i] && id == "":
			return -1
		case element == segments[i]:
			same++
		}
		i++
	}
	if i < len(segments) {
		return -1
	}
	return same
}

// completePath offers methods, then the paths that the document describes.
func completePath(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return methods, cobra.ShellCompDirectiveNoFileComp
	}
	var paths []string
	for _, op := range ringcentral.Operations() {
		if len(args) == 1 && op.Method == strings.ToUpper(args[0]) {
			paths = append(paths, strings.Replace(op.Path, "{accountId}", "~", 1))
		}
	}
	return paths, cobra.ShellCompDirectiveNoFileComp
}
