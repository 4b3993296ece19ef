package batch

import (
	"errors"
	"net/url"
	"slices"
	"strings"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// The reasons why there is no result for an ID.
var (
	errNoPart  = errors.New("the reply has no part for this ID")
	errOther   = errors.New("the part of the reply for this ID holds another object")
	errSeveral = errors.New("the reply has several parts for this ID")
)

// match is what a reply has for one ID: a part, or the reason why there is none.
type match struct {
	part *Part
	err  error
}

// matches finds the part of each of ids; after are the segments of the path after the ID. A part names the object in its address, or its body does,
// and the two must agree. Only a reply whose parts have no names may be taken in the order of the request, unless a body contradicts that.
func matches(parts []Part, ids []api.ID, after []string) []match {
	claims := map[api.ID][]match{}
	inOrder := len(parts) == len(ids)
	for i := range parts {
		part := &parts[i]
		name, own := part.name(after), api.ID("")
		if len(after) == 0 && part.Status/100 == 2 { // else the body may have an ID of its own
			own = bodyID(part.Body)
		}
		switch {
		case name != "" && own != "" && name != own:
			claims[name] = append(claims[name], match{err: errOther})
		case name != "":
			claims[name] = append(claims[name], match{part: part})
		case own != "":
			claims[own] = append(claims[own], match{part: part})
		}
		inOrder = inOrder && name == "" && (own == "" || own == ids[i] || ids[i] == api.Self)
	}
	taken := map[api.ID]int{}
	return slices.Collect(func(yield func(match) bool) {
		for i, id := range ids {
			claimed, found := claims[id], match{err: errNoPart}
			switch {
			case inOrder:
				found = match{part: &parts[i]}
			case len(claimed) > 1 && len(claimed) > count(ids, id):
				found.err = errSeveral
			case len(claimed) > 0:
				found = claimed[min(taken[id], len(claimed)-1)]
				taken[id]++
			}
			if !yield(found) {
				return
			}
		}
	})
}

func count(ids []api.ID, id api.ID) (n int) {
	for _, other := range ids {
		if other == id {
			n++
		}
	}
	return n
}

// name returns the ID that a part says it is for, or "". In its address that is the last ID: others may be the same, as that of a system
// extension and that of its account are.
func (p *Part) name(after []string) api.ID {
	if p.ResourceID != "" {
		return p.ResourceID
	}
	address, _, _ := strings.Cut(p.href, "?")
	segments := strings.Split(strings.TrimRight(address, "/"), "/")
	if n := len(segments) - len(after); n > 0 && slices.Equal(segments[n:], after) {
		segments = segments[:n]
	}
	id, err := url.PathUnescape(segments[len(segments)-1])
	if err != nil {
		return ""
	}
	return api.ID(id)
}

// bodyID returns the ID of the object that a body holds, or "".
func bodyID(body []byte) (id api.ID) {
	err := jsonread.Unmarshal(body, &id, func(r *jsonread.Reader, id *api.ID) {
		for name, ok := r.First(); ok; name, ok = r.Member() {
			if string(name) == "id" {
				r.ID((*string)(id))
			} else {
				r.Skip()
			}
		}
	})
	if err != nil {
		return ""
	}
	return id
}
