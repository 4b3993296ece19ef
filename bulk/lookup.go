package bulk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// lookUpExtensions compares extensions with what changes would have made of them.
func lookUpExtensions(ctx context.Context, rc *ringcentral.Client, changes []ExtensionChange) []finding[ringcentral.Extension] {
	var ids []ringcentral.ID
	for _, c := range changes {
		ids = append(ids, c.ID)
	}
	var found []finding[ringcentral.Extension]
	for item := range rc.ReadExtensions(ctx, ids) {
		f := finding[ringcentral.Extension]{value: item.Value, err: item.Err}
		if item.Err == nil {
			f.state, f.err = compare(changes[len(found)].Update, item.Value)
		}
		found = append(found, f)
	}
	return found
}

// hidden are the properties of an extension that can be set, but not read.
var hidden = []string{"password", "ivrPin", "transition"}

var errHidden = errors.New("bulk: the extension is as wanted, but it can't be told whether what the platform doesn't show was changed")

// compare tells whether an update was carried out. A part of the update that the extension doesn't show can't be told.
func compare(update ringcentral.ExtensionUpdate, now *ringcentral.Extension) (state, error) {
	wanted, err := plain(update)
	if err != nil {
		return unclear, err
	}
	got, err := plain(now)
	if err != nil {
		return unclear, err
	}
	members, _ := wanted.(map[string]any)
	shown := len(members)
	for _, name := range hidden {
		delete(members, name)
	}
	switch {
	case !within(members, got):
		return notCarriedOut, nil
	case len(members) < shown:
		return unclear, errHidden
	}
	return carriedOut, nil
}

// plain returns a value as encoding/json shows it.
func plain(value any) (any, error) {
	data, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	var result any
	err = json.Unmarshal(data, &result)
	return result, err
}

// within reports whether got has all that wanted has. What is absent is zero; elements of lists may come in any order.
func within(wanted, got any) bool {
	switch wanted := wanted.(type) {
	case map[string]any:
		object, _ := got.(map[string]any)
		for name, value := range wanted {
			if !within(value, object[name]) {
				return false
			}
		}
		return true
	case []any:
		list, _ := got.([]any)
		return len(list) == len(wanted) && !slices.ContainsFunc(wanted, func(element any) bool {
			return !slices.ContainsFunc(list, func(other any) bool { return within(element, other) })
		})
	case nil:
		return got == nil
	}
	return got == wanted || got == nil && reflect.ValueOf(wanted).IsZero()
}

// clockSkew is how far the clock of the platform may be from ours.
const clockSkew = 5 * time.Minute

// newcomers finds extensions whose creation got no answer.
type newcomers struct {
	rc    *ringcentral.Client
	began time.Time // when the first of them was sent at the earliest

	mu    sync.Mutex
	known map[ringcentral.ID]bool // those that are the result of another change already
}

// note notes an extension as the result of a change.
func (n *newcomers) note(id ringcentral.ID) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.known == nil {
		n.known = map[ringcentral.ID]bool{}
	}
	n.known[id] = true
}

// judge tells whether an extension that looks like a wanted one is the new one. One that is older keeps the wanted one from
// being created again, as there may be no two.
func (n *newcomers) judge(ext *ringcentral.ExtensionSummary) (state, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if ext.CreationTime.Time.Before(n.began.Add(-clockSkew)) || n.known[ext.ID] {
		return unclear, fmt.Errorf("bulk: extension %s is like the wanted one, but is not known to be new", ext.ID)
	}
	if n.known == nil {
		n.known = map[ringcentral.ID]bool{}
	}
	n.known[ext.ID] = true
	return carriedOut, nil
}

// lookUpUsers finds users by their email addresses.
func (n *newcomers) lookUpUsers(ctx context.Context, users []ringcentral.UserCreate) []finding[ringcentral.CreatedUser] {
	var emails []string
	for _, user := range users {
		emails = append(emails, user.Contact.Email)
	}
	all := map[string]*ringcentral.ExtensionSummary{}
	for ext, err := range n.rc.ListExtensions(ctx, &ringcentral.ListExtensionsParams{Email: emails}) {
		if err != nil {
			return repeated(finding[ringcentral.CreatedUser]{err: err}, len(users))
		}
		all[strings.ToLower(ext.Contact.Email)] = ext
	}
	found := make([]finding[ringcentral.CreatedUser], len(users))
	for i, user := range users {
		f := &found[i]
		ext := all[strings.ToLower(user.Contact.Email)]
		if ext == nil {
			f.state = notCarriedOut
			continue
		}
		f.value = &ringcentral.CreatedUser{ID: ext.ID}
		f.state, f.err = n.judge(ext)
		if f.state == carriedOut && len(user.Devices)+len(user.Roles) > 0 {
			f.state, f.err = unclear, fmt.Errorf("bulk: extension %s was created, but it can't be told whether with its roles and devices", ext.ID)
		}
	}
	return found
}

// lookUpExtension finds an extension by its number or its email address.
func (n *newcomers) lookUpExtension(ctx context.Context, wanted ringcentral.ExtensionCreate) (f finding[ringcentral.Extension]) {
	params := &ringcentral.ListExtensionsParams{ExtensionNumber: wanted.ExtensionNumber}
	if _, email := identityOf(wanted); email != "" {
		params.Email = []string{email}
	}
	if params.ExtensionNumber == nil && params.Email == nil {
		f.err = errors.New("bulk: an extension without number and email address can't be looked up")
		return f
	}
	f.state = notCarriedOut
	for ext, err := range n.rc.ListExtensions(ctx, params) {
		if err != nil {
			return finding[ringcentral.Extension]{err: err}
		}
		if f.state, f.err = n.judge(ext); f.state == carriedOut {
			f.value, f.err = n.rc.ReadExtension(ctx, ext.ID)
			f.err = nil // it is there, whether it can be read now or not
			return f
		}
	}
	return f
}

// lookUpDeleted finds out which extensions are not there any longer.
func lookUpDeleted(ctx context.Context, rc *ringcentral.Client, deletions []Deletion) []finding[struct{}] {
	var ids []ringcentral.ID
	for _, d := range deletions {
		ids = append(ids, d.ID)
	}
	var found []finding[struct{}]
	for item := range rc.ReadExtensions(ctx, ids) {
		found = append(found, gone[struct{}](item.Err))
	}
	return found
}

// gone is what the error of reading something tells about its deletion.
func gone[V any](err error) finding[V] {
	switch {
	case err == nil:
		return finding[V]{state: notCarriedOut}
	case errors.Is(err, ringcentral.ErrNotFound):
		return finding[V]{state: carriedOut}
	}
	return finding[V]{err: err}
}

// repeated returns a finding for each of n changes.
func repeated[V any](f finding[V], n int) []finding[V] { return slices.Repeat([]finding[V]{f}, n) }
