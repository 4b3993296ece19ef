package bulk

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const (
	tasksAtOnce    = 20 // twice what the platform takes in a minute, so that tasks of a minute don't hold up the next ones
	requestsAtOnce = 16 // enough to use up any documented limit, and few enough for none to wait too long for its turn
)

// ExtensionChange is a change of one extension. What Update leaves out stays as it is.
type ExtensionChange struct {
	ID     ringcentral.ID
	Update ringcentral.ExtensionUpdate
}

// UpdateExtensions changes extensions, each in its own way, in tasks of up to 500 extensions (operation extensionBulkUpdate, rate limit
// Heavy) and, where that saves time, one by one (updateExtension, Medium). Value is the extension after the change if it was changed or
// looked up by itself, and nil if a task has changed it.
//
// With the documented limits, 10 Heavy and 40 Medium requests a minute, tasks carry out 5,000 changes a minute and single requests
// 40. So changes go into tasks, and single requests do what they can't or what would not be worth the wait: changes of the sub-type
// or to a type that tasks don't know; up to 10 changes at the end of the stream, which need no task to be awaited; and up to as many as Medium
// has left where the last task would have to wait for the next minute. Using both groups all the time would gain 40 of
// 5,000, and leave nothing of the Medium limit to others.
//
// An extension that an open request was about is read and compared with the change. The platform doesn't show passwords, PINs and the
// choice of emails, so a change with one of these is Unknown if the rest of it was carried out.
func UpdateExtensions(ctx context.Context, rc *ringcentral.Client, changes iter.Seq[ExtensionChange], opts ...Option) iter.Seq[Result[ExtensionChange, ringcentral.Extension]] {
	tasks := updateTasks(rc)
	single := one(requestsAtOnce, func(ctx context.Context, c ExtensionChange) (*ringcentral.Extension, error) {
		return rc.UpdateExtension(ctx, c.ID, c.Update)
	})
	p := &plan[ExtensionChange, ringcentral.Extension]{
		check: func(c ExtensionChange) error { return checkID(c.ID) },
		name:  func(c ExtensionChange) string { return called("extension", string(c.ID)) },
		key:   func(c ExtensionChange) string { return string(c.ID) },
		lane:  tasks,
		other: func(c ExtensionChange) *lane[ExtensionChange, ringcentral.Extension] {
			if _, ok := bulkUpdate(c); !ok {
				return single
			}
			return nil
		},
		detour: func(l *lane[ExtensionChange, ringcentral.Extension], n int) *lane[ExtensionChange, ringcentral.Extension] {
			if l != tasks {
				return nil
			}
			limits := rc.Limits()
			if n <= fewChanges || tasks.room(limits, "Heavy") <= 0 && n <= single.room(limits, "Medium") {
				return single
			}
			return nil
		},
		lookup: func(ctx context.Context, changes []ExtensionChange) []finding[ringcentral.Extension] {
			return lookUpExtensions(ctx, rc, changes)
		},
	}
	return p.run(ctx, changes, opts)
}

const (
	mostUpdates = 500 // of one task
	fewChanges  = 10  // are sent one by one
)

func updateTasks(rc *ringcentral.Client) *lane[ExtensionChange, ringcentral.Extension] {
	w := newWatch(2 * time.Second)
	return &lane[ExtensionChange, ringcentral.Extension]{
		size: mostUpdates, parallel: tasksAtOnce, place: inRecords[ExtensionChange],
		send: func(ctx context.Context, changes []ExtensionChange) ([]answer[ringcentral.Extension], error) {
			var body ringcentral.ExtensionBulkUpdateRequest
			for _, c := range changes {
				update, _ := bulkUpdate(c)
				body.Records = append(body.Records, update)
			}
			task, err := rc.UpdateExtensions(ctx, body)
			if err != nil {
				return nil, err
			}
			began := time.Now()
			if !taskEnded(task) {
				err = w.await(ctx, began, func(ctx context.Context) (bool, error) {
					now, err := rc.ReadUpdateExtensionsTask(ctx, task.ID)
					if err == nil {
						task = now
					}
					return err == nil && taskEnded(now), err
				})
			}
			return updateAnswers(changes, task, err), nil
		},
	}
}

func taskEnded(task *ringcentral.ExtensionBulkUpdateTask) bool {
	return task.Status != ringcentral.ExtensionBulkUpdateTaskStatusAccepted && task.Status != ringcentral.ExtensionBulkUpdateTaskStatusInProgress
}

// updateAnswers finds out what a task says of each change. err is why it could not be awaited.
func updateAnswers(changes []ExtensionChange, task *ringcentral.ExtensionBulkUpdateTask, err error) []answer[ringcentral.Extension] {
	if err == nil && task.Status != ringcentral.ExtensionBulkUpdateTaskStatusCompleted {
		failed := &ringcentral.Error{Operation: "extensionBulkUpdate", Errors: task.Result.Errors}
		if len(failed.Errors) > 0 {
			failed.Code = failed.Errors[0].ErrorCode
		}
		err = failed
	}
	if err != nil {
		err = fmt.Errorf("task %s: %w", task.ID, err)
	}
	return match(changes, task.Result.AffectedItems.Result,
		func(c ExtensionChange) string { return string(c.ID) },
		func(item *ringcentral.ExtensionBulkUpdateItemResult) string { return string(item.ExtensionID) },
		func(item *ringcentral.ExtensionBulkUpdateItemResult) answer[ringcentral.Extension] {
			switch item.Status {
			case ringcentral.ExtensionBulkUpdateItemStatusSuccess:
				return answer[ringcentral.Extension]{outcome: Done}
			case ringcentral.ExtensionBulkUpdateItemStatusFail:
				return failure[ringcentral.Extension]("extensionBulkUpdate", item.Errors)
			}
			return answer[ringcentral.Extension]{} // nobody knows what it means
		}, err)
}

// bulkUpdate returns a change as tasks take it, or false if they don't.
func bulkUpdate(c ExtensionChange) (ringcentral.BulkExtensionUpdate, bool) {
	u := c.Update
	update := ringcentral.BulkExtensionUpdate{
		ID: &c.ID, ExtensionNumber: u.ExtensionNumber, Status: u.Status, StatusInfo: u.StatusInfo, Contact: u.Contact,
		RegionalSettings: u.RegionalSettings, SetupWizardState: u.SetupWizardState, Password: u.Password, IVRPin: u.IVRPin,
		CallQueueInfo: u.CallQueueInfo, Transition: u.Transition, CustomFields: u.CustomFields, References: u.References, PartnerID: u.PartnerID,
	}
	if u.Site != nil {
		update.Site = &ringcentral.BulkExtensionSiteInput{ID: u.Site.ID}
	}
	return update, u.SubType == nil && u.Type == nil
}

// checkID refuses what is not the id of one object. An extension has only one key, so [ringcentral.Self] is no id here.
func checkID(id ringcentral.ID) error {
	if id == ringcentral.Self {
		return errors.New("the id of the extension is needed in place of " + string(ringcentral.Self))
	}
	return id.Check()
}

// CreateUsers creates users with contact, role, and device, up to 10 with one request (operation
// postBatchProvisionUsers, rate limit Heavy). Before the first attempt, the addresses of 50 users at a time are looked
// for among the extensions that there are (listExtensions, Medium). A user whose creation got no answer is looked up by
// email address, and Done if it can be shown that this call has created it: name, type, number and address agree, it
// was not there before, and the clock of the platform says that it is new. If there is an extension with the address of
// which that can't be shown, the outcome is Unknown and nothing is created again.
func CreateUsers(ctx context.Context, rc *ringcentral.Client, users iter.Seq[ringcentral.UserCreate], opts ...Option) iter.Seq[Result[ringcentral.UserCreate, ringcentral.CreatedUser]] {
	fresh := &newcomers{rc: rc}
	batches := &lane[ringcentral.UserCreate, ringcentral.CreatedUser]{
		size: mostUsers, parallel: tasksAtOnce, place: inRecords[ringcentral.UserCreate],
		send: func(ctx context.Context, users []ringcentral.UserCreate) ([]answer[ringcentral.CreatedUser], error) {
			reply, err := rc.CreateUsers(ctx, ringcentral.BatchProvisionUsersRequest{Records: users})
			if err != nil {
				return nil, err
			}
			answers := make([]answer[ringcentral.CreatedUser], len(users))
			if len(reply.Results) != len(users) { // they don't say which user they are about
				return answers, nil
			}
			for i, result := range reply.Results {
				if result.Successful {
					fresh.note(result.Extension.ID)
					answers[i] = answer[ringcentral.CreatedUser]{Done, new(result.Extension), nil}
				} else {
					answers[i] = failure[ringcentral.CreatedUser]("postBatchProvisionUsers", result.Errors)
				}
			}
			return answers, nil
		},
	}
	p := &plan[ringcentral.UserCreate, ringcentral.CreatedUser]{
		check: func(u ringcentral.UserCreate) error {
			if u.Contact.Email == "" {
				return errors.New("the user has no email address")
			}
			return nil
		},
		name:   func(u ringcentral.UserCreate) string { return identityOfUser(u).String() },
		key:    func(u ringcentral.UserCreate) string { return strings.ToLower(u.Contact.Email) },
		lane:   batches,
		lookup: fresh.lookUpUsers,
		survey: func(ctx context.Context, users []ringcentral.UserCreate) {
			fresh.survey(ctx, identities(users, identityOfUser))
		},
		surveySize: surveySize,
	}
	return p.run(ctx, users, opts)
}

const mostUsers = 10 // of one request that creates them

// CreateExtensions creates extensions of any type, such as call queues, one by one (operation createExtension, rate
// limit Medium). An extension whose creation got no answer is looked up by its email address or its number, as
// [CreateUsers] does it; without either, the outcome is Unknown. The look before the first attempt costs a request for
// 50 extensions, or two if some have addresses and some have only numbers.
func CreateExtensions(ctx context.Context, rc *ringcentral.Client, extensions iter.Seq[ringcentral.ExtensionCreate], opts ...Option) iter.Seq[Result[ringcentral.ExtensionCreate, ringcentral.Extension]] {
	fresh := &newcomers{rc: rc}
	single := one(requestsAtOnce, func(ctx context.Context, e ringcentral.ExtensionCreate) (*ringcentral.Extension, error) {
		ext, err := rc.CreateExtension(ctx, e)
		if err == nil {
			fresh.note(ext.ID)
		}
		return ext, err
	})
	p := &plan[ringcentral.ExtensionCreate, ringcentral.Extension]{
		check: func(ringcentral.ExtensionCreate) error { return nil },
		name:  func(e ringcentral.ExtensionCreate) string { return identityOf(e).String() },
		key:   func(e ringcentral.ExtensionCreate) string { return identityOf(e).key() },
		lane:  single,
		survey: func(ctx context.Context, extensions []ringcentral.ExtensionCreate) {
			fresh.survey(ctx, identities(extensions, identityOf))
		},
		surveySize: surveySize,
		lookup: func(ctx context.Context, extensions []ringcentral.ExtensionCreate) []finding[ringcentral.Extension] {
			return []finding[ringcentral.Extension]{fresh.lookUpExtension(ctx, extensions[0])}
		},
	}
	return p.run(ctx, extensions, opts)
}

func identities[C any](changes []C, of func(C) identity) []identity {
	all := make([]identity, len(changes))
	for i, c := range changes {
		all[i] = of(c)
	}
	return all
}

// Deletion is an extension to delete.
type Deletion struct {
	ID ringcentral.ID

	// Type is the type of the extension. The platform deletes many users and limited extensions with one request, and others only one by one.
	// Empty stands for a user.
	Type ringcentral.ExtensionType

	// ReleaseNumbers gives the phone numbers and the devices of the extension back to the platform. Otherwise they stay with the account:
	// those of users in its inventory, numbers of others as additional numbers of the company.
	ReleaseNumbers bool
}

// inBulk reports whether the platform deletes extensions of this type together.
func (d Deletion) inBulk() bool {
	return slices.Contains([]ringcentral.ExtensionType{
		"", ringcentral.ExtensionTypeUser, ringcentral.ExtensionTypeDigitalUser, ringcentral.ExtensionTypeVirtualUser, ringcentral.ExtensionTypeFaxUser,
		ringcentral.ExtensionTypeFlexibleUser, ringcentral.ExtensionTypeLimited,
	}, d.Type)
}

const mostDeletions = 50 // of one request

// DeleteExtensions deletes extensions: users and limited extensions up to 50 with one request (operation bulkDeleteUsersV2, rate limit
// Heavy), others one by one (deleteExtension, Medium). There is no way back. An extension that is not there is Refused with
// [ringcentral.ErrNotFound].
func DeleteExtensions(ctx context.Context, rc *ringcentral.Client, deletions iter.Seq[Deletion], opts ...Option) iter.Seq[Result[Deletion, struct{}]] {
	batches := &lane[Deletion, struct{}]{size: mostDeletions, parallel: tasksAtOnce, place: inRecords[Deletion], send: func(ctx context.Context, deletions []Deletion) ([]answer[struct{}], error) {
		body := ringcentral.BulkDeleteUsersRequest{KeepAssetsInInventory: new(!deletions[0].ReleaseNumbers)}
		for _, d := range deletions {
			body.Records = append(body.Records, ringcentral.BulkDeleteUserInput{ID: d.ID})
		}
		reply, err := rc.DeleteUsers(ctx, body)
		if err != nil {
			return nil, err
		}
		return match(deletions, reply.Records,
			func(d Deletion) string { return string(d.ID) },
			func(r *ringcentral.BulkDeleteUserResult) string { return string(r.ID) },
			func(r *ringcentral.BulkDeleteUserResult) answer[struct{}] {
				return itemAnswer[struct{}]("bulkDeleteUsersV2", r.BulkItemSuccessful, nil, r.BulkItemErrors)
			}, nil), nil
	}}
	single := one(requestsAtOnce, func(ctx context.Context, d Deletion) (*struct{}, error) {
		params := &ringcentral.DeleteExtensionParams{SavePhoneNumbers: new(!d.ReleaseNumbers)}
		return nil, rc.DeleteExtension(ctx, d.ID, params) //nolint:staticcheck // what takes its place deletes users only
	})
	p := &plan[Deletion, struct{}]{
		check: func(d Deletion) error { return checkID(d.ID) },
		name:  func(d Deletion) string { return called("extension", string(d.ID)) },
		key:   func(d Deletion) string { return string(d.ID) },
		lane:  batches,
		other: func(d Deletion) *lane[Deletion, struct{}] {
			if d.inBulk() {
				return nil
			}
			return single
		},
		common: func(d Deletion) string { return strconv.FormatBool(d.ReleaseNumbers) },
		lookup: func(ctx context.Context, deletions []Deletion) []finding[struct{}] {
			return lookUpDeleted(ctx, rc, deletions)
		},
	}
	return p.run(ctx, deletions, opts)
}
