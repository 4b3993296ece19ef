package bulk

import (
	"context"
	"encoding/json"
	"iter"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Part is something that the platform tells of an extension. Its name is the end of the path of the operation that reads it, such as
// "caller-id" or "comm-handling/states"; the extension itself is "extension".
type Part string

// AllParts returns all parts that [Details] can read, in the order of their operations in the document: all that is read with the id of an
// extension alone, and is not a file.
func AllParts() []Part { return nil }

// Detail is what was read about one extension.
type Detail struct {
	Index int            // the position of the extension in the stream, from 0
	ID    ringcentral.ID // as it was given

	// Values are the parts as JSON: the reply of the platform or, of a list, an array of its records. A part that the type of the extension
	// doesn't have is left out.
	Values map[Part]json.RawMessage

	// Errs are the errors of the parts that could not be read.
	Errs map[Part]error

	// Err is the error that kept all parts from being read: the extension is not there, the id makes no sense, or the context has ended.
	Err error
}

// Details reads parts of many extensions; without parts all of [AllParts]. It yields one Detail for each id, in their order, exactly once.
//
// Extensions and presence are read up to 30 with one request, phone numbers and roles from the lists of the account if there are more than a few ids, and everything else one by
// one. The rate limit groups are used side by side.
func Details(ctx context.Context, rc *ringcentral.Client, ids iter.Seq[ringcentral.ID], parts []Part, opts ...Option) iter.Seq[Detail] {
	return nil
}

// Decode returns a part of a detail as a type of package ringcentral, such as [ringcentral.Extension], or for a list a slice of them. It returns
// nil if the extension doesn't have the part, and the error of the part if it could not be read.
func Decode[T any](d *Detail, part Part) (*T, error) { return nil, nil }
