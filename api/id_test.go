package api

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestIDReadsNumbersAndStrings(t *testing.T) {
	for in, want := range map[string]ID{
		`401145624008`:         "401145624008",
		`"401145624008"`:       "401145624008",
		`9223372036854775807`:  "9223372036854775807",
		`18446744073709551616`: "18446744073709551616", // beyond 64 bits: still no digit lost
		`"main-site"`:          "main-site",
		`null`:                 "",
		`""`:                   "",
		`"\u0031"`:             "1",
		`1.5`:                  "1.5",     // odd, but the reply survives and the value can be read
		`{"a":1}`:              `{"a":1}`, // the same
		`"1,2,3"`:              "1,2,3",   // the same
	} {
		var id ID
		if err := json.Unmarshal([]byte(in), &id); err != nil || id != want {
			t.Errorf("%s: got %q, %v; want %q", in, id, err, want)
		}
	}
}

func TestIDWritesAString(t *testing.T) {
	got, err := json.Marshal(struct{ ID ID }{"401145624008"})
	if want := `{"ID":"401145624008"}`; err != nil || string(got) != want {
		t.Errorf("got %s, %v; want %s", got, err, want)
	}
}

func TestIDInAPath(t *testing.T) {
	for _, good := range []ID{Self, "1", "401145624008", "main-site", "pid=ABC-1_2"} {
		if text, err := good.MarshalText(); err != nil || string(text) != string(good) {
			t.Errorf("%q: got %q, %v", good, text, err)
		}
		if parsed, err := ParseID(string(good)); err != nil || parsed != good {
			t.Errorf("ParseID(%q): got %q, %v", good, parsed, err)
		}
	}
	for _, bad := range []ID{"", ".", "..", "a/b", "../phone-number", `a\b`, "1,2,3", "a b", "a?b", "a#b", "a%2Fb", "a\x00", "ä", `{"a":1}`} {
		var idErr *IDError
		if _, err := bad.MarshalText(); !errors.As(err, &idErr) || idErr.ID != bad {
			t.Errorf("MarshalText of %q: got %v, want an IDError", bad, err)
		}
		var id ID = "untouched"
		if err := id.UnmarshalText([]byte(bad)); err == nil || id != "untouched" {
			t.Errorf("UnmarshalText of %q: got %q, %v", bad, id, err)
		}
	}
}

func FuzzIDUnmarshalJSON(f *testing.F) {
	for _, seed := range []string{`1`, `"1"`, `null`, `{}`, `"é"`, `1e400`, `[1,2]`, "[\"\x84\"]"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var id ID
		if !json.Valid(data) {
			return
		}
		if err := json.Unmarshal(data, &id); err != nil {
			t.Fatalf("valid JSON %q: %v", data, err)
		}
		out, err := json.Marshal(id)
		if err != nil {
			t.Fatal(err)
		}
		var again ID
		if err := json.Unmarshal(out, &again); err != nil || again != id {
			t.Fatalf("%q became %q: %v", id, again, err)
		}
	})
}
