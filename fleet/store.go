package fleet

import (
	"bytes"
	"cmp"
	"context"
	_ "embed" // for the script
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"time"

	"github.com/valkey-io/valkey-go"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Errors of a [Store], for [errors.Is]. [ErrUnreachable] is another.
var (
	// ErrHeld is wrapped by errors that say that another process was changing the session until the context ended.
	ErrHeld = errors.New("fleet: another process is changing the session")
	// ErrKey is wrapped by errors that say that what is saved can't be read with the keys of the configuration. It is left as it is.
	ErrKey = errors.New("fleet: the saved session can't be read with these keys")
)

// StoreConfig says where a [Store] keeps sessions. A field that is zero has its default.
type StoreConfig struct {
	// Name tells stores on one server apart. It is required, is not secret, and must not contain braces.
	Name string
	// Keys encrypt what is saved, with AES-GCM: keys of 16, 24 or 32 random bytes. The first encrypts; all of them decrypt, so
	// that a key is replaced by putting another before it, in all processes, and leaving the old one out later. Without
	// keys, whoever can read the server can read the sessions.
	Keys [][]byte
	// AcceptPlain lets a store with keys read sessions that were saved without, to begin encrypting them. Leave it out
	// when that is done: whoever can write to the server could put a session of their own there.
	AcceptPlain bool
	// Lease is how long a process may change a session without a sign of life before another may; the default is 5 s. A
	// process that lives prolongs it.
	Lease time.Duration
	// Keep is how long a session is kept that nobody changes; the default is 14 days. Refresh tokens last a week.
	Keep time.Duration
	// Timeout is how long to wait for an answer of the server; the default is 2 s.
	Timeout time.Duration
}

// Store is a [ringcentral.TokenStore] that all processes of a fleet share. Nothing depends on the clock of a process: the
// times of a session are kept by the clock of the server. It is safe for concurrent use.
type Store struct {
	server valkey.Client
	config StoreConfig
	seal   *sealer
}

//go:embed store.lua
var storeSource string

var storeScript = newScript(storeSource)

// NewStore returns a store on a server. It asks the server nothing yet.
func NewStore(server valkey.Client, config StoreConfig) (*Store, error) {
	switch {
	case server == nil:
		return nil, errors.New("fleet: NewStore needs a client of a Valkey or Redis server")
	case checkName(config.Name) != nil:
		return nil, fmt.Errorf("fleet: the name of the store %w", checkName(config.Name))
	case min(config.Lease, config.Keep, config.Timeout) < 0:
		return nil, errors.New("fleet: the times of a store must not be negative")
	}
	seal, err := newSealer(config.Keys, config.AcceptPlain)
	if err != nil {
		return nil, err
	}
	config.Keys = nil // seal has them, and doesn't print them
	config.Lease = cmp.Or(config.Lease, 5*time.Second)
	config.Keep = cmp.Or(config.Keep, 14*24*time.Hour)
	config.Timeout = cmp.Or(config.Timeout, 2*time.Second)
	return &Store{server, config, seal}, nil
}

const (
	saveTries   = 3                      // a session is worth more than one
	reruns      = 3                      // of a change that came too late
	shortPoll   = 5 * time.Millisecond   // the first pause while somebody else changes the session
	longPoll    = 200 * time.Millisecond // the longest
	smallOffset = time.Second            // between clocks, that is not worth correcting
)

// Update implements [ringcentral.TokenStore]. If this process hangs while it changes a session for longer than the lease and
// another one changes the session meanwhile, what this one has is not saved, and change is called again with the newer one.
func (s *Store) Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error {
	for range reruns {
		h, err := s.acquire(ctx, key)
		if err != nil {
			return err
		}
		late, err := s.update(ctx, h, change)
		if err != nil || !late {
			return err
		}
	}
	return fmt.Errorf("%w, and has done so %d times before this one could", ErrHeld, reruns)
}

// hold is the right to change a session.
type hold struct {
	store  *Store
	key    string
	holder string
	fence  int64
	saved  string
	offset time.Duration // of the server's clock from ours
}

// acquire waits until nobody else changes the session.
func (s *Store) acquire(ctx context.Context, key string) (*hold, error) {
	h := &hold{store: s, key: "rc-session:{" + s.config.Name + ":" + key + "}", holder: randomName()}
	for pause := shortPoll; ; pause = min(pause*3/2, longPoll) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		got, err := h.run(ctx, "acquire")
		if err != nil {
			// A server that was only slow gives it to us all the same, and is told right after that that we don't want it.
			go func() { _, _ = h.run(context.WithoutCancel(ctx), "release") }()
			return nil, err
		}
		if got.ok {
			h.fence, h.saved = got.number, got.saved
			return h, nil
		}
		timer := time.NewTimer(pause/2 + rand.N(pause))
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, fmt.Errorf("%w: %w", ErrHeld, ctx.Err())
		case <-timer.C:
		}
	}
}

// update changes the session. late says that somebody else has got it meanwhile.
func (s *Store) update(ctx context.Context, h *hold, change func(saved []byte) ([]byte, error)) (late bool, err error) {
	released := false
	defer func() {
		if !released { // also if change panics
			_, _ = h.run(context.WithoutCancel(ctx), "release") // or the lease ends
		}
	}()
	saved, err := s.seal.open(h.key, h.saved)
	if err != nil {
		return false, err
	}
	saved = shift(saved, -h.offset)
	stop := h.prolong(context.WithoutCancel(ctx))
	changed, err := change(bytes.Clone(saved))
	stop()
	if err != nil || bytes.Equal(changed, saved) && (saved == nil) == (changed == nil) {
		return false, err
	}
	mode, value := "remove", ""
	if changed != nil {
		mode, value = "save", s.seal.seal(h.key, shift(changed, h.offset))
	}
	for range saveTries {
		var got reply
		if got, err = h.run(context.WithoutCancel(ctx), mode, value); err == nil {
			released = got.ok
			return !got.ok, nil
		}
	}
	return false, err
}

// prolong keeps the lease until stop is called.
func (h *hold) prolong(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		ticker := time.NewTicker(h.store.config.Lease / 3)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				_, _ = h.run(ctx, "extend") // saving tells whether it was of use
			}
		}
	}()
	return func() { cancel(); <-done }
}

// reply is what the script answers.
type reply struct {
	ok     bool
	number int64 // the fence
	saved  string
}

// run calls the script. The clocks are compared by the way.
func (h *hold) run(ctx context.Context, mode string, value ...string) (reply, error) {
	c := &h.store.config
	ctx, cancel := context.WithTimeout(ctx, c.Timeout)
	defer cancel()
	args := append([]string{mode, h.holder, micros(c.Lease), strconv.FormatInt(c.Keep.Milliseconds(), 10), strconv.FormatInt(h.fence, 10)}, value...)
	result := storeScript.evalsha(ctx, h.store.server, []string{h.key}, args)
	if isNoScript(result.Error()) {
		result = storeScript.eval(ctx, h.store.server, []string{h.key}, args)
	}
	values, err := result.ToArray()
	if err == nil && len(values) != 4 {
		err = errors.New("the script's answer has another shape")
	}
	if err != nil {
		return reply{}, unreachable(err)
	}
	ok, err1 := values[0].AsInt64()
	now, err2 := values[1].AsInt64()
	number, err3 := values[2].AsInt64()
	saved, err4 := values[3].ToString()
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return reply{}, unreachable(err)
	}
	h.offset = time.Until(time.UnixMicro(now))
	if h.offset.Abs() < smallOffset {
		h.offset = 0
	}
	return reply{ok == 1, number, saved}, nil
}

func unreachable(err error) error {
	return fmt.Errorf("%w: %w (%w)", ErrUnreachable, err, ringcentral.ErrStoreUnavailable)
}

// shift moves the time of a session by the difference of two clocks.
func shift(session []byte, by time.Duration) []byte {
	var fields map[string]json.RawMessage
	var issued time.Time
	if by == 0 || json.Unmarshal(session, &fields) != nil || json.Unmarshal(fields["issued"], &issued) != nil {
		return session
	}
	moved, err := json.Marshal(issued.Add(by))
	if err != nil { // a year that can't be written
		return session
	}
	fields["issued"] = moved
	if moved, err = json.Marshal(fields); err != nil {
		return session
	}
	return moved
}

var _ ringcentral.TokenStore = (*Store)(nil)
