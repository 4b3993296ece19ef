package bulk

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"slices"

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

var errHidden = errors.New("the extension is as wanted as far as the platform shows it, but passwords, PINs and the like are hidden")

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
