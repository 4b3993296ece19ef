package ringcentral_test

import (
	"encoding/json"
	"net/http"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// TestRealAccount reads a reply as the platform sent it, odd addresses and all.
func TestRealAccount(t *testing.T) {
	data, err := os.ReadFile("testdata/account.json")
	if err != nil {
		t.Fatal(err)
	}
	rc := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(data) })
	got, err := rc.ReadAccount(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	const address = "https.../restapi/v1.0/account/401145624008"
	want := &ringcentral.Account{
		URI: address,
		ID:  "401145624008",
		ServiceInfo: ringcentral.ServiceInfo{
			URI: address + "/service-info",
			Brand: ringcentral.Brand{
				ID:          "1210",
				Name:        "MyCompany Inc.",
				HomeCountry: ringcentral.CountryReference{ID: "1", URI: "https.../restapi/v1.0/dictionary/country/1"},
			},
			ServicePlan: ringcentral.ServicePlan{ID: "1216", Name: "Professional"},
			BillingPlan: ringcentral.BillingPlan{
				ID:           "159",
				Name:         "Monthly - 14.99 - Pro 101503",
				DurationUnit: ringcentral.BillingPlanDurationUnitMonth,
				Duration:     1,
				Type:         ringcentral.BillingPlanTypeRegular,
			},
		},
		Operator: ringcentral.AccountOperator{
			URI:             address + "/extension/401145624008",
			ID:              "401145624008",
			ExtensionNumber: "101",
		},
		MainNumber: "18885550014",
		Status:     ringcentral.AccountStatusConfirmed,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}

	written, err := json.Marshal(got)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(idsAsText(t, data), idsAsText(t, written)); diff != "" {
		t.Errorf("written back (-sent +written):\n%s", diff)
	}
}

// idsAsText decodes JSON with every id as text, whichever form it came in.
func idsAsText(t *testing.T, data []byte) any {
	t.Helper()
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if number, ok := v["id"].(float64); ok {
				text, err := json.Marshal(int64(number))
				if err != nil {
					t.Fatal(err)
				}
				v["id"] = string(text)
			}
			for _, child := range v {
				walk(child)
			}
		case []any:
			for _, child := range v {
				walk(child)
			}
		}
	}
	walk(value)
	return value
}
