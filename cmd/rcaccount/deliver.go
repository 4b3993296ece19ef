package main

import (
	"context"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/plan"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// delivery are steps to carry out.
type delivery struct {
	steps   []*plan.Step
	sending func(...*plan.Step) error
	report  plan.Report
}

// atOnce is how many steps are noted as being sent with one write to the disk.
const atOnce = 500

// those returns the steps for which f is true.
func (d *delivery) those(f func(*plan.Step) bool) []*plan.Step {
	return slices.DeleteFunc(slices.Clone(d.steps), func(s *plan.Step) bool { return !f(s) })
}

// feed yields what is to be sent for each step, after it is noted that it is being sent. It ends early, with an error in *failed, if that fails.
func feed[C any](d *delivery, steps []*plan.Step, made []C, failed *error) iter.Seq[C] {
	return func(yield func(C) bool) {
		for begin := 0; begin < len(steps); begin += atOnce {
			end := min(begin+atOnce, len(steps))
			if *failed = d.sending(steps[begin:end]...); *failed != nil {
				return
			}
			for _, c := range made[begin:end] {
				if !yield(c) {
					return
				}
			}
		}
	}
}

// deliver carries steps out with a function of package bulk. id returns the id of what was created, and is nil if nothing is.
func deliver[C, V any](d *delivery, steps []*plan.Step, change func(*plan.Step) (C, error), send func(iter.Seq[C]) iter.Seq[bulk.Result[C, V]], id func(*V) string) error {
	if len(steps) == 0 {
		return nil
	}
	var made []C
	for _, s := range steps {
		c, err := change(s)
		if err != nil {
			return err
		}
		made = append(made, c)
	}
	var failed error
	for result := range send(feed(d, steps, made, &failed)) {
		s := steps[result.Index]
		outcome, err := outcomeOf(s, result.Outcome, result.Err)
		created := ""
		if id != nil && result.Value != nil {
			created = id(result.Value)
		}
		if outcome == plan.Done && s.Action == plan.Create && s.Then != nil && s.ID == "" {
			outcome = plan.Created
		}
		if err := d.report(s, outcome, created, err); err != nil {
			return err // and what is under way is looked up when the run is resumed
		}
	}
	return failed
}

// outcomeOf says what the outcome of a change means for its step. A conflict is over when the other change is.
func outcomeOf(s *plan.Step, outcome bulk.Outcome, err error) (string, error) {
	if err != nil {
		err = shortError{err}
	}
	switch {
	case outcome == bulk.Done:
		return plan.Done, nil
	case outcome == bulk.Refused && s.Action == plan.Delete && errors.Is(err, ringcentral.ErrNotFound):
		return plan.Done, nil // it is gone
	case outcome == bulk.Refused && errors.Is(err, ringcentral.ErrConflict), outcome == bulk.NotSent:
		return plan.NotSent, err
	case outcome == bulk.Refused:
		return plan.Refused, err
	}
	return plan.Unknown, err
}

// shortError tells an error in one line, as for a person.
type shortError struct{ error }

func (e shortError) Unwrap() error { return e.error }

func (e shortError) Error() string {
	text, details, _ := explain("", e.error)
	if details != "" {
		text += " (" + details + ")"
	}
	return strings.Join(strings.Fields(text), " ")
}

// decode reads what a step sends.
func decode[T any](data []byte) (T, error) {
	var value T
	err := json.Unmarshal(data, &value)
	return value, err
}

// sendExtensions carries out changes of extensions: new ones first, deletions last, and only when nothing else is left.
func sendExtensions(ctx context.Context, rc *ringcentral.Client, d *delivery) error {
	err := deliver(d, d.those(func(s *plan.Step) bool { return s.Action == plan.Create && s.ID == "" && s.Type == "User" }),
		func(s *plan.Step) (ringcentral.UserCreate, error) { return decode[ringcentral.UserCreate](s.Send) },
		func(c iter.Seq[ringcentral.UserCreate]) iter.Seq[bulk.Result[ringcentral.UserCreate, ringcentral.CreatedUser]] {
			return bulk.CreateUsers(ctx, rc, c)
		},
		func(u *ringcentral.CreatedUser) string { return string(u.ID) })
	if err != nil {
		return err
	}
	err = deliver(d, d.those(func(s *plan.Step) bool { return s.Action == plan.Create && s.ID == "" && s.Type != "User" }),
		func(s *plan.Step) (ringcentral.ExtensionCreate, error) {
			return decode[ringcentral.ExtensionCreate](s.Send)
		},
		func(c iter.Seq[ringcentral.ExtensionCreate]) iter.Seq[bulk.Result[ringcentral.ExtensionCreate, ringcentral.Extension]] {
			return bulk.CreateExtensions(ctx, rc, c)
		},
		func(e *ringcentral.Extension) string { return string(e.ID) })
	if err != nil {
		return err
	}
	err = deliver(d, d.those(func(s *plan.Step) bool { return s.Action == plan.Update || s.Outcome == plan.Created }),
		func(s *plan.Step) (bulk.ExtensionChange, error) {
			data := s.Send
			if s.Action == plan.Create {
				data = s.Then
			}
			update, err := decode[ringcentral.ExtensionUpdate](data)
			return bulk.ExtensionChange{ID: ringcentral.ID(s.ID), Update: update}, err
		},
		func(c iter.Seq[bulk.ExtensionChange]) iter.Seq[bulk.Result[bulk.ExtensionChange, ringcentral.Extension]] {
			return bulk.UpdateExtensions(ctx, rc, c)
		}, nil)
	settled := func(s *plan.Step) bool { return s.Outcome == plan.Done || s.Outcome == plan.Refused }
	before := d.those(func(s *plan.Step) bool { return s.Action != plan.Delete && !settled(s) })
	if err != nil || len(before) > 0 {
		return err
	}
	return deliver(d, d.those(func(s *plan.Step) bool { return s.Action == plan.Delete }),
		func(s *plan.Step) (bulk.Deletion, error) {
			return bulk.Deletion{ID: ringcentral.ID(s.ID), Type: ringcentral.ExtensionType(s.Type)}, nil
		},
		func(c iter.Seq[bulk.Deletion]) iter.Seq[bulk.Result[bulk.Deletion, struct{}]] {
			return bulk.DeleteExtensions(ctx, rc, c)
		}, nil)
}

// sendNumbers carries out assignments of phone numbers.
func sendNumbers(ctx context.Context, rc *ringcentral.Client, d *delivery) error {
	return deliver(d, d.steps,
		func(s *plan.Step) (bulk.NumberAssignment, error) {
			use, err := decode[ringcentral.PhoneNumberAssignRequest](s.Send)
			return bulk.NumberAssignment{ID: ringcentral.ID(s.ID), Use: use}, err
		},
		func(c iter.Seq[bulk.NumberAssignment]) iter.Seq[bulk.Result[bulk.NumberAssignment, ringcentral.AccountPhoneNumberV2]] {
			return bulk.AssignNumbers(ctx, rc, c)
		}, nil)
}

// sendMembers changes the members of call queues. The step of a queue has the worst outcome of its members.
func sendMembers(ctx context.Context, rc *ringcentral.Client, d *delivery) error {
	var changes []bulk.MemberChange
	var of []*plan.Step
	for _, s := range d.steps {
		update, err := decode[ringcentral.CallQueueMembersUpdate](s.Send)
		if err != nil {
			return err
		}
		group := bulk.Group{Kind: bulk.CallQueue, ID: ringcentral.ID(s.ID)}
		for _, id := range update.AddedExtensionIds {
			changes, of = append(changes, bulk.MemberChange{Group: group, Member: id}), append(of, s)
		}
		for _, id := range update.RemovedExtensionIds {
			changes, of = append(changes, bulk.MemberChange{Group: group, Member: id, Remove: true}), append(of, s)
		}
	}
	var failed error
	worst := map[*plan.Step]string{}
	for result := range bulk.ChangeMembers(ctx, rc, feed(d, of, changes, &failed)) {
		s := of[result.Index]
		outcome, err := outcomeOf(s, result.Outcome, result.Err)
		if severity(outcome) > severity(worst[s]) {
			worst[s] = outcome
			s.Error = ""
			if err != nil {
				s.Error = err.Error()
			}
		}
		if result.Index+1 < len(of) && of[result.Index+1] == s {
			continue
		}
		why := error(nil)
		if s.Error != "" {
			why = errors.New(s.Error)
		}
		if err := d.report(s, worst[s], "", why); err != nil {
			return err
		}
	}
	return failed
}

// severity orders outcomes: what is left to find out or to do counts more than what is settled.
func severity(outcome string) int {
	return slices.Index([]string{"", plan.Done, plan.Refused, plan.NotSent, plan.Unknown}, outcome)
}
