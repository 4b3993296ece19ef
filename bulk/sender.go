package bulk

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	// settlePause is how long a request that got no reply may still be at work before its changes are looked up.
	settlePause = 2 * time.Second
	// tooMany is the code of the platform for a batch that is too large, and duplicate that for a request like one under way.
	tooMany, duplicate = "CMN-106", "CMN-304"
)

// sender carries out the jobs of one request, and of those that become necessary after it.
type sender[C, V any] struct {
	*plan[C, V]
	lane  *lane[C, V]
	tries int
	most  int   // how many changes the platform takes in one request, if it has refused more; else 0
	fatal error // why no other request makes sense
}

// carryOut sends jobs until each has its result. try is how often they will have been sent then.
func (s *sender[C, V]) carryOut(ctx context.Context, jobs []*job[C, V], try int) {
	for ; len(jobs) > 0; try++ {
		if ctx.Err() != nil || s.fatal != nil {
			settleAll(jobs, NotSent, s.whyNot(ctx))
			return
		}
		answers, err := s.lane.send(ctx, changesOf(jobs))
		if err == nil {
			jobs = s.note(jobs, answers)
			jobs = s.lookUp(ctx, jobs, try)
			continue
		}
		jobs = s.failed(ctx, jobs, err, try)
	}
}

func (s *sender[C, V]) whyNot(ctx context.Context) error {
	if s.fatal != nil {
		return s.fatal
	}
	return fmt.Errorf("bulk: not sent: %w", ctx.Err())
}

// note takes over what the platform said of each job, and returns those about which it said nothing.
func (s *sender[C, V]) note(jobs []*job[C, V], answers []answer[V]) (open []*job[C, V]) {
	for i, a := range answers {
		j := jobs[i]
		switch a.outcome {
		case Done:
			j.settle(Done, a.value, nil)
		case Refused:
			j.settle(Refused, a.value, a.err)
		default:
			if j.tried = a.err; a.err == nil {
				j.tried = errNoAnswer
			}
			open = append(open, j)
		}
	}
	return open
}

var errNoAnswer = errors.New("bulk: the platform did not say what became of the change")

// failed decides about the jobs of a request that failed as a whole, and returns those that are to be sent again.
func (s *sender[C, V]) failed(ctx context.Context, jobs []*job[C, V], err error, try int) (again []*job[C, V]) {
	e, answered := errors.AsType[*ringcentral.Error](err)
	_, noToken := errors.AsType[*ringcentral.TokenError](err)
	switch {
	case !answered || noToken: // nothing was sent: no token, or an id that makes no sense
		if noToken {
			s.fatal = err
		}
		settleAll(jobs, NotSent, err)
		return nil
	case e.MaybeDone():
		for _, j := range jobs {
			j.tried = err
		}
		return s.lookUp(ctx, jobs, try)
	case ctx.Err() != nil:
		settleAll(jobs, NotSent, err)
		return nil
	case errors.Is(err, ringcentral.ErrRateLimited) && e.Status == 0: // the client would have had to wait for longer than it may
		if !sleepIfFits(ctx, e.RetryAfter) {
			settleAll(jobs, NotSent, err)
			return nil
		}
		s.carryOut(ctx, jobs, try)
		return nil
	case e.Status == 0, e.Status >= 500, errors.Is(err, ringcentral.ErrRateLimited), e.Code == duplicate: // certainly not carried out
		return s.repeat(ctx, jobs, err, try, max(e.RetryAfter, settlePause))
	case errors.Is(err, ringcentral.ErrUnauthorized), errors.Is(err, ringcentral.ErrAppPermission):
		s.fatal = err
		settleAll(jobs, NotSent, err)
		return nil
	}
	s.refused(ctx, jobs, e, err, try)
	return nil
}

// repeat waits before jobs are sent again, and returns them, or none if they have been sent often enough.
func (s *sender[C, V]) repeat(ctx context.Context, jobs []*job[C, V], err error, try int, pause time.Duration) []*job[C, V] {
	if try >= s.tries || !sleepIfFits(ctx, pause) {
		settleAll(jobs, NotSent, err)
		return nil
	}
	return jobs
}

// refused finds out which of the jobs the platform has refused the request for: the one that the error names, or, by halves, any.
func (s *sender[C, V]) refused(ctx context.Context, jobs []*job[C, V], e *ringcentral.Error, err error, try int) {
	forAll := e.Status == http.StatusNotFound && s.lane.isTarget != nil && s.lane.isTarget(e.Parameter) ||
		errors.Is(err, ringcentral.ErrForbidden) && !errors.Is(err, ringcentral.ErrFeatureMissing)
	if len(jobs) == 1 || forAll {
		settleAll(jobs, Refused, err)
		return
	}
	if i := s.named(e, jobs); i >= 0 {
		jobs[i].settle(Refused, nil, err)
		s.carryOut(ctx, slices.Concat(jobs[:i], jobs[i+1:]), try)
		return
	}
	half := (len(jobs) + 1) / 2
	if e.Code == tooMany {
		s.most = half
	}
	s.carryOut(ctx, jobs[:half:half], try)
	s.carryOut(ctx, jobs[half:], try)
}

var position = regexp.MustCompile(`^(\w+)\[(\d+)\]`)

// named returns the position of the change that an error is about, or -1 if it doesn't say so.
func (s *sender[C, V]) named(e *ringcentral.Error, jobs []*job[C, V]) int {
	match := position.FindStringSubmatch(e.Parameter)
	if match == nil || s.lane.place == nil {
		return -1
	}
	i, err := strconv.Atoi(match[2])
	if err != nil {
		return -1
	}
	return s.lane.place(changesOf(jobs), match[1], i)
}

// inRecords is the place of a change in a request that has all changes in one property.
func inRecords[C any](changes []C, property string, i int) int {
	if property != "records" || i >= len(changes) {
		return -1
	}
	return i
}

// lookUp looks up what became of jobs that the platform has told nothing about, and returns those that were not carried out and are to be
// sent again.
func (s *sender[C, V]) lookUp(ctx context.Context, jobs []*job[C, V], try int) (again []*job[C, V]) {
	if len(jobs) == 0 {
		return nil
	}
	if !sleep(ctx, settlePause) {
		for _, j := range jobs {
			j.settle(Unknown, nil, j.tried)
		}
		return nil
	}
	for i, found := range s.lookup(ctx, changesOf(jobs)) {
		j := jobs[i]
		switch {
		case found.state == carriedOut:
			j.settle(Done, found.value, nil)
		case found.state == unclear:
			j.settle(Unknown, found.value, errors.Join(j.tried, found.err))
		case try >= s.tries:
			j.settle(NotSent, found.value, j.tried)
		default:
			again = append(again, j)
		}
	}
	return again
}

// failure is the answer of a bulk operation about a change that it has not carried out, or not completely.
func failure[V any](operation string, errs []ringcentral.ErrorDetail) answer[V] {
	e := &ringcentral.Error{Operation: operation, Status: http.StatusBadRequest, Errors: errs}
	if len(errs) > 0 {
		e.Code, e.Message, e.Parameter = errs[0].ErrorCode, errs[0].Message, errs[0].ParameterName
	}
	if status := statuses[e.Code]; status != 0 {
		e.Status = status
	}
	if e.Status >= http.StatusInternalServerError {
		return answer[V]{Unknown, nil, e}
	}
	return answer[V]{Refused, nil, e}
}

// statuses has the HTTP status that an error would have, were the change sent by itself, as far as that is not 400.
var statuses = map[string]int{
	"CMN-102": http.StatusNotFound,
	"CMN-201": http.StatusServiceUnavailable, "CMN-203": http.StatusServiceUnavailable,
	"CMN-401": http.StatusForbidden, "CMN-402": http.StatusForbidden, "CMN-403": http.StatusForbidden, "CMN-404": http.StatusForbidden, "CMN-408": http.StatusForbidden,
}

// itemAnswer is the answer of a bulk operation of v2.
func itemAnswer[V any](operation string, successful bool, value *V, errs []ringcentral.BulkItemError) answer[V] {
	if successful {
		return answer[V]{Done, value, nil}
	}
	details := make([]ringcentral.ErrorDetail, 0, len(errs))
	for _, e := range errs {
		details = append(details, ringcentral.ErrorDetail{ErrorCode: e.ErrorCode, Message: e.Message})
	}
	return failure[V](operation, details)
}

// match finds the answers about changes among the records of a reply, by what both are about. missing is why there may be none.
func match[C, V, R any](changes []C, records []R, about func(C) string, isAbout func(*R) string, tell func(*R) answer[V], missing error) []answer[V] {
	told := make(map[string]*R, len(records))
	for i := range records {
		told[isAbout(&records[i])] = &records[i]
	}
	answers := make([]answer[V], len(changes))
	for i, c := range changes {
		if record := told[about(c)]; record != nil {
			answers[i] = tell(record)
		} else {
			answers[i].err = missing
		}
	}
	return answers
}

// one makes a lane of an operation that carries out one change.
func one[C, V any](parallel int, send func(context.Context, C) (*V, error)) *lane[C, V] {
	return &lane[C, V]{size: 1, parallel: parallel, send: func(ctx context.Context, changes []C) ([]answer[V], error) {
		value, err := send(ctx, changes[0])
		return []answer[V]{{Done, value, nil}}, err
	}}
}

func settleAll[C, V any](jobs []*job[C, V], outcome Outcome, err error) {
	for _, j := range jobs {
		j.settle(outcome, nil, err)
	}
}

func changesOf[C, V any](jobs []*job[C, V]) []C {
	changes := make([]C, 0, len(jobs))
	for _, j := range jobs {
		changes = append(changes, j.Change)
	}
	return changes
}

// sleep waits, and reports whether the context has outlasted the wait.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}

// sleepIfFits is sleep, but a wait that would outlast the deadline is not begun.
func sleepIfFits(ctx context.Context, d time.Duration) bool {
	deadline, ok := ctx.Deadline()
	return (!ok || time.Until(deadline) > d) && sleep(ctx, d)
}
