package observe_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/observe"
)

type key string

// observer notes when it is called, and leaves a value in the context.
func observer(notes *[]string, name string) observe.Func[string] {
	return func(ctx context.Context, event string) (context.Context, func(string)) {
		*notes = append(*notes, name+" begins "+event)
		return context.WithValue(ctx, key(name), name), func(event string) { *notes = append(*notes, name+" ends "+event) }
	}
}

func TestInTurn(t *testing.T) {
	for want, chain := range map[string]func(notes *[]string) observe.Func[string]{
		"": func(*[]string) observe.Func[string] { return observe.InTurn[string](nil, nil) },
		"a begins x, a ends y": func(notes *[]string) observe.Func[string] {
			return observe.InTurn(observer(notes, "a"), nil)
		},
		"b begins x, b ends y": func(notes *[]string) observe.Func[string] {
			return observe.InTurn(nil, observer(notes, "b"))
		},
		"a begins x, b begins x, a ends y, b ends y": func(notes *[]string) observe.Func[string] {
			return observe.InTurn(observer(notes, "a"), observer(notes, "b"))
		},
	} {
		var notes []string
		ctx, end := observe.Begin(t.Context(), chain(&notes), "x")
		end("y")
		if got := strings.Join(notes, ", "); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		for _, name := range []string{"a", "b"} {
			if has := ctx.Value(key(name)) != nil; has != strings.Contains(want, name+" begins") {
				t.Errorf("%q: the context of %s: %v", want, name, has)
			}
		}
	}
}

// TestNoEnd: an observer that is interested in the beginning only returns no function for the end.
func TestNoEnd(t *testing.T) {
	beginning := func(ctx context.Context, _ int) (context.Context, func(int)) { return ctx, nil }
	_, end := observe.Begin(t.Context(), observe.InTurn(beginning, beginning), 1)
	end(2)
}

func TestWaitsInTurn(t *testing.T) {
	var notes []string
	note := func(name string) func(string, time.Duration) {
		return func(group string, wait time.Duration) { notes = append(notes, name+" "+group+" "+wait.String()) }
	}
	if observe.WaitsInTurn(nil, nil) != nil {
		t.Error("something of nothing")
	}
	observe.WaitsInTurn(note("a"), nil)("Light", time.Second)
	observe.WaitsInTurn(nil, note("b"))("Light", time.Second)
	observe.WaitsInTurn(note("c"), note("d"))("Heavy", time.Minute)
	if want := []string{"a Light 1s", "b Light 1s", "c Heavy 1m0s", "d Heavy 1m0s"}; !slices.Equal(notes, want) {
		t.Errorf("got %q, want %q", notes, want)
	}
}
