package api_test

import (
	"encoding/json"
	"fmt"

	"github.com/ringcentral-account/ringcentral-account-go/api"
)

// The same id may come as a number and as a string.
func ExampleID() {
	var reply struct{ First, Second api.ID }
	if err := json.Unmarshal([]byte(`{"first": 402100001008, "second": "402100001008"}`), &reply); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(reply.First, reply.First == reply.Second)
	// Output: 402100001008 true
}

// An id that would address something else can't stand in a path.
func ExampleID_Check() {
	for _, id := range []api.ID{"402100001008", api.Self, "..", "1,2"} {
		fmt.Println(id, id.Check() == nil)
	}
	// Output:
	// 402100001008 true
	// ~ true
	// .. false
	// 1,2 false
}

func ExampleParseID() {
	_, err := api.ParseID("")
	fmt.Println(err != nil)
	// Output: true
}

// Times of several forms are understood; what is not understood stays readable.
func ExampleTime() {
	var times []api.Time
	text := `["2026-11-23T10:00:00Z", "2026-11-23T10:00:00.000+0000", "2026-11-23", "soon"]`
	if err := json.Unmarshal([]byte(text), &times); err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range times {
		fmt.Println(t, t.Year(), t.Raw() != "")
	}
	// Output:
	// 2026-11-23T10:00:00Z 2026 false
	// 2026-11-23T10:00:00Z 2026 true
	// 2026-11-23T00:00:00Z 2026 true
	// soon 1 true
}

// The document is part of the package.
func ExampleOpenAPIJSON() {
	var document struct {
		OpenAPI string `json:"openapi"`
		Info    struct{ Title string }
	}
	if err := json.Unmarshal(api.OpenAPIJSON, &document); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(document.OpenAPI, document.Info.Title)
	// Output: 3.0.3 RingCentral Account API
}
