// Code generated from api/openapi.json by go generate. DO NOT EDIT.

package ringcentral

import (
	"context"

	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// The documented values of [VideoLicenseType]. The platform may send others.
const (
	VideoLicenseTypeFree VideoLicenseType = "Free"
	VideoLicenseTypePaid VideoLicenseType = "Paid"
)

// The documented values of [VideoProvider]. The platform may send others.
const (
	VideoProviderNone       VideoProvider = "None"
	VideoProviderRCMeetings VideoProvider = "RCMeetings"
	VideoProviderRCVideo    VideoProvider = "RCVideo"
)

// UserVideoConfiguration is the video service and the license of a user.
type UserVideoConfiguration struct {
	// Provider is the video service of a user, RingCentral Video (`RCVideo`), its predecessor (`RCMeetings`) or
	// none.
	Provider VideoProvider `json:"provider,omitempty,omitzero"`

	// UserLicenseType is the kind of a user's video license.
	UserLicenseType VideoLicenseType `json:"userLicenseType,omitempty,omitzero"`
}

// VideoLicenseType is the kind of a user's video license.
type VideoLicenseType string

// VideoProvider is the video service of a user, RingCentral Video (`RCVideo`), its predecessor (`RCMeetings`) or
// none.
type VideoProvider string

// ReadUserVideoConfiguration reads which video service a user has, and whether with a paid or a free
// license. The API can only read it.
//
// Operation readUserVideoConfiguration: GET
// /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration (rate limit Light, app
// scope ReadAccounts, user permission Meetings).
func (c *Client) ReadUserVideoConfiguration(ctx context.Context, extensionID ID, opts ...CallOption) (*UserVideoConfiguration, error) {
	return call(ctx, c, &generated.ReadUserVideoConfiguration, []ID{extensionID}, input{}, opts, decodeUserVideoConfiguration)
}
