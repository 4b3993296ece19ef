package ringcentraltest_test

import (
	"testing"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func TestUnknownCustomFieldsAreRefused(t *testing.T) {
	rc := ringcentraltest.NewTest(t).Client()
	for id, want := range map[ringcentral.ID]string{"402900001008": "", "402900009008": "CMN-101"} {
		_, err := rc.UpdateExtension(t.Context(), "~", ringcentral.ExtensionUpdate{CustomFields: []ringcentral.CustomFieldValueUpdate{{ID: &id, Value: new("7")}}})
		if code(err) != want || want == "" && err != nil {
			t.Errorf("field %s: %v", id, err)
		}
	}
}
