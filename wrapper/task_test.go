package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// taskClient reads a task that is done after so many polls; 0 never ends.
func taskClient(t *testing.T, doneAfter int) (*ringcentral.Client, *int) {
	t.Helper()
	polls := 0
	x := &exchange{status: 200, contentType: "application/json"}
	rc := newExchangeClient(t, roundTripper(func(req *http.Request) (*http.Response, error) {
		if req.Method == http.MethodGet {
			polls++
		}
		status := "InProgress"
		if polls == doneAfter {
			status = "Completed"
		}
		x.reply = fmt.Appendf(nil, `{"id":"t1","status":%q,"result":{"affectedItems":{"result":[
			{"extensionId":"7","status":"Success"},{"extensionId":"8","status":"Fail","errors":[{"errorCode":"CMN-102"}]}]}}}`, status)
		return x.RoundTrip(req)
	}))
	return rc, &polls
}

func TestWaitForATask(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rc, polls := taskClient(t, 6)
		start := time.Now()
		task, err := rc.WaitUpdateExtensionsTask(t.Context(), "t1")
		if err != nil || task.Status != ringcentral.ExtensionBulkUpdateTaskStatusCompleted {
			t.Fatalf("got %+v, %v", task, err)
		}
		items := task.Result.AffectedItems.Result
		if len(items) != 2 || items[0].ExtensionID != "7" || items[1].Errors[0].ErrorCode != "CMN-102" {
			t.Errorf("items %+v", items)
		}
		// 2, 3, 4.5, 6.75 and 10.125 seconds lie between six polls.
		if took, want := time.Since(start), 26375*time.Millisecond; *polls != 6 || took != want {
			t.Errorf("%d polls in %v, want 6 in %v", *polls, took, want)
		}
	})
}

func TestWaitEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rc, _ := taskClient(t, 0)
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		start := time.Now()
		_, err := rc.WaitUpdateExtensionsTask(ctx, "t1")
		if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) != time.Hour {
			t.Errorf("got %v after %v", err, time.Since(start))
		}
	})
}
