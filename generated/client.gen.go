// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package generated

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/oapi-codegen/runtime"
)

// RequestEditorFn is the function signature for the RequestEditor callback function
type RequestEditorFn func(ctx context.Context, req *http.Request) error

// Doer performs HTTP requests.
//
// The standard http.Client implements this interface.
type HttpRequestDoer interface {
	Do(req *http.Request) (*http.Response, error)
}

// Client which conforms to the OpenAPI3 specification for this service.
type Client struct {
	// The endpoint of the server conforming to this interface, with scheme,
	// https://api.deepmap.com for example. This can contain a path relative
	// to the server, such as https://api.deepmap.com/dev-test, and all the
	// paths in the swagger spec will be appended to the server.
	Server string

	// Doer for performing requests, typically a *http.Client with any
	// customized settings, such as certificate chains.
	Client HttpRequestDoer

	// A list of callbacks for modifying requests which are generated before sending over
	// the network.
	RequestEditors []RequestEditorFn
}

// ClientOption allows setting custom parameters during construction
type ClientOption func(*Client) error

// Creates a new Client, with reasonable defaults
func NewClient(server string, opts ...ClientOption) (*Client, error) {
	// create a client with sane default values
	client := Client{
		Server: server,
	}
	// mutate client and add all optional params
	for _, o := range opts {
		if err := o(&client); err != nil {
			return nil, err
		}
	}
	// ensure the server URL always has a trailing slash
	if !strings.HasSuffix(client.Server, "/") {
		client.Server += "/"
	}
	// create httpClient, if not already present
	if client.Client == nil {
		client.Client = &http.Client{}
	}
	return &client, nil
}

// WithHTTPClient allows overriding the default Doer, which is
// automatically created using http.Client. This is useful for tests.
func WithHTTPClient(doer HttpRequestDoer) ClientOption {
	return func(c *Client) error {
		c.Client = doer
		return nil
	}
}

// WithRequestEditorFn allows setting up a callback function, which will be
// called right before sending the request. This can be used to mutate the request.
func WithRequestEditorFn(fn RequestEditorFn) ClientOption {
	return func(c *Client) error {
		c.RequestEditors = append(c.RequestEditors, fn)
		return nil
	}
}

// The interface specification for the client above.
type ClientInterface interface {

	// ReadAccountInfo Read the account
	//
	// Reads basic information about an account: its main number, operator, brand, plans, region and limits.
	//
	// Any user may read the public part of it; only administrators may read everything, so much of the reply may be
	// absent for others. `getAccountInfoV2` tells the company's name and address, which are not here.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId} (the `ReadAccountInfo` operationId).
	ReadAccountInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListExtensions List extensions
	//
	// Lists the extensions of an account: users, call queues, IVR menus, sites and all other types.
	//
	// Only administrators may read everything about all extensions; other users see the public part of the others and
	// the whole of their own. A `perPage` that the platform finds too large may silently become 100. Every page is a
	// request of its own, so large accounts are read fastest with a large `perPage`.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension (the `ListExtensions` operationId).
	ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadExtension Read an extension
	//
	// Reads an extension with its settings: its user or service, state, permissions, roles, features and region.
	//
	// Users may read everything about their own extension; only administrators may read everything about the others,
	// so much of the reply may be absent for other callers. The system extension of an account has the same id as the
	// account.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `ReadExtension` operationId).
	ReadExtension(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListExtensionPhoneNumbers List the phone numbers of an extension
	//
	// Lists the phone numbers that an extension can use, such as its own direct numbers and the main number of the
	// company, each with what it may be used for.
	//
	// For users who are no administrators the list of another extension holds only its direct numbers, without
	// `features`. A `perPage` that the platform finds too large may silently become 100.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (the `ListExtensionPhoneNumbers` operationId).
	ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAccountPhoneNumbers List the phone numbers of the account
	//
	// Lists the phone numbers of an account, each with its use and the extension that it is assigned to.
	//
	// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
	// Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the platform finds too large
	// may silently become 100. `listAccountPhoneNumbersV2` has more filters.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number (the `ListAccountPhoneNumbers` operationId).
	ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadAccountPhoneNumber Read a phone number of the account
	//
	// Reads a phone number of an account: its use, its state and the extension that it is assigned to.
	//
	// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers in v1.0
	// replies and strings in v2 replies, yet both name the same phone number.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (the `ReadAccountPhoneNumber` operationId).
	ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ReadAccountServiceInfo Read the service of the account
	//
	// Reads the service of an account: its brand, service plan, billing plan and package, and the features and limits
	// that come with them.
	//
	// A feature that an account has may still be off for one extension: `readExtension` tells the features of an
	// extension.
	//
	// Corresponds with GET /restapi/v1.0/account/{accountId}/service-info (the `ReadAccountServiceInfo` operationId).
	ReadAccountServiceInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// GetAccountInfoV2 Read the account (v2)
	//
	// Reads basic information about an account: the company's name, address and contact, its main number and its
	// service.
	//
	// Ids are strings here, while `readAccountInfo` has numbers for the same ids. The operator, the region and the
	// limits of the account are only there.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId} (the `GetAccountInfoV2` operationId).
	GetAccountInfoV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error)

	// ListAccountPhoneNumbersV2 List the phone numbers of the account (v2)
	//
	// Lists the phone numbers of an account, each with its use, its toll type and the extension that it is assigned
	// to.
	//
	// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
	// Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here, while
	// `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names there.
	//
	// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers (the `ListAccountPhoneNumbersV2` operationId).
	ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, reqEditors ...RequestEditorFn) (*http.Response, error)
}

// ReadAccountInfo Read the account
//
// Reads basic information about an account: its main number, operator, brand, plans, region and limits.
//
// Any user may read the public part of it; only administrators may read everything, so much of the reply may be
// absent for others. `getAccountInfoV2` tells the company's name and address, which are not here.
//
// Corresponds with GET /restapi/v1.0/account/{accountId} (the `ReadAccountInfo` operationId).
func (c *Client) ReadAccountInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountInfoRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListExtensions List extensions
//
// Lists the extensions of an account: users, call queues, IVR menus, sites and all other types.
//
// Only administrators may read everything about all extensions; other users see the public part of the others and
// the whole of their own. A `perPage` that the platform finds too large may silently become 100. Every page is a
// request of its own, so large accounts are read fastest with a large `perPage`.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension (the `ListExtensions` operationId).
func (c *Client) ListExtensions(ctx context.Context, accountID ID, params *ListExtensionsParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListExtensionsRequest(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadExtension Read an extension
//
// Reads an extension with its settings: its user or service, state, permissions, roles, features and region.
//
// Users may read everything about their own extension; only administrators may read everything about the others,
// so much of the reply may be absent for other callers. The system extension of an account has the same id as the
// account.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId} (the `ReadExtension` operationId).
func (c *Client) ReadExtension(ctx context.Context, accountID ID, extensionID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadExtensionRequest(c.Server, accountID, extensionID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListExtensionPhoneNumbers List the phone numbers of an extension
//
// Lists the phone numbers that an extension can use, such as its own direct numbers and the main number of the
// company, each with what it may be used for.
//
// For users who are no administrators the list of another extension holds only its direct numbers, without
// `features`. A `perPage` that the platform finds too large may silently become 100.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number (the `ListExtensionPhoneNumbers` operationId).
func (c *Client) ListExtensionPhoneNumbers(ctx context.Context, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListExtensionPhoneNumbersRequest(c.Server, accountID, extensionID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAccountPhoneNumbers List the phone numbers of the account
//
// Lists the phone numbers of an account, each with its use and the extension that it is assigned to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
// Heavy, 10 requests a minute by default, so ask for large pages; a `perPage` that the platform finds too large
// may silently become 100. `listAccountPhoneNumbersV2` has more filters.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number (the `ListAccountPhoneNumbers` operationId).
func (c *Client) ListAccountPhoneNumbers(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersParams, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAccountPhoneNumbersRequest(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadAccountPhoneNumber Read a phone number of the account
//
// Reads a phone number of an account: its use, its state and the extension that it is assigned to.
//
// It is found by its id, not by its digits: `listAccountPhoneNumbers` tells the ids. They are numbers in v1.0
// replies and strings in v2 replies, yet both name the same phone number.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId} (the `ReadAccountPhoneNumber` operationId).
func (c *Client) ReadAccountPhoneNumber(ctx context.Context, accountID ID, phoneNumberID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountPhoneNumberRequest(c.Server, accountID, phoneNumberID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ReadAccountServiceInfo Read the service of the account
//
// Reads the service of an account: its brand, service plan, billing plan and package, and the features and limits
// that come with them.
//
// A feature that an account has may still be off for one extension: `readExtension` tells the features of an
// extension.
//
// Corresponds with GET /restapi/v1.0/account/{accountId}/service-info (the `ReadAccountServiceInfo` operationId).
func (c *Client) ReadAccountServiceInfo(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewReadAccountServiceInfoRequest(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// GetAccountInfoV2 Read the account (v2)
//
// Reads basic information about an account: the company's name, address and contact, its main number and its
// service.
//
// Ids are strings here, while `readAccountInfo` has numbers for the same ids. The operator, the region and the
// limits of the account are only there.
//
// Corresponds with GET /restapi/v2/accounts/{accountId} (the `GetAccountInfoV2` operationId).
func (c *Client) GetAccountInfoV2(ctx context.Context, accountID ID, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewGetAccountInfoV2Request(c.Server, accountID)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// ListAccountPhoneNumbersV2 List the phone numbers of the account (v2)
//
// Lists the phone numbers of an account, each with its use, its toll type and the extension that it is assigned
// to.
//
// For users who are no administrators the list holds only direct numbers of other extensions. The operation is
// Heavy, 10 requests a minute by default, so ask for large pages. Ids are strings here, while
// `listAccountPhoneNumbers` has numbers for the same ids, and some usage types have other names there.
//
// Corresponds with GET /restapi/v2/accounts/{accountId}/phone-numbers (the `ListAccountPhoneNumbersV2` operationId).
func (c *Client) ListAccountPhoneNumbersV2(ctx context.Context, accountID ID, params *ListAccountPhoneNumbersV2Params, reqEditors ...RequestEditorFn) (*http.Response, error) {
	req, err := NewListAccountPhoneNumbersV2Request(c.Server, accountID, params)
	if err != nil {
		return nil, err
	}
	req = req.WithContext(ctx)
	if err := c.applyEditors(ctx, req, reqEditors); err != nil {
		return nil, err
	}
	return c.Client.Do(req)
}

// NewReadAccountInfoRequest constructs an http.Request for the ReadAccountInfo method
func NewReadAccountInfoRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListExtensionsRequest constructs an http.Request for the ListExtensions method
func NewListExtensionsRequest(server string, accountID ID, params *ListExtensionsParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ExtensionNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionNumber", *params.ExtensionNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Email != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "email", params.Email, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Type != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "type", params.Type, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadExtensionRequest constructs an http.Request for the ReadExtension method
func NewReadExtensionRequest(server string, accountID ID, extensionID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListExtensionPhoneNumbersRequest constructs an http.Request for the ListExtensionPhoneNumbers method
func NewListExtensionPhoneNumbersRequest(server string, accountID ID, extensionID ID, params *ListExtensionPhoneNumbersParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "extensionId", extensionID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/extension/%s/phone-number", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListAccountPhoneNumbersRequest constructs an http.Request for the ListAccountPhoneNumbers method
func NewListAccountPhoneNumbersRequest(server string, accountID ID, params *ListAccountPhoneNumbersParams) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/phone-number", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.ExtensionStatus != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionStatus", *params.ExtensionStatus, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PaymentType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "paymentType", params.PaymentType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadAccountPhoneNumberRequest constructs an http.Request for the ReadAccountPhoneNumber method
func NewReadAccountPhoneNumberRequest(server string, accountID ID, phoneNumberID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	var pathParam1 string

	pathParam1, err = runtime.StyleParamWithOptions("simple", false, "phoneNumberId", phoneNumberID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/phone-number/%s", pathParam0, pathParam1)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewReadAccountServiceInfoRequest constructs an http.Request for the ReadAccountServiceInfo method
func NewReadAccountServiceInfoRequest(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v1.0/account/%s/service-info", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewGetAccountInfoV2Request constructs an http.Request for the GetAccountInfoV2 method
func NewGetAccountInfoV2Request(server string, accountID ID) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

// NewListAccountPhoneNumbersV2Request constructs an http.Request for the ListAccountPhoneNumbersV2 method
func NewListAccountPhoneNumbersV2Request(server string, accountID ID, params *ListAccountPhoneNumbersV2Params) (*http.Request, error) {
	var err error

	var pathParam0 string

	pathParam0, err = runtime.StyleParamWithOptions("simple", false, "accountId", accountID, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationPath, Type: "string", Format: ""})
	if err != nil {
		return nil, err
	}

	serverURL, err := url.Parse(server)
	if err != nil {
		return nil, err
	}

	operationPath := fmt.Sprintf("/restapi/v2/accounts/%s/phone-numbers", pathParam0)
	if operationPath[0] == '/' {
		operationPath = "." + operationPath
	}

	queryURL, err := serverURL.Parse(operationPath)
	if err != nil {
		return nil, err
	}

	if params != nil {
		// queryValues collects non-styled parameters (passthrough, JSON)
		// that are safe to round-trip through url.Values.Encode().
		queryValues := queryURL.Query()
		// rawQueryFragments collects pre-encoded query fragments from
		// styled parameters, preserving literal commas as delimiters
		// per the OpenAPI spec (e.g. "color=blue,black,brown").
		var rawQueryFragments []string

		if params.Type != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "type", params.Type, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.UsageType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "usageType", params.UsageType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "array", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Status != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "status", *params.Status, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.TollType != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "tollType", *params.TollType, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ExtensionStatus != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "extensionStatus", *params.ExtensionStatus, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.ByocNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "byocNumber", *params.ByocNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.MobileNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "mobileNumber", *params.MobileNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "boolean", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PhoneNumber != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "phoneNumber", *params.PhoneNumber, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "string", Format: ""}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.Page != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "page", *params.Page, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if params.PerPage != nil {

			if queryFrag, err := runtime.StyleParamWithOptions("form", true, "perPage", *params.PerPage, runtime.StyleParamOptions{ParamLocation: runtime.ParamLocationQuery, Type: "integer", Format: "int32"}); err != nil {
				return nil, err
			} else {
				for _, qp := range strings.Split(queryFrag, "&") {
					rawQueryFragments = append(rawQueryFragments, qp)
				}
			}

		}

		if encoded := queryValues.Encode(); encoded != "" {
			rawQueryFragments = append(rawQueryFragments, encoded)
		}
		queryURL.RawQuery = strings.Join(rawQueryFragments, "&")
	}

	req, err := http.NewRequest(http.MethodGet, queryURL.String(), nil)
	if err != nil {
		return nil, err
	}

	return req, nil
}

func (c *Client) applyEditors(ctx context.Context, req *http.Request, additionalEditors []RequestEditorFn) error {
	for _, r := range c.RequestEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	for _, r := range additionalEditors {
		if err := r(ctx, req); err != nil {
			return err
		}
	}
	return nil
}
