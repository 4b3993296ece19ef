// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"
	"net/http"

	"iter"
	"slices"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ListExtensions lists the extensions of an account: users, call queues, IVR menus, sites and all
// other types.
//
// Only administrators may read everything about all extensions; other users see the public part of the
// others and the whole of their own. A `perPage` that the platform finds too large may silently become
// 100. Every page is a request of its own, so large accounts are read fastest with a large `perPage`.
//
// GET /restapi/v1.0/account/{accountId}/extension (group Medium, app scope ReadAccounts, user
// permission ReadExtensions)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, opts ...CallOption) iter.Seq2[*ExtensionSummary, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListExtensionsOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[ExtensionSummary], error) {
		p := p
		p.Page = &page
		list, err := c.ListExtensionsPage(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[ExtensionSummary]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListExtensionsPage reads one page of [Client.ListExtensions].
func (c *Client) ListExtensionsPage(ctx context.Context, accountID ID, params *ListExtensionsParams, opts ...CallOption) (*ExtensionList, error) {
	return call[ExtensionList](ctx, c, &generated.ListExtensionsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListExtensionsRequest(server, accountID, params)
	}, accountID)
}

// CreateExtension creates an extension: a user, a call queue or another service that can be dialled.
//
// Every property of the body is optional, but a contact needs a first name and an email address.
// Without a password the platform makes one up; `updateExtension` can set another. Two extensions of
// an account can't have the same number.
//
// POST /restapi/v1.0/account/{accountId}/extension (group Medium, app scope EditAccounts, user
// permission AddRemoveUsers)
func (c *Client) CreateExtension(ctx context.Context, accountID ID, body ExtensionCreate, opts ...CallOption) (*Extension, error) {
	return call[Extension](ctx, c, &generated.CreateExtensionOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewCreateExtensionRequest(server, accountID, body)
	}, accountID)
}

// ExtensionBulkUpdate changes many extensions of an account with one request, up to 500 of them, each
// in its own way.
//
// The change is a task that goes on after the reply. `getExtensionBulkUpdateTask` tells how far it is
// and, at its end, which extensions were changed: some may fail while the others succeed. The
// operation is Heavy, 10 requests a minute by default, so one request with many records is better than
// many requests.
//
// POST /restapi/v1.0/account/{accountId}/extension-bulk-update (group Heavy, app scope EditExtensions,
// user permission EditExtensionInfo)
func (c *Client) ExtensionBulkUpdate(ctx context.Context, accountID ID, body ExtensionBulkUpdateRequest, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return call[ExtensionBulkUpdateTask](ctx, c, &generated.ExtensionBulkUpdateOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewExtensionBulkUpdateRequest(server, accountID, body)
	}, accountID)
}

// GetExtensionBulkUpdateTask reads the state of a task that `extensionBulkUpdate` started and, once it
// has ended, its result for each extension.
//
// A task whose status is `Accepted` or `InProgress` is still at work: read it again after some
// seconds. `Completed` does not mean that every extension was changed; the result tells.
//
// GET /restapi/v1.0/account/{accountId}/extension-bulk-update/tasks/{taskId} (group Light, app scope
// EditExtensions, user permission EditExtensionInfo)
func (c *Client) GetExtensionBulkUpdateTask(ctx context.Context, accountID ID, taskID ID, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return call[ExtensionBulkUpdateTask](ctx, c, &generated.GetExtensionBulkUpdateTaskOperation, opts, nil, accountID, taskID)
}

// WaitExtensionBulkUpdate polls [Client.GetExtensionBulkUpdateTask] until the task is done, every few seconds at first and up to every half minute later. It
// ends with ctx, and a task that the platform calls failed is a result like any other.
func (c *Client) WaitExtensionBulkUpdate(ctx context.Context, accountID ID, taskID ID, opts ...CallOption) (*ExtensionBulkUpdateTask, error) {
	return awaitTask(ctx, &generated.GetExtensionBulkUpdateTaskOperation, func(ctx context.Context) (*ExtensionBulkUpdateTask, error) {
		return c.GetExtensionBulkUpdateTask(ctx, accountID, taskID, opts...)
	}, func(task *ExtensionBulkUpdateTask) bool {
		return slices.Contains([]string{"Accepted", "InProgress"}, string(task.Status))
	})
}

// GetSmsRecipients lists the users who receive and answer the text messages that come to the numbers
// of a call queue or a site.
//
// The extension in the path is the call queue or the site. The list is not paged.
//
// GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients (group Light, app scope
// ReadAccounts)
func (c *Client) GetSmsRecipients(ctx context.Context, accountID ID, extensionID ID, opts ...CallOption) (*SmsRecipientList, error) {
	return call[SmsRecipientList](ctx, c, &generated.GetSmsRecipientsOperation, opts, nil, accountID, extensionID)
}

// BulkAssignSmsRecipients changes which users receive the text messages that come to the numbers of a
// call queue or a site: adds some, removes some, and leaves the rest as they are.
//
// The extension in the path is the call queue or the site. A request must add or remove at least one
// user, and may add up to 50 and remove up to 50; where the account lacks message threads, one each.
// The reply has no body; `getSmsRecipients` tells the list after the change.
//
// POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms-recipients/bulk-assign (group
// Medium, app scope EditExtensions)
func (c *Client) BulkAssignSmsRecipients(ctx context.Context, accountID ID, extensionID ID, body SmsRecipientsUpdate, opts ...CallOption) error {
	return callNoReply(ctx, c, &generated.BulkAssignSmsRecipientsOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewBulkAssignSmsRecipientsRequest(server, accountID, extensionID, body)
	}, accountID, extensionID)
}

// ListUserTemplates lists the templates of an account: named sets of settings that administrators
// apply to extensions.
//
// The list tells what each template is for, not the settings in it.
//
// GET /restapi/v1.0/account/{accountId}/templates (group Medium, app scope ReadAccounts, user
// permission ReadCompanyInfo)
//
// All pages are read, some ahead of the caller ([WithPrefetch]); breaking off stops it. Pages are as large as the platform
// allows unless params.PerPage says otherwise, and params.Page is where the list starts. An error is yielded once, with a
// nil record, and ends the list. A record that is kept keeps its page in memory; copy it to keep it alone.
func (c *Client) ListUserTemplates(ctx context.Context, accountID ID, params *ListUserTemplatesParams, opts ...CallOption) iter.Seq2[*UserTemplate, error] {
	p := valueOf(params)
	first := valueOf(p.Page)
	if p.PerPage == nil {
		p.PerPage = &generated.ListUserTemplatesOperation.MaxPerPage
	}
	return api.Records(ctx, first, c.prefetch, func(ctx context.Context, page int32) (api.Page[UserTemplate], error) {
		p := p
		p.Page = &page
		list, err := c.ListUserTemplatesPage(ctx, accountID, &p, opts...)
		if err != nil {
			return api.Page[UserTemplate]{}, err
		}
		return pageOf(list.Records, &list.Paging, &list.Navigation), nil
	})
}

// ListUserTemplatesPage reads one page of [Client.ListUserTemplates].
func (c *Client) ListUserTemplatesPage(ctx context.Context, accountID ID, params *ListUserTemplatesParams, opts ...CallOption) (*UserTemplateList, error) {
	return call[UserTemplateList](ctx, c, &generated.ListUserTemplatesOperation, opts, func(server string) (*http.Request, error) {
		return generated.NewListUserTemplatesRequest(server, accountID, params)
	}, accountID)
}

// ReadUserTemplate reads a template of an account: its name, its type and its age, not the settings in
// it.
//
// GET /restapi/v1.0/account/{accountId}/templates/{templateId} (group Light, app scope ReadAccounts,
// user permission ReadCompanyInfo)
func (c *Client) ReadUserTemplate(ctx context.Context, accountID ID, templateID ID, opts ...CallOption) (*UserTemplate, error) {
	return call[UserTemplate](ctx, c, &generated.ReadUserTemplateOperation, opts, nil, accountID, templateID)
}
