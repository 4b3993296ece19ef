package bulk

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"strconv"
	"strings"
	"sync"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// mostNumbers is how many numbers or members are sent with one request. The platform documents no limit; if it refuses so many as too many, half as many
// are sent.
const mostNumbers = 500

// AddNumbers adds phone numbers to the inventory of the account, up to 500 with one request (operation
// addNumbersToInventoryV2, rate limit Heavy); the platform may make a task of it, which is awaited. Before the first
// attempt, the numbers of the account that begin as all of a request do are read (listAccountPhoneNumbersV2, Heavy, a
// request for each 1,000), so that a number that is there although its request got no answer is Done only if it was not
// there before.
func AddNumbers(ctx context.Context, rc *ringcentral.Client, numbers iter.Seq[ringcentral.PhoneNumberAddInput], opts ...Option) iter.Seq[Result[ringcentral.PhoneNumberAddInput, ringcentral.PhoneNumberAddResult]] {
	before := &numbersBefore{rc: rc}
	w := newWatch(15 * time.Second) // reading a task is Heavy, as adding numbers is
	batches := &lane[ringcentral.PhoneNumberAddInput, ringcentral.PhoneNumberAddResult]{
		size: mostNumbers, parallel: tasksAtOnce, place: inRecords[ringcentral.PhoneNumberAddInput],
		send: func(ctx context.Context, numbers []ringcentral.PhoneNumberAddInput) ([]answer[ringcentral.PhoneNumberAddResult], error) {
			task, err := rc.AddNumbersToInventory(ctx, ringcentral.PhoneNumbersAddRequest{Records: numbers})
			if err != nil {
				return nil, err
			}
			began, id := time.Now(), task.ID
			if len(task.Records) == 0 && id != "" {
				err = w.await(ctx, began, func(ctx context.Context) (bool, error) {
					now, err := rc.ReadAddNumbersToInventoryTask(ctx, id)
					if err == nil {
						task = now
					}
					return err == nil && task.Status != "Accepted" && task.Status != "InProgress", err
				})
			}
			return match(numbers, task.Records,
				func(n ringcentral.PhoneNumberAddInput) string { return digits(n.PhoneNumber) },
				func(r *ringcentral.PhoneNumberAddResult) string { return digits(r.PhoneNumber) },
				func(r *ringcentral.PhoneNumberAddResult) answer[ringcentral.PhoneNumberAddResult] {
					return itemAnswer("addNumbersToInventoryV2", r.BulkItemSuccessful, r, r.BulkItemErrors)
				}, err), nil
		},
	}
	p := &plan[ringcentral.PhoneNumberAddInput, ringcentral.PhoneNumberAddResult]{
		check: func(n ringcentral.PhoneNumberAddInput) error { return checkDigits(n.PhoneNumber) },
		name:  func(n ringcentral.PhoneNumberAddInput) string { return called("number", n.PhoneNumber) },
		key:   func(n ringcentral.PhoneNumberAddInput) string { return digits(n.PhoneNumber) },
		lane:  batches,
		lookup: func(ctx context.Context, numbers []ringcentral.PhoneNumberAddInput) []finding[ringcentral.PhoneNumberAddResult] {
			return before.lookUp(ctx, numbers)
		},
		survey: before.survey, surveySize: mostNumbers,
	}
	return p.run(ctx, numbers, opts)
}

// digits is a phone number without what doesn't count.
func digits(number string) string {
	var only []byte
	for i := range len(number) {
		if c := number[i]; c >= '0' && c <= '9' || c == '*' {
			only = append(only, c)
		}
	}
	return string(only)
}

func checkDigits(number string) error {
	if digits(number) == "" {
		return errors.New("the phone number has no digits")
	}
	return nil
}

// numbersThere reads the phone numbers of the account that begin as all of some numbers do, by their digits.
func numbersThere(ctx context.Context, rc *ringcentral.Client, numbers []string) (map[string]*ringcentral.AccountPhoneNumberV2, error) {
	there := map[string]*ringcentral.AccountPhoneNumberV2{}
	params := &ringcentral.ListAccountPhoneNumbersV2Params{PhoneNumber: patternOf(numbers)}
	for number, err := range rc.ListAccountPhoneNumbersV2(ctx, params) {
		if err != nil {
			return nil, err
		}
		there[digits(number.PhoneNumber)] = new(*number)
	}
	return there, nil
}

// patternOf returns a filter that all of some numbers pass, or nil if they have too little in common.
func patternOf(numbers []string) *string {
	common := digits(numbers[0])
	for _, number := range numbers {
		if !strings.HasPrefix(number, "+") || strings.Contains(number, "*") {
			return nil // not known in full
		}
		for !strings.HasPrefix(digits(number), common) {
			common = common[:len(common)-1]
		}
	}
	if len(common) < 3 {
		return nil
	}
	return new("+" + common + "*")
}

// numbersBefore finds numbers whose addition got no answer. One is added only if it was not there before.
type numbersBefore struct {
	rc *ringcentral.Client

	mu   sync.Mutex
	seen map[string]bool // whether a number was there, by its digits
}

// survey notes which of some numbers are there. What can't be read is not known, which matters if something else fails
// as well.
func (b *numbersBefore) survey(ctx context.Context, numbers []ringcentral.PhoneNumberAddInput) {
	there, err := numbersThere(ctx, b.rc, namesOf(numbers))
	if err != nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.seen == nil {
		b.seen = map[string]bool{}
	}
	for _, number := range numbers {
		b.seen[digits(number.PhoneNumber)] = there[digits(number.PhoneNumber)] != nil
	}
}

func (b *numbersBefore) lookUp(ctx context.Context, numbers []ringcentral.PhoneNumberAddInput) []finding[ringcentral.PhoneNumberAddResult] {
	there, err := numbersThere(ctx, b.rc, namesOf(numbers))
	if err != nil {
		return repeated(finding[ringcentral.PhoneNumberAddResult]{err: err}, len(numbers))
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	found := make([]finding[ringcentral.PhoneNumberAddResult], len(numbers))
	for i, number := range numbers {
		f := &found[i]
		n := there[digits(number.PhoneNumber)]
		if n == nil {
			f.state = notCarriedOut
			continue
		}
		f.value = &ringcentral.PhoneNumberAddResult{
			ID: n.ID, PhoneNumber: n.PhoneNumber, ActivationStatus: n.ActivationStatus, BulkItemSuccessful: true,
		}
		if seen, ok := b.seen[digits(number.PhoneNumber)]; !ok || seen {
			f.err = errors.New("the number is there, but is not known to be new")
			continue
		}
		f.state = carriedOut
	}
	return found
}

func namesOf(numbers []ringcentral.PhoneNumberAddInput) []string {
	names := make([]string, len(numbers))
	for i, number := range numbers {
		names[i] = number.PhoneNumber
	}
	return names
}

// DeleteNumbers deletes phone numbers that nobody uses from the account, named by their ids or by their digits, up to 500 with one request
// (operation deleteNumbersFromInventoryV2, rate limit Medium).
func DeleteNumbers(ctx context.Context, rc *ringcentral.Client, numbers iter.Seq[ringcentral.PhoneNumberReferenceInput], opts ...Option) iter.Seq[Result[ringcentral.PhoneNumberReferenceInput, ringcentral.PhoneNumberDeleteResult]] {
	batches := &lane[ringcentral.PhoneNumberReferenceInput, ringcentral.PhoneNumberDeleteResult]{
		size: mostNumbers, parallel: requestsAtOnce, place: inRecords[ringcentral.PhoneNumberReferenceInput],
		send: func(ctx context.Context, numbers []ringcentral.PhoneNumberReferenceInput) ([]answer[ringcentral.PhoneNumberDeleteResult], error) {
			reply, err := rc.DeleteNumbersFromInventory(ctx, ringcentral.PhoneNumbersDeleteRequest{Records: numbers})
			if err != nil {
				return nil, err
			}
			return match(numbers, reply.Records, nameOf,
				func(r *ringcentral.PhoneNumberDeleteResult) string {
					if numbers[0].ID != nil {
						return "id " + string(r.ID)
					}
					return digits(r.PhoneNumber)
				},
				func(r *ringcentral.PhoneNumberDeleteResult) answer[ringcentral.PhoneNumberDeleteResult] {
					return itemAnswer("deleteNumbersFromInventoryV2", r.BulkItemSuccessful, r, r.BulkItemErrors)
				}, nil), nil
		},
	}
	p := &plan[ringcentral.PhoneNumberReferenceInput, ringcentral.PhoneNumberDeleteResult]{
		check: func(n ringcentral.PhoneNumberReferenceInput) error {
			switch {
			case n.ID != nil && n.PhoneNumber != nil:
				return errors.New("the phone number is named twice, by its id and by its digits")
			case n.ID != nil:
				return checkID(*n.ID)
			case n.PhoneNumber != nil:
				return checkDigits(*n.PhoneNumber)
			}
			return errors.New("neither the id nor the digits of the phone number are given")
		},
		name: func(n ringcentral.PhoneNumberReferenceInput) string {
			return called("number", cmp.Or(string(valueOr(n.ID, "")), valueOr(n.PhoneNumber, "")))
		},
		key:  nameOf,
		lane: batches,
		common: func(n ringcentral.PhoneNumberReferenceInput) string { // the platform wants all of a request to be named in the same way
			return strconv.FormatBool(n.ID != nil)
		},
		lookup: func(ctx context.Context, numbers []ringcentral.PhoneNumberReferenceInput) []finding[ringcentral.PhoneNumberDeleteResult] {
			return lookUpDeletedNumbers(ctx, rc, numbers)
		},
	}
	return p.run(ctx, numbers, opts)
}

// nameOf tells numbers apart that are named in the same way.
func nameOf(n ringcentral.PhoneNumberReferenceInput) string {
	if n.ID != nil {
		return "id " + string(*n.ID)
	}
	return digits(*n.PhoneNumber)
}

// lookUpDeletedNumbers finds out which numbers are not there any longer. All are named in the same way.
func lookUpDeletedNumbers(ctx context.Context, rc *ringcentral.Client, numbers []ringcentral.PhoneNumberReferenceInput) []finding[ringcentral.PhoneNumberDeleteResult] {
	var found []finding[ringcentral.PhoneNumberDeleteResult]
	if numbers[0].ID != nil {
		var ids []ringcentral.ID
		for _, number := range numbers {
			ids = append(ids, *number.ID)
		}
		for item := range rc.ReadAccountPhoneNumbers(ctx, ids) {
			found = append(found, gone[ringcentral.PhoneNumberDeleteResult](item.Err))
		}
		return found
	}
	var named []string
	for _, number := range numbers {
		named = append(named, *number.PhoneNumber)
	}
	there, err := numbersThere(ctx, rc, named)
	if err != nil {
		return repeated(finding[ringcentral.PhoneNumberDeleteResult]{err: err}, len(numbers))
	}
	for _, number := range numbers {
		f := finding[ringcentral.PhoneNumberDeleteResult]{state: carriedOut}
		if there[digits(*number.PhoneNumber)] != nil {
			f.state = notCarriedOut
		}
		found = append(found, f)
	}
	return found
}

// NumberAssignment gives a phone number of the account a use.
type NumberAssignment struct {
	ID  ringcentral.ID // of the phone number
	Use ringcentral.PhoneNumberAssignRequest
}

// AssignNumbers gives phone numbers of the account their use, one by one (operation assignPhoneNumberV2, rate limit Medium): the platform
// has no operation for many. Value is the number after the change.
func AssignNumbers(ctx context.Context, rc *ringcentral.Client, assignments iter.Seq[NumberAssignment], opts ...Option) iter.Seq[Result[NumberAssignment, ringcentral.AccountPhoneNumberV2]] {
	single := one(requestsAtOnce, func(ctx context.Context, a NumberAssignment) (*ringcentral.AccountPhoneNumberV2, error) {
		return rc.AssignPhoneNumber(ctx, a.ID, a.Use)
	})
	p := &plan[NumberAssignment, ringcentral.AccountPhoneNumberV2]{
		check: func(a NumberAssignment) error { return checkID(a.ID) },
		name:  func(a NumberAssignment) string { return called("number", string(a.ID)) },
		key:   func(a NumberAssignment) string { return string(a.ID) },
		lane:  single,
		lookup: func(ctx context.Context, assignments []NumberAssignment) []finding[ringcentral.AccountPhoneNumberV2] {
			return []finding[ringcentral.AccountPhoneNumberV2]{lookUpAssigned(ctx, rc, assignments[0])}
		},
	}
	return p.run(ctx, assignments, opts)
}

// lookUpAssigned finds out whether a number has its use: what can be compared is the use and the extension.
func lookUpAssigned(ctx context.Context, rc *ringcentral.Client, a NumberAssignment) (f finding[ringcentral.AccountPhoneNumberV2]) {
	number, err := rc.ReadAccountPhoneNumber(ctx, a.ID)
	if err != nil {
		f.err = err
		return f
	}
	f.state = notCarriedOut
	extension := a.Use.Extension == nil || number.Extension.ID == a.Use.Extension.ID
	if string(number.UsageType) == string(a.Use.UsageType) && extension {
		f.state = carriedOut
	}
	return f
}
