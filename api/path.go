package api

import (
	"errors"
	"fmt"
	"iter"
	"strings"
)

// accountParameter is the name of the account's id in paths. Callers don't pass it: it belongs to the client.
const accountParameter = "accountId"

// PathParameters returns the names of the ids in the path, in their order, the account's included.
func (op *Operation) PathParameters() []string {
	var names []string
	for _, name, rest := cutParameter(op.Path); name != ""; _, name, rest = cutParameter(rest) {
		names = append(names, name)
	}
	return names
}

// Elements returns the elements of the path, each as it is written and, if it is an id, the name of that.
func (op *Operation) Elements() iter.Seq2[string, string] {
	return func(yield func(element, name string) bool) {
		for element := range strings.SplitSeq(strings.TrimPrefix(op.Path, "/"), "/") {
			if _, name, _ := cutParameter(element); !yield(element, name) {
				return
			}
		}
	}
}

// URLPath returns the path of a request: that of the operation with account in place of the account's id, if it has one, and
// ids in place of the others, in their order. An id that isn't valid in a path is reported as an [*IDError] that names its parameter.
func (op *Operation) URLPath(account ID, ids ...ID) (string, error) {
	return op.fill(account, ids, nil)
}

// BatchPath is [Operation.URLPath] with several ids, separated by commas, in place of the last one.
func (op *Operation) BatchPath(account ID, ids, last []ID) (string, error) {
	return op.fill(account, ids, last)
}

// fill is the only code that makes paths. The ids need no escaping: what would is refused.
func (op *Operation) fill(account ID, ids, last []ID) (string, error) {
	var path strings.Builder
	path.Grow(len(op.Path) + 16*(len(ids)+len(last)+1))
	put := func(name string, id ID) error {
		if err := id.Check(); err != nil {
			if refused, ok := errors.AsType[*IDError](err); ok {
				refused.Parameter = name
			}
			return err
		}
		path.WriteString(string(id))
		return nil
	}
	left := ids
	for before, name, rest := cutParameter(op.Path); ; before, name, rest = cutParameter(rest) {
		path.WriteString(before)
		var err error
		switch {
		case name == "" && len(left) > 0:
			return "", fmt.Errorf("the path %s takes fewer than %d ids", op.Path, len(ids))
		case name == "":
			return path.String(), nil
		case name == accountParameter:
			err = put(name, account)
		case len(left) > 0:
			err = put(name, left[0])
			left = left[1:]
		case len(last) > 0:
			for i, id := range last {
				if i > 0 {
					path.WriteByte(',')
				}
				if err = put(name, id); err != nil {
					break
				}
			}
			last = nil
		default:
			err = fmt.Errorf("the path %s takes more than %d ids", op.Path, len(ids))
		}
		if err != nil {
			return "", err
		}
	}
}

// cutParameter returns what comes before the first {name} of a path, the name, and the rest; without one, the whole path
// and no name.
func cutParameter(path string) (before, name, rest string) {
	before, rest, _ = strings.Cut(path, "{")
	name, rest, _ = strings.Cut(rest, "}")
	return before, name, rest
}
