package ringcentral_test

import (
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestUpdatesSendWhatWasSet: a change of one property sends that property only, and false, 0, "" and null when meant.
func TestUpdatesSendWhatWasSet(t *testing.T) {
	for _, test := range []struct {
		name string
		call func(*ringcentral.Client) error
		want string
	}{
		{"one property", func(rc *ringcentral.Client) error {
			_, err := rc.UpdateExtension(t.Context(), "7", ringcentral.ExtensionUpdate{
				Contact: &ringcentral.ContactUpdate{JobTitle: new("CTO")},
			})
			return err
		}, `{"contact":{"jobTitle":"CTO"}}`},
		{"nothing", func(rc *ringcentral.Client) error {
			_, err := rc.UpdateExtension(t.Context(), "7", ringcentral.ExtensionUpdate{})
			return err
		}, `{}`},
		{"false and empty", func(rc *ringcentral.Client) error {
			_, err := rc.UpdateExtension(t.Context(), "7", ringcentral.ExtensionUpdate{
				Contact: &ringcentral.ContactUpdate{Department: new(""), EmailAsLoginName: new(false)},
			})
			return err
		}, `{"contact":{"department":"","emailAsLoginName":false}}`},
		{"zero", func(rc *ringcentral.Client) error {
			_, err := rc.UpdateExtension(t.Context(), "7", ringcentral.ExtensionUpdate{
				CallQueueInfo: &ringcentral.CallQueueInfoUpdate{AbandonedThresholdSeconds: new(int32(0))},
			})
			return err
		}, `{"callQueueInfo":{"abandonedThresholdSeconds":0}}`},
		{"an empty list", func(rc *ringcentral.Client) error {
			_, err := rc.UpdateExtension(t.Context(), "7", ringcentral.ExtensionUpdate{
				References: []ringcentral.ExternalReferenceUpdate{},
			})
			return err
		}, `{"references":[]}`},
		{"null", func(rc *ringcentral.Client) error {
			_, err := rc.ParsePhoneNumberV2(t.Context(), ringcentral.NumberParserRequestV2{
				OriginalStrings: []string{"+16505550100"},
				Context: &ringcentral.NumberParserContextInput{
					DefaultAreaCode: ringcentral.Null[string](), SiteCode: ringcentral.NotNull(""),
				},
			})
			return err
		}, `{"context":{"defaultAreaCode":null,"siteCode":""},"originalStrings":["+16505550100"]}`},
	} {
		x := &exchange{status: 200, contentType: "application/json", reply: []byte("{}")}
		if err := test.call(newExchangeClient(t, x)); err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if got, want := canonical(t, x.body), canonical(t, []byte(test.want)); got != want {
			t.Errorf("%s: sent %s, want %s", test.name, got, want)
		}
	}
}
