package ringcentraltest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// as decodes a JSON body.
func as[T any](format string, args ...any) (body T) {
	if err := json.Unmarshal(fmt.Appendf(nil, format, args...), &body); err != nil {
		panic(err)
	}
	return body
}

// tour calls every operation with one client, in an order that makes sense.
type tour struct {
	t   *testing.T
	ctx context.Context
	rc  *ringcentral.Client
}

// did returns what an operation answered with.
func did[T any](s *tour, name string) func(T, error) T {
	return func(reply T, err error) T {
		s.t.Helper()
		if err != nil {
			s.t.Errorf("%s: %v", name, err)
		}
		return reply
	}
}

func (s *tour) done(name string, err error) {
	s.t.Helper()
	if err != nil {
		s.t.Errorf("%s: %v", name, err)
	}
}

// listed reads a list to its end.
func listed[T any](s *tour, name string, items iter.Seq2[*T, error]) {
	s.t.Helper()
	n := 0
	for _, err := range items {
		s.done(name, err)
		n++
	}
	if n == 0 {
		s.t.Errorf("%s: nothing in the list", name)
	}
}

func (s *tour) company() {
	ctx, rc := s.ctx, s.rc
	did[*ringcentral.Account](s, "readAccountInfo")(rc.ReadAccount(ctx))
	did[*ringcentral.AccountV2](s, "getAccountInfoV2")(rc.ReadAccountV2(ctx))
	did[*ringcentral.AccountServiceInfo](s, "readAccountServiceInfo")(rc.ReadAccountServiceInfo(ctx))
	did[*ringcentral.AccountBusinessAddress](s, "readAccountBusinessAddress")(rc.ReadAccountBusinessAddress(ctx))
	address := as[ringcentral.AccountBusinessAddressUpdate](`{"company": "Larkspur", "businessAddress": {"city": "Denver"}}`)
	did[*ringcentral.AccountBusinessAddress](s, "updateAccountBusinessAddress")(rc.UpdateAccountBusinessAddress(ctx, address))
	did[*ringcentral.RegionalSettings](s, "getAccountRegionalSettings")(rc.ReadAccountRegionalSettings(ctx))
	region := as[ringcentral.AccountRegionalSettingsUpdate](`{"timezone": {"name": "US/Mountain"}, "timeFormat": "24h"}`)
	did[*ringcentral.RegionalSettings](s, "patchAccountRegionalSettings")(rc.UpdateAccountRegionalSettings(ctx, region))
	s.done("sendWelcomeEmailV2", rc.SendWelcomeEmail(ctx, as[ringcentral.WelcomeEmailRequest](`{}`)))
	s.done("sendActivationEmailV2", rc.SendActivationEmail(ctx))
	templates := did[*ringcentral.UserTemplateList](s, "listUserTemplates")(rc.ListUserTemplatesPage(ctx, nil))
	did[*ringcentral.UserTemplate](s, "readUserTemplate")(rc.ReadUserTemplate(ctx, templates.Records[0].ID))
}

func (s *tour) dictionaries() {
	ctx, rc := s.ctx, s.rc
	listed(s, "listContractedCountries", rc.ListContractedCountries(ctx, "1210"))
	listed(s, "listDomesticCountries", rc.ListDomesticCountries(ctx, "1210", "1", nil))
	listed(s, "listCountries", rc.ListCountries(ctx, nil))
	listed(s, "listStates", rc.ListStates(ctx, nil))
	listed(s, "listLocations", rc.ListLocations(ctx, as[*ringcentral.ListLocationsParams](`{"orderBy": "Npa", "withNxx": true}`)))
	listed(s, "listTimezones", rc.ListTimezones(ctx, nil))
	listed(s, "listLanguages", rc.ListLanguages(ctx))
	did[*ringcentral.Country](s, "readCountry")(rc.ReadCountry(ctx, "1"))
	did[*ringcentral.State](s, "readState")(rc.ReadState(ctx, "16"))
	did[*ringcentral.Language](s, "readLanguage")(rc.ReadLanguage(ctx, "1033"))
	did[*ringcentral.Timezone](s, "readTimezone")(rc.ReadTimezone(ctx, "58"))
	numbers := as[ringcentral.NumberParserRequest](`{"originalStrings": ["(650) 555-0102", "nobody"]}`)
	//nolint:staticcheck // the fake does what is deprecated, too
	did[*ringcentral.NumberParserResult](s, "parsePhoneNumber")(rc.ParsePhoneNumber(ctx, nil, numbers))
	texts := as[ringcentral.NumberParserRequestV2](`{"originalStrings": ["*67 (650) 555-0102", "103", "+44 20 7946 0018,12", "nobody"]}`)
	did[*ringcentral.NumberParserResultV2](s, "parsePhoneNumberV2")(rc.ParsePhoneNumberV2(ctx, texts))
}

func (s *tour) extensions() (created ringcentral.ID) {
	ctx, rc := s.ctx, s.rc
	listed(s, "listExtensions", rc.ListExtensions(ctx, as[*ringcentral.ListExtensionsParams](`{"status": ["Enabled"]}`)))
	create := as[ringcentral.ExtensionCreate](`{"contact": {"firstName": "Ines", "lastName": "Duarte", "email": "ines@larkspur.example"}}`)
	e := did[*ringcentral.Extension](s, "createExtension")(rc.CreateExtension(ctx, create))
	did[*ringcentral.Extension](s, "readExtension")(rc.ReadExtension(ctx, e.ID))
	update := as[ringcentral.ExtensionUpdate](`{"status": "Enabled", "contact": {"jobTitle": "Buyer"}, "regionalSettings": {"timezone": {"id": "56"}}}`)
	did[*ringcentral.Extension](s, "updateExtension")(rc.UpdateExtension(ctx, e.ID, update))
	bulk := as[ringcentral.ExtensionBulkUpdateRequest](`{"records": [{"id": %q, "contact": {"department": "Parts"}}, {"id": "1"}]}`, e.ID)
	task := did[*ringcentral.ExtensionBulkUpdateTask](s, "extensionBulkUpdate")(rc.UpdateExtensions(ctx, bulk))
	did[*ringcentral.ExtensionBulkUpdateTask](s, "getExtensionBulkUpdateTask")(rc.ReadUpdateExtensionsTask(ctx, task.ID))
	provision := as[ringcentral.BatchProvisionUsersRequest](`{"records": [{"status": "Enabled",
		"contact": {"firstName": "Pavel", "lastName": "Novak", "email": "pavel@larkspur.example"},
		"devices": [{"deviceInfo": {"type": "OtherPhone", "emergency": {"location": {"id": "1"}}, "phoneInfo": {"preferredAreaCode": "303"}}}]}]}`)
	users := did[*ringcentral.BatchProvisionUsersResult](s, "postBatchProvisionUsers")(rc.CreateUsers(ctx, provision))
	gone := as[ringcentral.BulkDeleteUsersRequest](`{"records": [{"id": %q}, {"id": "1"}]}`, users.Results[0].Extension.ID)
	did[*ringcentral.BulkDeleteUsersResult](s, "bulkDeleteUsersV2")(rc.DeleteUsers(ctx, gone))
	listed(s, "readExtensionFeatures", rc.ListExtensionFeatures(ctx, e.ID, nil))
	listed(s, "listExtensionGrants", rc.ListExtensionGrants(ctx, e.ID, nil))
	return e.ID
}

func (s *tour) settings(user, queue ringcentral.ID) {
	ctx, rc := s.ctx, s.rc
	recipients := as[ringcentral.SMSRecipientsUpdate](`{"addedExtensionIds": [%q]}`, user)
	s.done("bulkAssignSmsRecipients", rc.AssignSMSRecipients(ctx, queue, recipients))
	listed(s, "getSmsRecipients", rc.ListSMSRecipients(ctx, queue))
	callerID := as[ringcentral.CallerIDUpdate](`{"byFeature": [{"feature": "RingOut", "callerId": {"type": "Blocked"}}]}`)
	did[*ringcentral.CallerID](s, "updateExtensionCallerId")(rc.UpdateExtensionCallerID(ctx, user, callerID))
	did[*ringcentral.CallerID](s, "readExtensionCallerId")(rc.ReadExtensionCallerID(ctx, user))
	notify := as[ringcentral.NotificationSettingsUpdate](`{"advancedMode": true, "missedCalls": {"notifyByEmail": true}}`)
	did[*ringcentral.NotificationSettings](s, "updateNotificationSettings")(rc.UpdateNotificationSettings(ctx, user, notify))
	did[*ringcentral.NotificationSettings](s, "readNotificationSettings")(rc.ReadNotificationSettings(ctx, user))
	conference := as[ringcentral.ConferencingSettingsUpdate](`{"allowJoinBeforeHost": true}`)
	did[*ringcentral.ConferencingSettings](s, "updateConferencingSettings")(rc.UpdateConferencingSettings(ctx, user, conference))
	did[*ringcentral.ConferencingSettings](s, "readConferencingSettings")(rc.ReadConferencingSettings(ctx, user, nil))

	upload := func() ringcentral.Upload {
		return ringcentral.Upload{Name: "face.gif", ContentType: "image/gif", Content: strings.NewReader(picture)}
	}
	s.done("createUserProfileImage", rc.CreateUserProfileImage(ctx, user, upload()))
	s.done("updateUserProfileImage", rc.UpdateUserProfileImage(ctx, user, upload()))
	s.image(did[*ringcentral.Download](s, "readUserProfileImageLegacy")(rc.ReadUserProfileImage(ctx, user)), picture)
	s.image(did[*ringcentral.Download](s, "readScaledProfileImage")(rc.ReadScaledProfileImage(ctx, user, "90x90", nil)), picture)
	s.done("deleteUserProfileImage", rc.DeleteUserProfileImage(ctx, user))
}

// picture is a GIF of one pixel, all of it ASCII: Prism sends what it gets as UTF-8, which other images don't survive.
const picture = "GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"

func (s *tour) image(file *ringcentral.Download, want string) {
	s.t.Helper()
	if file == nil {
		return
	}
	defer file.Content.Close()
	if got, err := io.ReadAll(file.Content); err != nil || string(got) != want {
		s.t.Errorf("got %d bytes, want %d; %v", len(got), len(want), err)
	}
}

func (s *tour) numbers(user ringcentral.ID) {
	ctx, rc := s.ctx, s.rc
	add := as[ringcentral.PhoneNumbersAddRequest](`{"records": [{"phoneNumber": "+13035570101", "usageType": "Inventory"},
		{"phoneNumber": "+13035570102", "usageType": "Inventory"}, {"phoneNumber": "+13035570103", "usageType": "Inventory"}]}`)
	task := did[*ringcentral.PhoneNumbersAddTask](s, "addNumbersToInventoryV2")(rc.AddNumbersToInventory(ctx, add))
	task = did[*ringcentral.PhoneNumbersAddTask](s, "getBulkAddTaskResultsV2")(rc.ReadAddNumbersToInventoryTask(ctx, task.ID))
	first, second := task.Records[0].ID, task.Records[1].ID
	assign := as[ringcentral.PhoneNumberAssignRequest](`{"usageType": "DirectNumber", "extension": {"id": %q}}`, user)
	did[*ringcentral.AccountPhoneNumberV2](s, "assignPhoneNumberV2")(rc.AssignPhoneNumber(ctx, first, assign))
	did[*ringcentral.SMSConfiguration](s, "smsConfigurationInfo")(rc.ReadSMSConfiguration(ctx, user, first))
	listed(s, "listExtensionPhoneNumbers", rc.ListExtensionPhoneNumbers(ctx, user, nil))
	replace := as[ringcentral.PhoneNumberReplaceRequest](`{"targetPhoneNumberId": %q}`, second)
	did[*ringcentral.AccountPhoneNumberV2](s, "replacePhoneNumberV2")(rc.ReplacePhoneNumber(ctx, first, replace))
	remove := as[ringcentral.PhoneNumbersDeleteRequest](`{"records": [{"id": %q}, {"id": "1"}]}`, first)
	did[*ringcentral.PhoneNumberDeleteResultList](s, "deleteNumbersFromInventoryV2")(rc.DeleteNumbersFromInventory(ctx, remove))
	listed(s, "listAccountPhoneNumbers", rc.ListAccountPhoneNumbers(ctx, as[*ringcentral.ListAccountPhoneNumbersParams](`{"usageType": ["DirectNumber"]}`)))
	listed(s, "listAccountPhoneNumbersV2", rc.ListAccountPhoneNumbersV2(ctx, nil))
	did[*ringcentral.AccountPhoneNumber](s, "readAccountPhoneNumber")(rc.ReadAccountPhoneNumber(ctx, second))
}

func (s *tour) everything(fake *ringcentraltest.Server) {
	const queue = queue118
	s.company()
	s.dictionaries()
	user := s.extensions()
	s.settings(user, queue)
	s.numbers(user)
	//nolint:staticcheck // the fake does what is deprecated, too
	s.done("deleteExtension", s.rc.DeleteExtension(s.ctx, user, nil))
	members := as[ringcentral.CallQueueMembersUpdate](`{"addedExtensionIds": ["402100001008", "402100004008"]}`)
	s.done("assignMultipleCallQueueMembers", s.rc.AssignCallQueueMembers(s.ctx, queue, members))
	newWalk(s, map[string]ringcentral.ID{}).everyPath(func(op *ringcentral.Operation) bool { return fake.Calls(op.ID) == 0 })
}

const queue118 = "402100018008" // Support

func TestTour(t *testing.T) {
	for _, future := range []bool{false, true} {
		var options []ringcentraltest.Option
		if future {
			options = append(options, ringcentraltest.WithFuture())
		}
		fake := ringcentraltest.NewTest(t, options...)
		rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithHTTPClient(fake.HTTPClient()),
			ringcentral.WithRetry(ringcentral.RetryPolicy{Tries: 1}))
		if err != nil {
			t.Fatal(err)
		}
		(&tour{t, t.Context(), rc}).everything(fake)
		for _, op := range ringcentral.Operations() {
			if fake.Calls(op.ID) == 0 {
				t.Errorf("%s was not called", op.ID)
			}
		}
	}
}

// violations keeps what Prism says of the exchanges that go through it.
type violations struct {
	mu    sync.Mutex
	found []string
	calls int
}

func (v *violations) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := http.DefaultTransport.RoundTrip(req)
	v.mu.Lock()
	defer v.mu.Unlock()
	if err == nil {
		v.calls++
	}
	if err == nil && resp.Header.Get("Sl-Violations") != "" {
		v.found = append(v.found, req.Method+" "+req.URL.Path+": "+resp.Header.Get("Sl-Violations"))
	}
	return resp, err
}

// TestPrismProxy puts Prism, an independent validator, between the client and the fake. scripts/fake-prism.sh sets PRISM;
// without it there is nothing to test.
func TestPrismProxy(t *testing.T) {
	prism := os.Getenv("PRISM")
	if prism == "" {
		t.Skip("PRISM is not set; run make fake-prism")
	}
	fake := ringcentraltest.NewTest(t)
	proxy := startPrism(t, prism, fake.URL)
	token := accessToken(t, fake)
	seen := &violations{}
	rc, err := ringcentral.New(ringcentral.TokenSource(oauth2.StaticTokenSource(&oauth2.Token{AccessToken: token})),
		ringcentral.WithServer(proxy), ringcentral.WithHTTPClient(&http.Client{Transport: seen}))
	if err != nil {
		t.Fatal(err)
	}
	(&tour{t, t.Context(), rc}).everything(fake)
	called := 0
	for _, op := range ringcentral.Operations() {
		if fake.Calls(op.ID) == 0 {
			t.Errorf("%s did not reach the fake", op.ID)
			continue
		}
		called++
	}
	for _, violation := range seen.found {
		t.Error(violation)
	}
	t.Logf("%d exchanges, %d operations, %d violations", seen.calls, called, len(seen.found))

	// The instrument works: a request that is wrong is a violation.
	before := len(seen.found)
	req, _ := http.NewRequestWithContext(t.Context(), http.MethodGet, proxy+"/restapi/v1.0/account/~/extension?perPage=many", http.NoBody)
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := seen.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if len(seen.found) == before {
		t.Error("Prism finds nothing wrong with perPage=many")
	}
	http.DefaultTransport.(*http.Transport).CloseIdleConnections()
}

// startPrism starts Prism as a proxy of an address and returns its own.
func startPrism(t *testing.T, prism, upstream string) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	_ = listener.Close()
	_, port, _ := strings.Cut(address, ":")
	command := exec.CommandContext(t.Context(), prism, "proxy", "--port", port, "../api/openapi.yaml", upstream)
	var out strings.Builder
	command.Stdout, command.Stderr = &out, &out
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Kill()
		_ = command.Wait()
		if t.Failed() {
			t.Logf("%.4000s", out.String())
		}
	})
	for range 120 {
		if conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address); err == nil {
			_ = conn.Close()
			return "http://" + address
		}
		time.Sleep(500 * time.Millisecond)
	}
	t.Fatal("Prism does not listen")
	return ""
}

// accessToken gets a token from the fake itself: its endpoint is not part of the document.
func accessToken(t *testing.T, fake *ringcentraltest.Server) string {
	t.Helper()
	form := strings.NewReader("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + ringcentraltest.JWT)
	req, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, fake.URL+"/restapi/oauth/token", form)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth(ringcentraltest.ClientID, ringcentraltest.ClientSecret)
	resp, err := fake.HTTPClient().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var reply struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&reply); err != nil {
		t.Fatal(err)
	}
	return reply.Token
}
