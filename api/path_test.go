package api

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestURLPath(t *testing.T) {
	op := Operation{Path: "/restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id"}
	for _, test := range []struct {
		path         string
		account      ID
		ids, last    []ID
		want, failed string
	}{
		{op.Path, Self, []ID{"1"}, nil, "/restapi/v1.0/account/~/extension/1/caller-id", ""},
		{op.Path, "7", []ID{Self}, nil, "/restapi/v1.0/account/7/extension/~/caller-id", ""},
		{op.Path, "7", nil, []ID{"1", "2"}, "/restapi/v1.0/account/7/extension/1,2/caller-id", ""},
		{"/a/{x}/b/{y}", Self, []ID{"1"}, []ID{"2", "3"}, "/a/1/b/2,3", ""},
		{"/a", Self, nil, nil, "/a", ""},
		{op.Path, "", []ID{"1"}, nil, "", `invalid accountId ""`},
		{op.Path, Self, []ID{".."}, nil, "", `invalid extensionId ".."`},
		{op.Path, Self, []ID{"1,2,3"}, nil, "", `invalid extensionId "1,2,3"`},
		{op.Path, Self, nil, []ID{"1", "2/3"}, "", `invalid extensionId "2/3"`},
		{op.Path, Self, nil, nil, "", "takes more than 0 ids"},
		{op.Path, Self, []ID{"1", "2"}, nil, "", "takes fewer than 2 ids"},
	} {
		op := Operation{Path: test.path}
		got, err := op.URLPath(test.account, test.ids...)
		if test.last != nil {
			got, err = op.BatchPath(test.account, test.ids, test.last)
		}
		_, isIDError := errors.AsType[*IDError](err)
		if got != test.want || (err == nil) != (test.failed == "") || err != nil && !strings.Contains(err.Error(), test.failed) || isIDError != strings.HasPrefix(test.failed, "invalid") {
			t.Errorf("%s with %s, %v, %v: got %q, %v", test.path, test.account, test.ids, test.last, got, err)
		}
	}
	if got := op.PathParameters(); !slices.Equal(got, []string{"accountId", "extensionId"}) {
		t.Errorf("PathParameters: got %v", got)
	}
}

func TestElements(t *testing.T) {
	op := &Operation{Path: "/restapi/{accountId}/site/{siteId}"}
	var got []string
	for element, name := range op.Elements() {
		got = append(got, element+"="+name)
	}
	if want := []string{"restapi=", "{accountId}=accountId", "site=", "{siteId}=siteId"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for element := range op.Elements() {
		if element != "restapi" {
			t.Error("it goes on after a break")
		}
		break
	}
}
