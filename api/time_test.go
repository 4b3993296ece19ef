package api

import (
	"encoding/json"
	"testing"
	"time"
)

func TestTime(t *testing.T) {
	instant := time.Date(2026, 8, 1, 9, 30, 0, 0, time.UTC)
	for _, test := range []struct {
		in   string
		want time.Time
		raw  string
	}{
		{`"2026-08-01T09:30:00Z"`, instant, ""},
		{`"2026-08-01T11:30:00+02:00"`, instant, ""},
		{`"2026-08-01T09:30:00.000Z"`, instant, "2026-08-01T09:30:00.000Z"},
		{`"2026-08-01T09:30:00+0000"`, instant, "2026-08-01T09:30:00+0000"},
		{`"2026-08-01T09:30:00.000+0000"`, instant, "2026-08-01T09:30:00.000+0000"},
		{`"2026-08-01T09:30:00"`, instant, "2026-08-01T09:30:00"},
		{`"2026-08-01"`, instant.Truncate(24 * time.Hour), "2026-08-01"},
		{`"soon"`, time.Time{}, "soon"},
		{`""`, time.Time{}, ""},
		{`17`, time.Time{}, "17"},
	} {
		var got Time
		if err := json.Unmarshal([]byte(test.in), &got); err != nil {
			t.Errorf("%s: %v", test.in, err)
			continue
		}
		if !got.Time.Equal(test.want) || got.Raw() != test.raw || got.IsZero() {
			t.Errorf("%s: got %v, raw %q, zero %v; want %v, raw %q", test.in, got.Time, got.Raw(), got.IsZero(), test.want, test.raw)
		}
		if out, err := json.Marshal(got); err != nil || string(out) != test.in {
			t.Errorf("%s was written back as %s, %v", test.in, out, err)
		}
	}
}

func TestTimeAbsent(t *testing.T) {
	type reply struct {
		At Time `json:"at,omitzero"`
	}
	for _, in := range []string{`{}`, `{"at":null}`} {
		var got reply
		if err := json.Unmarshal([]byte(in), &got); err != nil || !got.At.IsZero() || got.At.String() != "" {
			t.Errorf("%s: got %v, %v", in, got.At, err)
		}
		if out, err := json.Marshal(got); err != nil || string(out) != `{}` {
			t.Errorf("%s was written back as %s, %v", in, out, err)
		}
	}
}

func TestTimeChangedByTheCaller(t *testing.T) {
	var got Time
	if err := json.Unmarshal([]byte(`"soon"`), &got); err != nil {
		t.Fatal(err)
	}
	got.Time = time.Date(2026, 8, 1, 0, 0, 0, 0, time.UTC)
	if out, err := json.Marshal(got); err != nil || string(out) != `"2026-08-01T00:00:00Z"` {
		t.Errorf("got %s, %v", out, err)
	}
	if !got.Equal(NewTime(got.Time)) || got.Equal(Time{}) {
		t.Error("Equal is wrong")
	}
}
