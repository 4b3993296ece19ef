package jsonread

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// thing has one property of each kind.
type thing struct {
	S, ID string
	B     bool
	N     int32
	Time  stamp
	Texts []string
	Inner *thing
	List  []thing
}

// stamp decodes itself.
type stamp string

func (s *stamp) UnmarshalJSON(data []byte) error {
	*s = stamp(data)
	return nil
}

func decodeThing(r *Reader, v *thing) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		switch string(name) {
		case "s":
			r.String(&v.S)
		case "id":
			r.ID(&v.ID)
		case "b":
			r.Bool(&v.B)
		case "n":
			r.Int32(&v.N)
		case "time":
			r.Other(&v.Time)
		case "texts":
			v.Texts = Strings[string](r)
		case "inner":
			v.Inner = new(thing)
			decodeThing(r, v.Inner)
		case "list":
			v.List = List(r, decodeThing)
		default:
			r.Skip()
		}
	}
}

func TestValues(t *testing.T) {
	for in, want := range map[string]thing{
		`{}`:   {},
		`null`: {},
		`[1]`:  {},
		` { "s" : "a" , "b" : true , "n" : -5 , "id" : 7 } `: {S: "a", B: true, N: -5, ID: "7"},
		`{"s":"\u00e9\n\"\ud83d\ude00 and twelve"}`:          {S: "é\n\"😀 and twelve"},
		`{"\u0073":"escaped name"}`:                          {S: "escaped name"},
		"{\"s\":\"a\xffb\"}":                                 {S: "a\uFFFDb"},
		`{"s":"\ud800"}`:                                     {S: "\uFFFD"},
		`{"s":"1","s":"2"}`:                                  {S: "2"},
		`{"s":17}`:                                           {S: "17"},
		`{"s":false}`:                                        {S: "false"},
		`{"s":null}`:                                         {},
		`{"s":{"a":[1,"}"]},"n":1}`:                          {N: 1},
		`{"s":["a"],"n":1}`:                                  {N: 1},
		`{"id":"main-site"}`:                                 {ID: "main-site"},
		`{"id":9007199254740993}`:                            {ID: "9007199254740993"},
		`{"id":{"a":1}}`:                                     {ID: `{"a":1}`},
		`{"b":"true"}`:                                       {B: true},
		`{"b":"yes","n":1}`:                                  {N: 1},
		`{"b":1}`:                                            {},
		`{"n":"5"}`:                                          {N: 5},
		`{"n":5.0}`:                                          {N: 5},
		`{"n":5e2}`:                                          {N: 500},
		`{"n":1.5}`:                                          {},
		`{"n":"many"}`:                                       {},
		`{"n":2147483648}`:                                   {},
		`{"n":-2147483648}`:                                  {N: -1 << 31},
		`{"n":1e999}`:                                        {},
		`{"n":[1],"s":"a"}`:                                  {S: "a"},
		`{"time":"soon"}`:                                    {Time: `"soon"`},
		`{"texts":["a",1,null]}`:                             {Texts: []string{"a", "1", ""}},
		`{"texts":[]}`:                                       {Texts: []string{}},
		`{"texts":{"a":1},"n":1}`:                            {N: 1},
		`{"inner":"text","n":1}`:                             {Inner: &thing{}, N: 1},
		`{"list":[{"s":"a"},null,3,{"s":"b"}]}`:              {List: []thing{{S: "a"}, {}, {}, {S: "b"}}},
		`{"list":{"s":"a"},"n":1}`:                           {N: 1},
		`{"new":{"list":[[[]],{},-0.5e-7]},"n":1}`:           {N: 1},
	} {
		var got thing
		if err := Unmarshal([]byte(in), &got, decodeThing); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, %v; want %+v", in, got, err, want)
		}
	}
}

func TestNotJSON(t *testing.T) {
	whole := `{"s":"a\u00e9","list":[{"n":1.5e3}, {"b":true}],"x":{"y":[null,"z"]},"texts":["a"]}`
	for end := range len(whole) {
		var got thing
		if err := Unmarshal([]byte(whole[:end]), &got, decodeThing); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Errorf("%s: got %v", whole[:end], err)
		}
	}
	for _, in := range []string{
		`{}}`, `{} x`, `{"s" "a"}`, `{"s":"a",}`, `{,}`, `{s:1}`, `{"n":01}`, `{"n":+1}`, `{"n":1.}`, `{"n":-}`, `{"x":nul}`,
		`{"x":"\q"}`, `{"x":"\u12g4"}`, "{\"s\":\"a\nb\"}", `{"list":[1 2]}`, `{"list":[1,]}`, `{"x":[}`, `{"x":{]}`, `<html>`,
		"\x00", `{"time":tru}`, "{}\x00", `{"list":[{}`[:9] + `;`,
	} {
		var got thing
		if err := Unmarshal([]byte(in), &got, decodeThing); err == nil {
			t.Errorf("%q was taken for JSON: %+v", in, got)
		}
	}
}

func TestDeepNesting(t *testing.T) {
	for _, in := range []string{
		strings.Repeat(`[`, 1<<20), strings.Repeat(`{"x":`, 1<<20), strings.Repeat(`{"list":[`, 1<<20), strings.Repeat(`{"inner":`, 1<<20),
	} {
		if err := Unmarshal([]byte(in), new(thing), decodeThing); !errors.Is(err, errTooDeep) {
			t.Errorf("%.12s...: got %v", in, err)
		}
	}
}

// TestTextsAreTheirOwn checks that a text neither refers to the reply nor changes when others are read.
func TestTextsAreTheirOwn(t *testing.T) {
	var in strings.Builder
	var want []string
	for i := range 5000 {
		want = append(want, strings.Repeat(fmt.Sprint(i%700), i%60))
	}
	_ = json.NewEncoder(&in).Encode(map[string]any{"texts": want})
	data := []byte(in.String())
	var got thing
	if err := Unmarshal(data, &got, decodeThing); err != nil {
		t.Fatal(err)
	}
	clear(data)
	if !reflect.DeepEqual(got.Texts, want) {
		t.Error("texts changed")
	}
}

func TestLongLists(t *testing.T) {
	for _, n := range []int{0, 1, 7, 8, 9, 100, 5000} {
		in := `{"list":[` + strings.TrimSuffix(strings.Repeat(`{"s":"abc","n":3},`, n), ",") + `],"s":"end"}`
		var got thing
		if err := Unmarshal([]byte(in), &got, decodeThing); err != nil || len(got.List) != n || got.S != "end" || n > 0 && got.List[n-1].N != 3 {
			t.Errorf("%d: got %d, %v", n, len(got.List), err)
		}
		if n > 64 && cap(got.List) > n*5/4+8 {
			t.Errorf("%d elements took room for %d", n, cap(got.List))
		}
	}
}

// FuzzUnmarshal compares what is JSON, and what a text is, with the standard.
func FuzzUnmarshal(f *testing.F) {
	for _, seed := range []string{
		`{"s":"a\u00e9😀\ud800","b":true}`, `{"n":-0.5e+7}`, `{"list":[{"list":[{}]},{}],"x":[[],{}]}`, `[1,"2",null]`, `{"s":"\\\"/"}`,
		`"text"`, `1`, ` {"texts": ["aaaaaaaaaaaaaaaaa","b"], "id":1e5, "time": "2"} `, "{\"s\":\"\xff\"}", "{\"id\":[\"\x84\"]}", `{"`, `{"s":01}`,
		`1 2`, `[1,`, `{"list":[{},`, `[false,nul]`, `-`, `1.`, `1e`, `1.5e+`, `"\u12x4"`, `"\u00`, "\"\n\"", `{"s" 1}`, `{1:2}`, `}`,
		`{"s":{"a":[1]},"texts":{},"list":{},"id":[],"time":{},"n":"1","b":"no"}`, `{"id":null}`, `[[[[[[[[`,
	} {
		f.Add([]byte(seed))
	}
	lenient := jsonv2.JoinOptions(jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))
	f.Fuzz(func(t *testing.T, data []byte) {
		var got thing
		err := Unmarshal(data, &got, decodeThing)
		var value jsontext.Value
		wantErr := jsonv2.Unmarshal(data, &value, lenient)
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%q: got %v, the standard says %v", data, err, wantErr)
		}
		var want struct {
			S any `json:"s"`
		}
		if err == nil && jsonv2.Unmarshal(data, &want, lenient) == nil {
			if s, ok := want.S.(string); ok && s != got.S {
				t.Fatalf("%q: got %q, want %q", data, got.S, s)
			}
		}
		if !utf8.ValidString(got.S + string(got.ID)) {
			t.Fatalf("%q: %q or %q is not UTF-8", data, got.S, got.ID)
		}
	})
}
