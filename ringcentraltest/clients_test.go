package ringcentraltest_test

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Each client creates extensions of its own and changes them, again and again, while all list and change shared ones.
// What a client wrote last has to be there at the end.
func TestManyClientsLoseNoWrite(t *testing.T) {
	t.Parallel()
	clients, duration := 64, time.Duration(ringcentraltest.Soak(300, 3000))*time.Millisecond
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithExtensions(100))
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()))
	if err != nil {
		t.Fatal(err)
	}
	shared, err := rc.ReadExtension(t.Context(), "~")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), duration)
	defer cancel()
	var all sync.WaitGroup
	for client := range clients {
		all.Go(func() {
			if err := writeAndRead(ctx, rc, client, shared.ID); err != nil {
				t.Errorf("client %d: %v", client, err)
			}
		})
	}
	all.Wait()
	written := 0
	for e, err := range rc.ListExtensions(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if e.Contact.Department == "Written" {
			written++
		}
	}
	if written != clients {
		t.Errorf("%d clients left an extension each, the list has %d", clients, written)
	}
	t.Logf("%d requests in %s", fake.Calls("listExtensions")+fake.Calls("createExtension")+fake.Calls("updateExtension")+
		fake.Calls("readExtension")+fake.Calls("bulkDeleteUsersV2"), duration)
}

func writeAndRead(ctx context.Context, rc *ringcentral.Client, client int, shared ringcentral.ID) error {
	background := context.WithoutCancel(ctx)
	var last ringcentral.ID
	for round := 0; ctx.Err() == nil || round == 0; round++ {
		number := strconv.Itoa(10_000 + client*1000 + round%1000)
		created, err := rc.CreateExtension(background, ringcentral.ExtensionCreate{
			ExtensionNumber: &number,
			Contact:         &ringcentral.ContactCreate{FirstName: "Client", Email: fmt.Sprintf("c%d.%d@larkspur.example", client, round), Department: new("Written")},
		})
		if err != nil {
			return err
		}
		if last != "" {
			gone := ringcentral.BulkDeleteUsersRequest{Records: []ringcentral.BulkDeleteUserInput{{ID: last}}}
			if _, err := rc.DeleteUsers(background, gone); err != nil {
				return err
			}
		}
		last = created.ID
		title := fmt.Sprintf("Job %d", round)
		for _, change := range []struct {
			id    ringcentral.ID
			title string
		}{{last, title}, {shared, fmt.Sprintf("Job of %d", client)}} {
			if _, err := rc.UpdateExtension(background, change.id, ringcentral.ExtensionUpdate{
				Contact: &ringcentral.ContactUpdate{JobTitle: &change.title},
			}); err != nil {
				return err
			}
		}
		read, err := rc.ReadExtension(background, last)
		if err != nil {
			return err
		}
		if read.Contact.JobTitle != title || read.ExtensionNumber != number {
			return fmt.Errorf("wrote %q of %s, read %q of %s", title, number, read.Contact.JobTitle, read.ExtensionNumber)
		}
		_, err = rc.ListExtensionsPage(background, &ringcentral.ListExtensionsParams{ExtensionNumber: &number})
		if err != nil && !errors.Is(err, context.Canceled) {
			return err
		}
	}
	return nil
}
