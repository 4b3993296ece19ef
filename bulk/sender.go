package bulk

import (
	"context"
	"errors"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	// settlePause is how long a request that got no reply may still be at work before its changes are looked up.
	settlePause = 2 * time.Second
	// tooMany is the code of the platform for a batch that is too large, and duplicate that for a request like one under way.
	tooMany, duplicate = "CMN-106", "CMN-304"
)

// documentedRefusals are the statuses by which the platform documents that it has not carried out a request. After any
// other but a success, and after a 503 with Retry-After, too, a gateway may have spoken, or a platform that was
// interrupted.
var documentedRefusals = []int{
	http.StatusBadRequest, http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusConflict,
	http.StatusTooManyRequests,
}

// isOpen reports whether a request that has failed may have been carried out.
func isOpen(e *ringcentral.Error) bool {
	return e.MaybeDone() || e.Status != 0 && !slices.Contains(documentedRefusals, e.Status)
}

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
	for len(jobs) > 0 {
		if ctx.Err() != nil || s.fatal != nil {
			s.settleAll(jobs, NotSent, s.whyNot(ctx))
			return
		}
		answers, err := s.lane.send(ctx, changesOf(jobs))
		e, answered := errors.AsType[*ringcentral.Error](err)
		if answered && tooLong(e) && sleepIfFits(ctx, e.RetryAfter) {
			continue // the client was not allowed to wait so long, and has sent nothing
		}
		if err == nil {
			jobs = s.lookUp(ctx, s.note(ctx, jobs, answers), try, settlePause)
		} else {
			jobs = s.failed(ctx, jobs, err, try)
		}
		try++
	}
}

// tooLong reports whether a client has sent nothing because it would have had to wait for longer than it may.
func tooLong(e *ringcentral.Error) bool {
	return e.Status == 0 && e.RetryAfter > 0 && !e.MaybeDone() && errors.Is(e, ringcentral.ErrRateLimited)
}

func (s *sender[C, V]) whyNot(ctx context.Context) error {
	if s.fatal != nil {
		return s.fatal
	}
	return notSent(ctx)
}

// note takes over what the platform said of each job, and returns those about which it said nothing.
func (s *sender[C, V]) note(ctx context.Context, jobs []*job[C, V], answers []answer[V]) (open []*job[C, V]) {
	for i, a := range answers {
		j := jobs[i]
		switch a.outcome {
		case Done:
			s.settle(j, Done, a.value, nil)
		case Refused:
			s.refuse(ctx, []*job[C, V]{j}, a.value, a.err)
		default:
			if j.tried = a.err; a.err == nil {
				j.tried = errNoAnswer
			}
			open = append(open, j)
		}
	}
	return open
}

var errNoAnswer = errors.New("the platform did not say what became of the change")

// failed decides about the jobs of a request that failed as a whole, and returns those that are to be sent again.
func (s *sender[C, V]) failed(ctx context.Context, jobs []*job[C, V], err error, try int) (again []*job[C, V]) {
	e, answered := errors.AsType[*ringcentral.Error](err)
	_, noToken := errors.AsType[*ringcentral.TokenError](err)
	switch {
	case noToken:
		s.fatal = err
		s.settleAll(jobs, NotSent, err)
	case !answered: // nothing was sent, because the request can't be made
		s.refused(ctx, jobs, &ringcentral.Error{}, err, try)
	case isOpen(e):
		return s.open(ctx, jobs, e, err, try)
	case ctx.Err() != nil:
		s.settleAll(jobs, NotSent, err)
	case e.Code == duplicate && slices.ContainsFunc(jobs, wasTried): // the request like this one is likely to be ours
		return s.open(ctx, jobs, e, err, try)
	case e.Status == 0, errors.Is(err, ringcentral.ErrRateLimited), e.Code == duplicate: // certainly not carried out
		if try < s.tries && sleepIfFits(ctx, max(e.RetryAfter, settlePause)) {
			return jobs
		}
		s.settleAll(jobs, NotSent, err)
	case errors.Is(err, ringcentral.ErrUnauthorized), errors.Is(err, ringcentral.ErrAppPermission):
		s.fatal = err
		s.settleAll(jobs, NotSent, err)
	default:
		s.refused(ctx, jobs, e, err, try)
	}
	return nil
}

func wasTried[C, V any](j *job[C, V]) bool { return j.tried != nil }

// open looks up what became of the jobs of a request that may have been carried out, and returns those that were not
// and are to be sent again.
func (s *sender[C, V]) open(ctx context.Context, jobs []*job[C, V], e *ringcentral.Error, err error, try int) (again []*job[C, V]) {
	for _, j := range jobs {
		j.tried = err
	}
	again = s.lookUp(ctx, jobs, try, max(e.RetryAfter, settlePause))
	if e.Status == http.StatusRequestEntityTooLarge && len(again) > 1 {
		s.halve(ctx, again, try+1, true)
		return nil
	}
	return again
}

// refused finds out which of the jobs the platform has refused the request for: the one that the error names, or, by halves, any.
func (s *sender[C, V]) refused(ctx context.Context, jobs []*job[C, V], e *ringcentral.Error, err error, try int) {
	forAll := e.Status == http.StatusNotFound && s.lane.isTarget != nil && s.lane.isTarget(e.Parameter) ||
		errors.Is(err, ringcentral.ErrForbidden) && !errors.Is(err, ringcentral.ErrFeatureMissing)
	if len(jobs) == 1 || forAll {
		s.refuse(ctx, jobs, nil, err)
		return
	}
	if i := s.named(e, jobs); i >= 0 {
		s.refuse(ctx, jobs[i:i+1], nil, err)
		s.carryOut(ctx, slices.Concat(jobs[:i], jobs[i+1:]), try)
		return
	}
	s.halve(ctx, jobs, try, e.Code == tooMany)
}

// halve carries out jobs with two requests. large says that one is too large for the platform.
func (s *sender[C, V]) halve(ctx context.Context, jobs []*job[C, V], try int, large bool) {
	half := (len(jobs) + 1) / 2
	if large {
		s.most = half
	}
	s.carryOut(ctx, jobs[:half:half], try)
	s.carryOut(ctx, jobs[half:], try)
}

// refuse settles jobs that the platform has refused. One that an earlier request may have carried out is looked up
// first, because what that request has done may be what this one is refused for.
func (s *sender[C, V]) refuse(ctx context.Context, jobs []*job[C, V], value *V, err error) {
	err = inOneChange(err)
	var tried []*job[C, V]
	for _, j := range jobs {
		if wasTried(j) {
			tried = append(tried, j)
		} else {
			s.settle(j, Refused, value, err)
		}
	}
	if len(tried) == 0 {
		return
	}
	for i, found := range s.lookup(ctx, changesOf(tried)) {
		switch j := tried[i]; found.state {
		case carriedOut:
			s.settle(j, Done, found.value, nil)
		case notCarriedOut:
			s.settle(j, Refused, value, err)
		default:
			s.settle(j, Unknown, found.value, errors.Join(j.tried, err, found.err))
		}
	}
}

var position = regexp.MustCompile(`^(\w+)\[(\d+)\]`)

// inOneChange returns an error of the platform without the places that changes have in a request: whoever made the
// changes doesn't know these.
func inOneChange(err error) error {
	e, ok := err.(*ringcentral.Error) //nolint:errorlint // a wrapped one would lose what it is wrapped in
	hasPlace := func(d ringcentral.ErrorDetail) bool { return position.MatchString(d.ParameterName) }
	if !ok || !position.MatchString(e.Parameter) && !slices.ContainsFunc(e.Errors, hasPlace) {
		return err
	}
	e = new(*e)
	places := []string{position.FindString(e.Parameter)}
	for _, d := range e.Errors {
		places = append(places, position.FindString(d.ParameterName))
	}
	slices.SortFunc(places, func(a, b string) int { return len(b) - len(a) })
	clean := func(text string) string {
		for _, place := range places {
			if place != "" {
				property, _, _ := strings.Cut(place, "[")
				text = strings.ReplaceAll(strings.ReplaceAll(text, place+".", ""), place, property)
			}
		}
		return text
	}
	e.Parameter, e.Message, e.Errors = clean(e.Parameter), clean(e.Message), slices.Clone(e.Errors)
	for i := range e.Errors {
		d := &e.Errors[i]
		d.ParameterName, d.Message = clean(d.ParameterName), clean(d.Message)
	}
	return e
}

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

// lookUp looks up what became of jobs that the platform has told nothing about, after a pause, and returns those that
// were not carried out and are to be sent again.
func (s *sender[C, V]) lookUp(ctx context.Context, jobs []*job[C, V], try int, pause time.Duration) (again []*job[C, V]) {
	if len(jobs) == 0 {
		return nil
	}
	if !sleepIfFits(ctx, pause) {
		for _, j := range jobs {
			s.settle(j, Unknown, nil, j.tried)
		}
		return nil
	}
	for i, found := range s.lookup(ctx, changesOf(jobs)) {
		j := jobs[i]
		switch {
		case found.state == carriedOut:
			s.settle(j, Done, found.value, nil)
		case found.state == unclear:
			s.settle(j, Unknown, found.value, errors.Join(j.tried, found.err))
		case try >= s.tries:
			s.settle(j, NotSent, found.value, j.tried)
		default:
			again = append(again, j)
		}
	}
	return again
}

// failure is the answer of a bulk operation about a change that it has not carried out, or not completely. Without an
// error it is none.
func failure[V any](operation string, errs []ringcentral.ErrorDetail) answer[V] {
	if len(errs) == 0 {
		return answer[V]{}
	}
	e := &ringcentral.Error{Operation: operation, Status: http.StatusBadRequest, Errors: errs}
	e.Code, e.Message, e.Parameter = errs[0].ErrorCode, errs[0].Message, errs[0].ParameterName
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
