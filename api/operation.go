package api

import (
	"errors"
	"strings"
)

// Operation is what the document says of one operation besides its types.
type Operation struct {
	ID             string   // the operation id, such as "readExtension"
	Method         string   // the HTTP method
	Path           string   // the path, with {names} of its ids
	Tag            string   // the family, such as "Extensions"
	Summary        string   // a short title
	Group          string   // the usage-plan group that throttles it, such as "Heavy"; names may change
	Scopes         []string // the app scopes that it needs; none if any token will do
	UserPermission string   // the user permission that it needs; empty if none is documented
	MaxPerPage     int32    // the largest page that may be asked for; 0 if it is not paged
	Deprecated     bool     // whether the platform advises against it
}

// CheckPath reports the first of ids, given in the order of the path, that can't stand there. The error is an
// [*IDError] that names the parameter.
func (op *Operation) CheckPath(ids ...ID) error {
	rest := op.Path
	for _, id := range ids {
		_, after, _ := strings.Cut(rest, "{")
		name, after, _ := strings.Cut(after, "}")
		rest = after
		if err := id.Check(); err != nil {
			var idErr *IDError
			if errors.As(err, &idErr) {
				idErr.Parameter = name
			}
			return err
		}
	}
	return nil
}
