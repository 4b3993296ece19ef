package plan

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"
)

// Lookup tells what the account has for a step: the id of what it is about, and its values at the paths of the step's changes; ok is
// false if it is not there. A creation that has no id yet is looked for by its keys.
type Lookup func(s *Step) (id string, values map[string]string, ok bool)

// Report tells what became of a step that was sent. id is that of what was created.
type Report func(s *Step, outcome, id string, err error) error

// Run carries out the steps of a journal.
type Run struct {
	Journal *Journal
	Look    func(ctx context.Context, steps []*Step) (Lookup, error) // reads what the account has now
	// Send carries steps out, those that must come first before the others, and reports each. Before it sends anything it calls
	// sending, and stops if that fails.
	Send func(ctx context.Context, steps []*Step, sending func(...*Step) error, report Report) error
	// Settle is how old what was sent by an earlier run has to be before it is looked up: the platform may still be at it.
	Settle   time.Duration
	Progress func(settled, of int)
	Waiting  func(until time.Time) // is told of the wait for that; may be nil, as Progress

	settled int
}

const (
	passes  = 3                // how often what turns out not to have been carried out is sent
	lastTry = 30 * time.Second // for looking up after the context has ended
)

// Do carries out what is left. When ctx ends, nothing more is sent; what is under way is looked up, as far as that can be done in
// a short time. The error is about the run as a whole: the steps tell what became of them.
func (r *Run) Do(ctx context.Context, resumed bool) error {
	if resumed {
		if err := r.settle(ctx); err != nil {
			return err
		}
	}
	r.settled = len(r.Journal.Steps) - len(r.left())
	uncertain := map[*Step]bool{} // creations that may have been sent, although they were not found
	for pass := range passes {
		steps := r.left()
		if resumed && pass == 0 && len(steps) > 0 { // it may have died with everything done
			for _, s := range steps {
				uncertain[s] = s.Action == Create && mayHaveBeenSent(s)
			}
			if err := r.look(ctx, steps); err != nil {
				return err
			}
			steps = r.left()
		}
		if len(steps) == 0 {
			return nil
		}
		err := r.Send(ctx, steps, func(s ...*Step) error { return r.Journal.Note(Sending, nil, s...) }, r.report)
		again := false
		var unclear []*Step
		for _, s := range steps {
			if mayHaveBeenSent(s) || s.Outcome == Refused && uncertain[s] {
				unclear = append(unclear, s)
				again = true
			}
		}
		if again {
			err = errors.Join(err, r.lookAgain(ctx, unclear))
		}
		if !again || err != nil || ctx.Err() != nil {
			return cmpErr(err, ctx.Err(), r.left())
		}
	}
	return nil
}

// cmpErr returns the error of a run: that of the context only if it left something undone.
func cmpErr(err, ended error, left []*Step) error {
	if err == nil && len(left) > 0 {
		return ended
	}
	return err
}

func mayHaveBeenSent(s *Step) bool { return s.Outcome == Sending || s.Outcome == Unknown }

// left are the steps that are not settled.
func (r *Run) left() []*Step {
	return slices.DeleteFunc(slices.Clone(r.Journal.Steps), func(s *Step) bool { return !s.open() })
}

func (r *Run) report(s *Step, outcome, id string, err error) error {
	if id != "" {
		s.ID = id
	}
	open := s.open()
	if noted := r.Journal.Note(outcome, err, s); noted != nil {
		return noted
	}
	if open && !s.open() {
		r.settled++
	}
	if r.Progress != nil {
		r.Progress(r.settled, len(r.Journal.Steps))
	}
	return nil
}

// settle waits until what an earlier run has sent last is old enough.
func (r *Run) settle(ctx context.Context) error {
	var last time.Time
	for _, s := range r.left() {
		if mayHaveBeenSent(s) && s.At.After(last) {
			last = s.At
		}
	}
	wait := time.Until(last.Add(r.Settle))
	if last.IsZero() || wait <= 0 {
		return nil
	}
	wait = min(wait, r.Settle) // the clock may have been set back
	if r.Waiting != nil {
		r.Waiting(time.Now().Add(wait))
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// lookAgain looks steps up even if ctx has ended.
func (r *Run) lookAgain(ctx context.Context, steps []*Step) error {
	if ctx.Err() != nil {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(context.WithoutCancel(ctx), lastTry)
		defer cancel()
	}
	return r.look(ctx, steps)
}

// look finds out what became of steps, and notes it.
func (r *Run) look(ctx context.Context, steps []*Step) error {
	lookup, err := r.Look(ctx, steps)
	if err != nil {
		return err
	}
	for _, s := range steps {
		outcome, id, why := judge(s, lookup)
		if why == nil && outcome == NotSent {
			why = errors.New("was not carried out")
		}
		if err := r.report(s, outcome, id, why); err != nil {
			return err
		}
	}
	return nil
}

// judge says what became of a step, from what the account has now.
func judge(s *Step, lookup Lookup) (outcome, id string, why error) {
	id, now, found := lookup(s)
	switch {
	case s.Action == Delete && !found:
		return Done, "", nil
	case s.Action == Delete:
		return NotSent, "", nil
	case s.Action == Create && s.ID == "" && !found && s.Outcome == Refused:
		return Refused, "", errors.New(s.Error)
	case s.Action == Create && s.ID == "" && !found:
		return NotSent, "", nil
	case !found:
		return Refused, "", errors.New("is not there any longer")
	case s.Action == Create && s.ID == "" && (s.Outcome == Planned || s.Outcome == NotSent):
		return Refused, "", fmt.Errorf("is there meanwhile, with the id %s, and was not created by this run", id)
	}
	missing := 0
	for _, c := range s.Changes {
		switch value := now[c.What]; {
		case value == c.After:
		case value == c.Before || s.Action == Create:
			missing++
		default:
			return Refused, id, fmt.Errorf("%s is %q now, and neither what it was nor what it should be: somebody else has changed it", c.What, value)
		}
	}
	switch {
	case missing == 0, s.Action == Create && s.Then == nil:
		return Done, id, nil
	case s.Action == Create:
		return Created, id, nil
	}
	return NotSent, id, nil
}
