package bulk

import (
	"context"
	"iter"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// AddNumbers adds phone numbers to the inventory of the account, many with one request (operation addNumbersToInventoryV2, rate limit
// Heavy); the platform may make a task of it, which is awaited.
func AddNumbers(ctx context.Context, rc *ringcentral.Client, numbers iter.Seq[ringcentral.PhoneNumberAddInput], opts ...Option) iter.Seq[Result[ringcentral.PhoneNumberAddInput, ringcentral.PhoneNumberAddResult]] {
	return nil
}

// DeleteNumbers deletes phone numbers that nobody uses from the account, named by their ids or by their digits, many with one request (operation
// deleteNumbersFromInventoryV2, rate limit Medium).
func DeleteNumbers(ctx context.Context, rc *ringcentral.Client, numbers iter.Seq[ringcentral.PhoneNumberReferenceInput], opts ...Option) iter.Seq[Result[ringcentral.PhoneNumberReferenceInput, ringcentral.PhoneNumberDeleteResult]] {
	return nil
}

// NumberAssignment gives a phone number of the account a use.
type NumberAssignment struct {
	ID  ringcentral.ID // of the phone number
	Use ringcentral.PhoneNumberAssignRequest
}

// AssignNumbers gives phone numbers of the account their use, one by one (operation assignPhoneNumberV2, rate limit Medium): the platform
// has no operation for many. Value is the number after the change.
func AssignNumbers(ctx context.Context, rc *ringcentral.Client, assignments iter.Seq[NumberAssignment], opts ...Option) iter.Seq[Result[NumberAssignment, ringcentral.AccountPhoneNumberV2]] {
	return nil
}
