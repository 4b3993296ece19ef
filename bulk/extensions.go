package bulk

import (
	"context"
	"iter"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// ExtensionChange is a change of one extension. What Update leaves out stays as it is.
type ExtensionChange struct {
	ID     ringcentral.ID
	Update ringcentral.ExtensionUpdate
}

// UpdateExtensions changes extensions, each in its own way, in tasks of up to 500 extensions (operation extensionBulkUpdate, rate limit
// Heavy) and, where that saves time, one by one (updateExtension, Medium). Value is the extension after the change if it was changed or
// looked up by itself, and nil if a task has changed it.
func UpdateExtensions(ctx context.Context, rc *ringcentral.Client, changes iter.Seq[ExtensionChange], opts ...Option) iter.Seq[Result[ExtensionChange, ringcentral.Extension]] {
	return nil
}

// CreateUsers creates users with contact, role, and device, up to 10 with one request (operation postBatchProvisionUsers, rate
// limit Heavy). A user whose creation got no answer is looked up by email address; if there is an extension with the address that can't be
// told to be new, the outcome is Unknown and nothing is created again.
func CreateUsers(ctx context.Context, rc *ringcentral.Client, users iter.Seq[ringcentral.UserCreate], opts ...Option) iter.Seq[Result[ringcentral.UserCreate, ringcentral.CreatedUser]] {
	return nil
}

// CreateExtensions creates extensions of any type, such as call queues, one by one (operation createExtension, rate limit Medium). An
// extension whose creation got no answer is looked up by its number or its email address; without either, the outcome is Unknown.
func CreateExtensions(ctx context.Context, rc *ringcentral.Client, extensions iter.Seq[ringcentral.ExtensionCreate], opts ...Option) iter.Seq[Result[ringcentral.ExtensionCreate, ringcentral.Extension]] {
	return nil
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

// DeleteExtensions deletes extensions: users and limited extensions up to 50 with one request (operation bulkDeleteUsersV2, rate limit
// Heavy), others one by one (deleteExtension, Medium). There is no way back. An extension that is not there is Refused with
// [ringcentral.ErrNotFound].
func DeleteExtensions(ctx context.Context, rc *ringcentral.Client, deletions iter.Seq[Deletion], opts ...Option) iter.Seq[Result[Deletion, struct{}]] {
	return nil
}
