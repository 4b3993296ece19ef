package bulk

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// identity is what tells an extension to create apart from others. What is empty is not known.
type identity struct {
	number, email           string
	first, last, name, kind string
}

func identityOfUser(u ringcentral.UserCreate) identity {
	return identity{
		number: valueOr(u.ExtensionNumber, ""), email: u.Contact.Email, first: u.Contact.FirstName, last: u.Contact.LastName,
		kind: string(ringcentral.ExtensionTypeUser),
	}
}

func identityOf(e ringcentral.ExtensionCreate) identity {
	id := identity{
		number: valueOr(e.ExtensionNumber, ""), name: valueOr(e.Name, ""),
		kind: string(valueOr(e.Type, ringcentral.ExtensionTypeUser)),
	}
	if e.Contact != nil {
		id.email, id.first, id.last = e.Contact.Email, e.Contact.FirstName, valueOr(e.Contact.LastName, "")
	}
	return id
}

func valueOr[T any](p *T, otherwise T) T {
	if p == nil {
		return otherwise
	}
	return *p
}

// key is the same for two extensions of which there may be only one. It is empty if nothing tells an extension apart.
func (id identity) key() string {
	return strings.TrimSpace(strings.ToLower(id.number + " " + id.email))
}

// String names the extension in errors.
func (id identity) String() string {
	return called("new extension", cmp.Or(id.email, id.number, id.name, strings.TrimSpace(id.first+" "+id.last)))
}

// is reports whether an extension is what was to be created, as far as that was said.
func (id identity) is(ext *ringcentral.ExtensionSummary) bool {
	for _, pair := range [][2]string{
		{id.number, ext.ExtensionNumber}, {id.first, ext.Contact.FirstName}, {id.last, ext.Contact.LastName},
		{id.name, ext.Name}, {id.kind, string(ext.Type)},
	} {
		if pair[0] != "" && strings.TrimSpace(pair[0]) != pair[1] {
			return false
		}
	}
	return id.email == "" || strings.EqualFold(id.email, ext.Contact.Email)
}

// newcomers finds extensions whose creation got no answer. It takes an extension for a new one only if it can be shown
// that this run has made it: it is what was to be created, it was not there when the run looked before the first
// attempt, the platform says that it was created after that, by its own clock, and it is not the result of another
// change.
type newcomers struct {
	rc *ringcentral.Client

	mu       sync.Mutex
	surveyed map[string]survey       // what was there before, by the keys of what was to be created
	known    map[ringcentral.ID]bool // those that were there before, or are the result of another change
}

// survey is what is known of the time before the first attempt.
type survey struct {
	began    time.Time // when it was, by the clock of the platform; zero if unknown
	complete bool      // whether every extension with the key has been seen
}

// surveySize is how many extensions that are to be created are looked for with one request. Their addresses must fit
// into its query.
const surveySize = 50

// note notes an extension as the result of a change.
func (n *newcomers) note(id ringcentral.ID) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.know(id)
}

func (n *newcomers) know(id ringcentral.ID) {
	if n.known == nil {
		n.known = map[ringcentral.ID]bool{}
	}
	n.known[id] = true
}

// survey notes which extensions there are that could be mistaken for those that are to be created. Those with an
// address are looked for by it. The others are looked for by their number if there is only one, as the platform takes
// no more, and else among the first 1,000 of the account: in a larger one, only the time tells the new ones. What can't
// be read is not known, which matters if something else fails as well.
func (n *newcomers) survey(ctx context.Context, wanted []identity) {
	var emails, numbers []string
	for _, id := range wanted {
		switch {
		case id.email != "":
			emails = append(emails, id.email)
		case id.number != "":
			numbers = append(numbers, id.number)
		}
	}
	if emails != nil {
		hasEmail := func(id identity) bool { return id.email != "" }
		n.look(ctx, ringcentral.ListExtensionsParams{Email: emails}, wanted, hasEmail)
	}
	if numbers != nil {
		var params ringcentral.ListExtensionsParams
		if len(numbers) == 1 {
			params.ExtensionNumber = &numbers[0]
		}
		n.look(ctx, params, wanted, func(id identity) bool { return id.email == "" && id.number != "" })
	}
}

// look reads a page of extensions, with all that match one of wanted if the account has few of them.
func (n *newcomers) look(
	ctx context.Context, params ringcentral.ListExtensionsParams, wanted []identity, isAbout func(identity) bool,
) {
	var reply ringcentral.Reply
	const perPage = 1000
	params.PerPage = new(int32(perPage))
	page, err := n.rc.ListExtensionsPage(ctx, &params, ringcentral.WithReply(&reply))
	if err != nil {
		return
	}
	began, _ := http.ParseTime(reply.Header.Get("Date"))
	seen := len(page.Records)
	complete := page.Paging.TotalPages <= 1 && int(page.Paging.TotalElements) <= seen && seen < perPage
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.surveyed == nil {
		n.surveyed = map[string]survey{}
	}
	for _, id := range wanted {
		if isAbout(id) {
			n.surveyed[id.key()] = survey{began, complete}
		}
	}
	for i := range page.Records {
		ext := &page.Records[i]
		for _, id := range wanted {
			same := id.email == "" && id.number == ext.ExtensionNumber
			if isAbout(id) && (same || id.email != "" && strings.EqualFold(id.email, ext.Contact.Email)) {
				n.know(ext.ID)
				break
			}
		}
	}
}

// find tells which of some extensions is the one that was to be created. If there are any of which it can't be told,
// nothing is created again, because the wanted one may be among them.
func (n *newcomers) find(wanted identity, candidates []*ringcentral.ExtensionSummary) (ringcentral.ID, state, error) {
	if len(candidates) == 0 {
		return "", notCarriedOut, nil
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	var made []ringcentral.ID
	var doubts []error
	for _, ext := range candidates {
		if doubt := n.doubt(wanted, ext); doubt != "" {
			doubts = append(doubts, fmt.Errorf("extension %s is there, but %s", ext.ID, doubt))
		} else {
			made = append(made, ext.ID)
		}
	}
	switch len(made) {
	case 0:
		return candidates[0].ID, unclear, errors.Join(doubts...)
	case 1:
		n.know(made[0])
		return made[0], carriedOut, nil
	}
	return "", unclear, fmt.Errorf("extensions %s are all what was to be created", made)
}

// doubt returns why an extension may not be the one that was to be created, or "".
func (n *newcomers) doubt(wanted identity, ext *ringcentral.ExtensionSummary) string {
	before, ok := n.surveyed[wanted.key()]
	earliest := before.began
	if !before.complete {
		// The clock shows whole seconds, and what was created within that one was perhaps not seen.
		earliest = earliest.Add(time.Second)
	}
	switch {
	case !wanted.is(ext):
		return "has another name, type, number or address"
	case n.known[ext.ID]:
		return "was there before, or is the result of another change"
	case !ok, before.began.IsZero() && !before.complete:
		return "it is not known whether it was there before"
	case !before.began.IsZero() && ext.CreationTime.Time.Before(earliest):
		return "was created before"
	}
	return ""
}

// lookUpUsers finds users by their email addresses.
func (n *newcomers) lookUpUsers(ctx context.Context, users []ringcentral.UserCreate) []finding[ringcentral.CreatedUser] {
	var emails []string
	for _, user := range users {
		emails = append(emails, user.Contact.Email)
	}
	all := map[string][]*ringcentral.ExtensionSummary{}
	for ext, err := range n.rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{Email: emails}) {
		if err != nil {
			return repeated(finding[ringcentral.CreatedUser]{err: err}, len(users))
		}
		email := strings.ToLower(ext.Contact.Email)
		all[email] = append(all[email], ext)
	}
	found := make([]finding[ringcentral.CreatedUser], len(users))
	for i, user := range users {
		f := &found[i]
		var id ringcentral.ID
		id, f.state, f.err = n.find(identityOfUser(user), all[strings.ToLower(user.Contact.Email)])
		if id != "" {
			f.value = &ringcentral.CreatedUser{ID: id}
		}
		if f.state == carriedOut && len(user.Devices)+len(user.Roles) > 0 {
			f.state, f.err = unclear, fmt.Errorf("extension %s was created, perhaps without its roles and devices", id)
		}
	}
	return found
}

// lookUpExtension finds an extension by its number or its email address.
func (n *newcomers) lookUpExtension(ctx context.Context, wanted ringcentral.ExtensionCreate) (f finding[ringcentral.Extension]) {
	id := identityOf(wanted)
	if id.key() == "" {
		f.err = errors.New("an extension without number and email address can't be looked up")
		return f
	}
	params := &ringcentral.ListExtensionsParams{}
	if id.email != "" {
		params.Email = []string{id.email}
	} else {
		params.ExtensionNumber = &id.number
	}
	var candidates []*ringcentral.ExtensionSummary
	for ext, err := range n.rc.ListExtensions(ctx, params) {
		if err != nil {
			return finding[ringcentral.Extension]{err: err}
		}
		candidates = append(candidates, ext)
	}
	var made ringcentral.ID
	if made, f.state, f.err = n.find(id, candidates); f.state == carriedOut {
		// It is there, whether it can be read now or not.
		if f.value, _ = n.rc.ReadExtension(ctx, made); f.value == nil {
			f.value = &ringcentral.Extension{ID: made}
		}
	}
	return f
}
