package ringcentral_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// What is set is sent, empty texts and false included; what is nil stays as it is.
func ExampleClient_UpdateExtension() {
	fake, rc := startExample()
	defer fake.Close()
	ext, err := rc.UpdateExtension(context.Background(), ringcentral.Self, ringcentral.ExtensionUpdate{
		Contact: &ringcentral.ContactUpdate{JobTitle: new("Controller"), Department: new(""), EmailAsLoginName: new(false)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(fake.Requests("updateExtension")[0].Body)
	fmt.Println(ext.Contact.JobTitle, ext.Contact.FirstName)
	// Output:
	// {"contact":{"jobTitle":"Controller","department":"","emailAsLoginName":false}}
	// Controller Maya
}

// A property that is Nullable has three states: left out, null, and a value.
func ExampleNullable() {
	fake, rc := startExample()
	defer fake.Close()
	for _, areaCode := range []ringcentral.Nullable[string]{{}, ringcentral.Null[string](), ringcentral.NotNull("650")} {
		_, _ = rc.ParsePhoneNumberV2(context.Background(), ringcentral.NumberParserRequestV2{
			OriginalStrings: []string{"5550100"},
			Context:         &ringcentral.NumberParserContextInput{DefaultAreaCode: areaCode},
		})
	}
	for _, request := range fake.Requests("parsePhoneNumberV2") {
		fmt.Println(request.Body)
	}
	// Output:
	// {"originalStrings":["5550100"],"context":{}}
	// {"originalStrings":["5550100"],"context":{"defaultAreaCode":null}}
	// {"originalStrings":["5550100"],"context":{"defaultAreaCode":"650"}}
}

// Null forgets a value on purpose.
func ExampleNull() {
	areaCode := ringcentral.Null[string]()
	fmt.Println(areaCode.IsSpecified(), areaCode.IsNull())
	// Output: true true
}

func ExampleNotNull() {
	areaCode := ringcentral.NotNull("650")
	fmt.Println(areaCode.MustGet())
	// Output: 650
}

// pixel is a picture of one pixel.
var pixel = []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89" +
	"\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82")

// A file that can seek is sent again if that is needed.
func ExampleUpload() {
	fake, rc := startExample()
	defer fake.Close()
	err := rc.CreateUserProfileImage(context.Background(), ringcentral.Self, ringcentral.Upload{
		Name: "maya.png", ContentType: "image/png", Content: bytes.NewReader(pixel),
	})
	fmt.Println(err)
	// Output: <nil>
}

// A download is a stream that must be closed. Its tag asks later whether there is something new.
func ExampleDownload() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	upload := ringcentral.Upload{ContentType: "image/png", Content: bytes.NewReader(pixel)}
	if err := rc.CreateUserProfileImage(ctx, ringcentral.Self, upload); err != nil {
		fmt.Println(err)
		return
	}
	image, err := rc.ReadUserProfileImage(ctx, ringcentral.Self)
	if err != nil {
		fmt.Println(err)
		return
	}
	size, err := io.Copy(io.Discard, image.Content)
	fmt.Println(image.ContentType, size == int64(len(pixel)), errors.Join(err, image.Content.Close()))

	_, err = rc.ReadUserProfileImage(ctx, ringcentral.Self, ringcentral.WithHeader("If-None-Match", image.ETag))
	fmt.Println(errors.Is(err, ringcentral.ErrNotModified))
	// Output:
	// image/png true <nil>
	// true
}

// A task goes on at the platform; Wait reads it until it is done, or until the context ends.
func ExampleClient_WaitUpdateExtensionsTask() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	task, err := rc.UpdateExtensions(ctx, ringcentral.ExtensionBulkUpdateRequest{
		Records: []ringcentral.BulkExtensionUpdate{
			{ID: new(ringcentral.ID("402100001008")), Status: new(ringcentral.ExtensionStatusDisabled)},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	task, err = rc.WaitUpdateExtensionsTask(ctx, task.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, item := range task.Result.AffectedItems.Result {
		fmt.Println(item.ExtensionID, item.Status)
	}
	// Output: 402100001008 Success
}

// Do carries out any operation, known when the program runs, without types.
func ExampleClient_Do() {
	fake, rc := startExample()
	defer fake.Close()
	for _, op := range ringcentral.Operations() {
		if op.ID != "readAccountInfo" {
			continue
		}
		reply, err := rc.Do(context.Background(), op, ringcentral.RawRequest{})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(reply.Status, bytes.Contains(reply.Body, []byte(`"id":401800045008`)))
	}
	// Output: 200 true
}

// What a reply shows becomes a request, which can be changed before it is sent: here, the business hours of one user are copied to another.
func ExampleNewUserBusinessHoursUpdate() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	const ada, ben = ringcentral.ID("402100002008"), ringcentral.ID("402100003008")
	hours, err := rc.ReadUserBusinessHours(ctx, ada)
	if err != nil {
		fmt.Println(err)
		return
	}
	update := ringcentral.NewUserBusinessHoursUpdate(hours)
	update.Schedule.WeeklyRanges.Friday = []ringcentral.HoursRangeInput{{From: "09:00", To: "13:00"}}
	copied, err := rc.UpdateUserBusinessHours(ctx, ben, update)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(copied.Schedule.WeeklyRanges.Monday)
	fmt.Println(copied.Schedule.WeeklyRanges.Friday)
	// Output:
	// [{09:00 18:00}]
	// [{09:00 13:00}]
}

// A status is one type, whether it is read, compared or sent, and whether it is that of a user or of a call queue.
func ExampleExtensionStatus() {
	fake, rc := startExample()
	defer fake.Close()
	ctx := context.Background()
	for queue, err := range rc.ListCallQueues(ctx, nil) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if queue.Status == ringcentral.ExtensionStatusEnabled {
			changed, err := rc.UpdateExtension(ctx, queue.ID, ringcentral.ExtensionUpdate{Status: new(ringcentral.ExtensionStatusDisabled)})
			if err != nil {
				fmt.Println(err)
				return
			}
			fmt.Println(changed.ExtensionNumber, changed.Status)
			return
		}
	}
	// Output: 118 Disabled
}

// A secret is sent as it is, and shows in no log or dump.
func ExampleNewSecret() {
	fake, rc := startExample()
	defer fake.Close()
	update := ringcentral.ExtensionUpdate{IVRPin: ringcentral.NewSecret("407182")}
	fmt.Println(*update.IVRPin)
	_, err := rc.UpdateExtension(context.Background(), ringcentral.Self, update)
	fmt.Println(err)
	// Output:
	// (hidden)
	// <nil>
}

// The operations know their limits and what they need.
func ExampleOperations() {
	for _, op := range ringcentral.Operations() {
		if op.ID == "listExtensions" {
			fmt.Println(op.Method, op.Path, op.Group, op.Scopes, op.Paging.MaxPerPage)
		}
	}
	// Output: GET /restapi/v1.0/account/{accountId}/extension Medium [ReadAccounts] 1000
}

// An id that would address something else is refused, here and by every call.
func ExampleParseID() {
	for _, text := range []string{"402100001008", "~", "..", "1,2,3", ""} {
		id, err := ringcentral.ParseID(text)
		fmt.Printf("%q %q %v\n", text, id, err != nil)
	}
	// Output:
	// "402100001008" "402100001008" false
	// "~" "~" false
	// ".." "" true
	// "1,2,3" "" true
	// "" "" true
}
