package ringcentral_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var sentinels = map[string]error{
	"invalid": ringcentral.ErrInvalid, "unauthorized": ringcentral.ErrUnauthorized, "forbidden": ringcentral.ErrForbidden,
	"app": ringcentral.ErrAppPermission, "user": ringcentral.ErrUserPermission, "feature": ringcentral.ErrFeatureMissing,
	"not found": ringcentral.ErrNotFound, "conflict": ringcentral.ErrConflict, "rate": ringcentral.ErrRateLimited,
	"server": ringcentral.ErrServer, "connection": ringcentral.ErrConnection, "reply": ringcentral.ErrReply,
}

func TestErrorsAreToldApart(t *testing.T) {
	for _, test := range []struct {
		status int
		code   string
		want   string
	}{
		{400, "CMN-101", "invalid"},
		{401, "OAU-213", "unauthorized"},
		{403, "", "forbidden"},
		{403, "CMN-401", "app forbidden"},
		{403, "CMN-402", "user forbidden"},
		{403, "CMN-408", "user forbidden"},
		{403, "CMN-403", "feature forbidden"},
		{403, "CMN-404", "user forbidden"},
		{401, "CMN-401", "unauthorized app forbidden"},
		{401, "CMN-408", "unauthorized user forbidden"},
		{404, "CMN-102", "not found"},
		{409, "", "conflict"},
		{415, "", "invalid"},
		{429, "CMN-301", "rate"},
		{500, "CMN-201", "server"},
		{503, "", "server"},
		{302, "", ""},
	} {
		err := ringcentral.NewError(test.status, fmt.Appendf(nil, `{"errorCode":%q}`, test.code))
		for name, sentinel := range sentinels {
			if got, want := errors.Is(err, sentinel), strings.Contains(test.want, name); got != want {
				t.Errorf("%d %s: is %q: %v, want %v", test.status, test.code, name, got, want)
			}
		}
	}
}

func TestErrorKeepsAllErrors(t *testing.T) {
	err := ringcentral.NewError(400, []byte(`{"errors":[
		{"errorCode":"CMN-101","message":"first","parameterName":"a"},{"errorCode":"CMN-102","message":"second","parameterName":"b"}]}`))
	if err.Code != "CMN-101" || err.Message != "first" || err.Parameter != "a" || len(err.Errors) != 2 || err.Errors[1].ParameterName != "b" {
		t.Errorf("got %+v", *err)
	}
	if got, want := err.Error(), "ringcentral: operation: 400 Bad Request: CMN-101: first (a); CMN-102: second (b)"; got != want {
		t.Errorf("says %q, want %q", got, want)
	}
}

func TestErrorInTheLogHasNoWording(t *testing.T) {
	var logged bytes.Buffer
	err := ringcentral.NewError(400, []byte(`{"errorCode":"CMN-101","message":"about Ms. Okafor"}`))
	slog.New(slog.NewTextHandler(&logged, nil)).Info("failed", "err", err)
	if !strings.Contains(logged.String(), "CMN-101") || strings.Contains(logged.String(), "Okafor") {
		t.Errorf("logged %s", &logged)
	}
}
