package main

import (
	"strings"
	"testing"
)

// The example shows a retry, a fetch of a token, a list and the metrics.
func TestExample(t *testing.T) {
	var out strings.Builder
	if err := run(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"Name": "report"`, `"Name": "ringcentral.readAccountInfo"`, `"Name": "ringcentral.fetchToken"`, `"Name": "ringcentral.listExtensions"`,
		`"http.request.resend_count"`, `"Name": "http.client.request.duration"`, `"Name": "ringcentral.client.rate_limit.remaining"`,
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output lacks %s", want)
		}
	}
}
