package ringcentral

import (
	"context"
	"net/http"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/throttle"
)

// Budget decides which requests a client may send, in place of the client's own count. It is how several processes share
// the rate limits of one user and application; the module fleet has one. It must be safe for concurrent use. The order of
// calls, [WithMaxWait], deadlines, [Hooks].Wait and retries stay the client's business: a client asks for one request of a
// group at a time, and has its other calls wait in the order in which they came.
//
// Experimental: budgets of others than the module fleet are too few to know that these methods are the right ones, so they may change
// with any minor version. [WithBudget] stays.
type Budget interface {
	// Reserve counts one request of group, such as "Heavy" or, for tokens, "Auth", as sent, if it may be sent now. If it may
	// not, the Reservation is nil and the Refusal says when to ask again; Reserve doesn't wait itself. It may be asked again
	// earlier, later or never. After an error, the call fails with [ErrRateLimited] and wraps it; nothing is sent.
	Reserve(ctx context.Context, group string) (Reservation, Refusal, error)
	// Limits returns what is known of the groups that were used. It must not block. Waiting needn't be set.
	Limits() []Limit
}

// Reservation is one request that a [Budget] has counted as sent. The client calls one of its methods, once; the request may be
// sent any time until then. They must not block.
type Reservation interface {
	// Finish is called as soon as the header of the reply has come, or with status 0 if the request was sent and no reply came.
	Finish(header http.Header, status int)
	// Cancel is called if the request was not sent after all.
	Cancel()
}

// Refusal says when a request may be sent that may not be sent now.
type Refusal struct {
	// Wait is the time until the request may be sent, as far as known. If that is longer than the call may wait, it fails.
	Wait time.Duration
	// Again is when to ask again; 0 means after Wait, and if both are 0, soon.
	Again time.Duration
}

// WithBudget has the client ask budget which requests it may send. It can't be combined with [WithoutThrottle].
func WithBudget(budget Budget) Option {
	return option(budget != nil, "WithBudget: the budget is nil", func(c *config) { c.budget = budget })
}

// budgetOf returns the budget that the options ask for.
func (c *config) budgetOf() (throttle.Budget, error) {
	if c.budget == nil {
		return throttle.New(c.penaltyOnly), nil
	}
	return throttle.Shared{Counter: counter{c.budget}}, check(!c.penaltyOnly, "WithBudget and WithoutThrottle exclude each other")
}

// counter is a Budget with the types of package throttle.
type counter struct{ Budget }

func (c counter) Reserve(ctx context.Context, group string) (throttle.Reservation, throttle.Refusal, error) {
	r, refusal, err := c.Budget.Reserve(ctx, group)
	return r, throttle.Refusal{Wait: refusal.Wait, Again: refusal.Again}, err
}

func (c counter) Limits() (limits []throttle.Limit) {
	for _, l := range c.Budget.Limits() {
		limits = append(limits, throttle.Limit(l))
	}
	return limits
}
