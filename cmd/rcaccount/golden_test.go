package main

import (
	"bufio"
	"bytes"
	"flag"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/zalando/go-keyring"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

var update = flag.Bool("update", false, "write testdata/*.golden anew")

// isolate takes credentials and logins of the machine away.
func isolate(t *testing.T) {
	t.Helper()
	clearEnv(t)
	folder := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", folder)
	t.Setenv("HOME", folder)
	t.Setenv("AppData", folder)
	t.Setenv(envProfile, "")
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "")
	t.Setenv("XDG_RUNTIME_DIR", "")
	keyring.MockInitWithError(keyring.ErrUnsupportedPlatform) // the keyring of the machine is none of a test's business
}

// use makes the program talk to a fake, as somebody would who set the environment.
func use(t *testing.T, fake *ringcentraltest.Server) {
	t.Helper()
	isolate(t)
	t.Setenv(ringcentral.EnvServer, fake.URL)
	t.Setenv(ringcentral.EnvClientID, ringcentraltest.ClientID)
	t.Setenv(ringcentral.EnvClientSecret, ringcentraltest.ClientSecret)
	t.Setenv(ringcentral.EnvJWT, ringcentraltest.JWT)
}

// transcript runs a command line and returns all that a person would see of it. What differs from run to run is replaced.
func transcript(t *testing.T, line, stdin string) string {
	t.Helper()
	var out, errs bytes.Buffer
	args := strings.Fields(line)
	if strings.HasSuffix(line, " ") {
		args = append(args, "")
	}
	status := run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	var all strings.Builder
	all.WriteString("$ rcaccount " + line + "\n" + out.String())
	if errs.Len() > 0 {
		all.WriteString("--- stderr\n" + errs.String())
		if !strings.HasSuffix(errs.String(), "\n") {
			all.WriteString("\n")
		}
	}
	all.WriteString("--- status " + string(rune('0'+status)) + "\n")
	folder, _ := os.UserConfigDir()
	return varying.ReplaceAllString(strings.ReplaceAll(all.String(), folder, "CONFIG"), "http://SERVER")
}

var varying = regexp.MustCompile(`http://127\.0\.0\.1:\d+`)

func TestGolden(t *testing.T) {
	isolate(t)
	body := filepath.Join(t.TempDir(), "body.json")
	if err := os.WriteFile(body, []byte(`{"contact":{"jobTitle":"Buyer"},"password":"marker-password","ivrPin":"90210"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	image := filepath.Join("testdata", "pixel.png")
	for _, test := range []struct {
		name, line, stdin string
	}{
		{"help", "--help", ""},
		{"account", "account --demo", ""},
		{"account_show_json", "account show --demo -o json --columns id,mainNumber,serviceInfo.servicePlan.name", ""},
		{"extensions_list", "extensions list --demo --limit 8", ""},
		{"extensions_list_help", "extensions list --help", ""},
		{"extensions_list_filter", "extensions list --demo --status Disabled,Frozen --type User --sort -name --limit 5", ""},
		{"extensions_list_no_number", "extensions list --demo --type User --no-direct-number --columns extensionNumber,name,contact.email", ""},
		{"extensions_list_jsonl", "extensions list --demo --limit 2 -o jsonl", ""},
		{"extensions_list_yaml", "extensions list --demo --limit 2 -o yaml --columns id,name,contact.email", ""},
		{"extensions_list_empty", "extensions list --demo --extension-number 99999 -o json", ""},
		{"extensions_show", "extensions show 105 --demo", ""},
		{"extensions_show_absent", "extensions show 99999 --demo", ""},
		{"extensions_show_no_id", "extensions show ../1/extension --demo", ""},
		{"extensions_create", "extensions create --demo --type User --first-name Wen --last-name Zhang --email wen@larkspur.example", "y\n"},
		{"extensions_update_ask", "extensions update 105 --status Disabled --demo", "y\n"},
		{"extensions_update_no", "extensions update 105 --status Disabled --demo", "n\n"},
		{"extensions_update_several", "extensions update 105 106 105 --set contact.jobTitle=Buyer --demo", "yes\n"},
		{"extensions_update_json", "extensions update 105 --status Disabled --demo --yes -o json --columns extensionNumber,status", ""},
		{"extensions_update_dry", "extensions update 105 --body " + body + " --status Disabled --demo --dry-run", ""},
		{"extensions_update_secret_ask", "extensions update 105 --body " + body + " --demo", "n\n"},
		{"extensions_update_secret", "extensions update 105 --set password=marker --demo", ""},
		{"extensions_update_nothing", "extensions update 105 --demo", ""},
		{"extensions_update_wrong", "extensions update 105 --set contact.mail=x --demo", ""},
		{"extensions_delete", "extensions delete 105 107 --demo", "y\n"},
		{"extensions_delete_dry", "extensions delete 105 --save-phone-numbers=false --demo --dry-run", ""},
		{"numbers_list", "numbers list --demo --limit 5", ""},
		{"numbers_list_csv", "numbers list --demo --limit 5 --output csv", ""},
		{"numbers_show", "numbers show +16505550103 --demo", ""},
		{"numbers_show_absent", "numbers show +16505559999 --demo", ""},
		{"numbers_assign", "numbers assign +16505550103 --extension 105 --demo", "y\n"},
		{"numbers_assign_dry", "numbers assign +16505550103 --extension 105 --demo --dry-run", ""},
		{"extensions_show_all", "extensions show 118 --all --demo --output json", ""},
		{"queues_list", "queues list --demo --limit 3", ""},
		{"queues_show", "queues show Support --demo", ""},
		{"queues_members", "queues members 118 --demo", ""},
		{"queues_add", "queues add 118 105 107 --demo", "y\n"},
		{"queues_remove_dry", "queues remove Support 119 --demo --dry-run", ""},
		{"queues_show_absent", "queues show Nothing --demo", ""},
		{"devices_list", "devices list 105 --demo", ""},
		{"devices_show", "devices show 402200001008 --demo --columns id,name,type", ""},
		{"sites_list", "sites list --demo -o csv", ""},
		{"sites_members", "sites members Denver --demo --limit 2", ""},
		{"sites_add", "sites add denver 105 --demo --yes", ""},
		{"roles_list", "roles list --demo", ""},
		{"roles_add", "roles add 402400001008 105 --demo --yes", ""},
		{"directory_list", "directory list --demo --limit 2", ""},
		{"directory_show", "directory show 105 --demo --columns firstName,lastName,email", ""},
		{"inventory", "inventory --demo --demo-size 12", ""},
		{"inventory_csv", "inventory --demo --limit 3 -o csv", ""},
		{"snapshot", "snapshot - --demo --demo-size 2 --only account,extensions,devices,roles", ""},
		{"snapshot_help", "snapshot --help", ""},
		{"diff_help", "diff --help", ""},
		{"diff_foreign", "diff " + body + " --demo", ""},
		{"audit_help", "audit --help", ""},
		{"audit", "audit --demo --demo-size 60", ""},
		{"audit_json", "audit --demo --demo-size 60 --check administrators -o json", ""},
		{"audit_wrong", "audit --demo --check everything", ""},
		{"report_help", "report --help", ""},
		{"whoami", "whoami --demo", ""},
		{"login", "login --demo", ""},
		{"logout", "logout --demo", ""},
		{"operations", "operations", ""},
		{"operations_csv", "operations -o csv --limit 3", ""},
		{"call_help", "call updateExtension --help", ""},
		{"call_get", "call readTimezone --timezone-id 58 --demo", ""},
		{"call_list_page", "call listExtensions --per-page 2 --demo", ""},
		{"call_list_json", "call listExtensions --perPage 1 --demo -o json", ""},
		{"call_list_all", "call listExtensions --all --type Department --demo", ""},
		{"call_write", "call updateExtension --extension-id 402100005008 --body - --demo --yes -o json --columns extensionNumber,status", `{"status":"Disabled"}`},
		{"call_write_dry", "call updateExtension --extension-id 402100005008 --body " + body + " --demo --dry-run", ""},
		{"call_refused", "call updateExtension --extension-id 402100005008 --body - --demo --yes", `{"status":"Sleeping"}`},
		{"call_upload", "call createUserProfileImage --extension-id 402100005008 --file " + image + " --demo --yes", ""},
		{"call_nothing", "call sendActivationEmailV2 --demo", "y\n"},
		{"call_unknown", "call listExtension", ""},
		{"call_missing_flag", "call readExtension", ""},
		{"call_bad_body", "call updateExtension --extension-id 402100005008 --body - --demo --yes", `{"status":`},
		{"api_get", "api GET /restapi/v1.0/account/~/extension/{extensionId}?x=1 --query y=2 --demo --jq .name", ""},
		{"api_list_page", "api GET /restapi/v1.0/account/{accountId}/extension --query perPage=1 --query type=Department --demo", ""},
		{"api_list_all", "api GET /restapi/v1.0/account/401800045008/extension --query type=Department --all --limit 3 -o csv --demo", ""},
		{"api_write", "api put /restapi/v1.0/account/~/extension/402100005008 --body - --demo --yes --jq .status", `{"status":"Disabled"}`},
		{"api_write_dry", "api PUT /restapi/v1.0/account/~/extension/402100005008 --account 401800045008 --body " + body + " --demo --dry-run", ""},
		{"api_unknown_path", "api GET /restapi/v9/nothing --demo", ""},
		{"api_unknown_write", "api POST /restapi/v9/things --body " + body + " --demo", "n\n"},
		{"api_climbs", "api GET /restapi/v1.0/account/../oauth --demo", ""},
		{"api_elsewhere", "api GET https://evil.example/restapi/v1.0/account/~ --demo", ""},
		{"api_placeholder", "api GET /restapi/v1.0/account/~/call-queues/{groupId} --demo", ""},
		{"api_two_accounts", "api GET /restapi/v1.0/account/1 --account 2 --demo", ""},
		{"api_method", "api FETCH /restapi --demo", ""},
		{"api_group", "api GET /restapi/v9/nothing --group Tiny --demo", ""},
		{"api_query", "api GET /restapi/v1.0/account/~ --query status --demo", ""},
		{"api_all", "api GET /restapi/v1.0/account/~ --all --demo", ""},
		{"api_get_body", "api GET /restapi/v1.0/account/~ --body - --demo", "{}"},
		{"jq_list", "extensions list --demo --limit 2 --raw --jq .[].name", ""},
		{"jq_whole_list", "extensions list --demo --type Department --jq length", ""},
		{"jq_lines", "extensions list --demo --limit 2 -o jsonl --jq {id,name}", ""},
		{"jq_record", "extensions show 105 --demo --columns id,name --jq .", ""},
		{"jq_fails", "extensions list --demo --limit 2 --jq .[].name+1", ""},
		{"jq_syntax", "extensions list --jq .[]|é||.name", ""},
		{"jq_name", "extensions list --jq .[]|selct(.id)", ""},
		{"jq_table", "extensions list -o table --jq .", ""},
		{"profiles_none", "profiles list", ""},
		{"profile_absent", "whoami --profile europe", ""},
		{"profile_name", "whoami --profile ../x", ""},
		{"complete_api", "__complete api GET /restapi/v1.0/account/~/extension", ""},
		{"complete_group", "__complete api GET /restapi --group ", ""},
		{"wrong_enum", "extensions list --status Foo", ""},
		{"wrong_column", "extensions list --columns mail --demo", ""},
		{"wrong_output", "extensions list --output xml --demo", ""},
		{"complete_enum", "__complete extensions list --status ", ""},
		{"complete_columns", "__complete numbers list --columns phoneNumber,sta", ""},
		{"complete_operation", "__complete call readAcc", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := transcript(t, test.line, test.stdin)
			got = strings.ReplaceAll(strings.ReplaceAll(got, body, "body.json"), image, "pixel.png")
			if strings.Contains(got, "marker-password") || strings.Contains(got, "90210") {
				t.Errorf("a secret is shown:\n%s", got)
			}
			golden(t, test.name, got)
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; go test -update writes it", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

// TestRefusals covers what needs a platform in a bad mood.
func TestRefusals(t *testing.T) {
	for _, test := range []struct {
		name, line string
		options    []ringcentraltest.Option
		operation  string
		fault      *ringcentraltest.Fault
	}{
		{name: "refused_scope", line: "extensions delete 105 --yes", options: []ringcentraltest.Option{ringcentraltest.WithScopes("ReadAccounts")}},
		{name: "refused_permission", line: "extensions update 105 --status Disabled --yes", options: []ringcentraltest.Option{ringcentraltest.WithUser("102")}},
		{name: "refused_session", line: "account", operation: "oauth/token", fault: &ringcentraltest.Fault{Status: 401}},
		{name: "refused_other_reply", line: "account", operation: "readAccountInfo", fault: &ringcentraltest.Fault{Status: 200, Body: "<html>"}},
		{name: "refused_throttled", line: "account", operation: "readAccountInfo", fault: &ringcentraltest.Fault{Status: 429, RetryAfter: 10 * time.Minute}},
		{name: "refused_server", line: "extensions update 105 --status Disabled --yes", operation: "updateExtension", fault: &ringcentraltest.Fault{Status: 502, HTML: true}},
		{name: "refused_conflict", line: "account", operation: "readAccountInfo", fault: &ringcentraltest.Fault{Status: 409, Code: "CMN-999"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			fake := ringcentraltest.New(test.options...)
			defer fake.Close()
			use(t, fake)
			if test.fault != nil {
				fake.Fail(test.operation, 100, *test.fault)
			}
			golden(t, test.name, transcript(t, test.line, ""))
		})
	}
}

// TestLoginKeepsTheSession signs in with a JWT from the standard input, uses the login, and ends it.
func TestLoginKeepsTheSession(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	isolate(t)
	t.Setenv(ringcentral.EnvServer, fake.URL)
	golden(t, "login_jwt", transcript(t, "login --jwt --client-id "+ringcentraltest.ClientID, ringcentraltest.ClientSecret+"\n"+ringcentraltest.JWT+"\n")+
		transcript(t, "whoami", "")+transcript(t, "logout", "")+transcript(t, "whoami", ""))
	if n := fake.TokenRequests(); n != 1 {
		t.Errorf("%d token requests, want 1: the session is kept between runs", n)
	}
	if n := fake.Sessions(); n != 0 {
		t.Errorf("%d sessions are left after logout", n)
	}
}

// TestDemoDelay: a demo that takes its time gives the same output, and no progress without a terminal.
func TestDemoDelay(t *testing.T) {
	isolate(t)
	begun := time.Now()
	got := transcript(t, "account --demo --demo-delay 50ms -o jsonl --columns id", "")
	if took := time.Since(begun); took < 100*time.Millisecond || !strings.Contains(got, "401800045008") || strings.Contains(got, "stderr") {
		t.Errorf("%v\n%s", took, got)
	}
}

// TestLoginWithBrowser signs in as a person does, whose browser goes to the address that is printed.
func TestLoginWithBrowser(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	isolate(t)
	t.Setenv(ringcentral.EnvServer, fake.URL)
	reader, writer := io.Pipe()
	go func() {
		for lines := bufio.NewScanner(reader); lines.Scan(); {
			if strings.HasPrefix(lines.Text(), fake.URL) {
				if err := fake.Browse(t.Context(), lines.Text()); err != nil {
					t.Error(err)
				}
			}
		}
	}()
	var out bytes.Buffer
	args := []string{"login", "--client-id", ringcentraltest.PublicClientID, "--no-browser", "--redirect-url", "http://127.0.0.1:0/callback"}
	if status := run(t.Context(), args, strings.NewReader(""), &out, writer); status != exitOK || out.String() != "Signed in as Maya Okafor, extension 101.\n" {
		t.Fatalf("status %d, %s", status, out.String())
	}
	if got := transcript(t, "whoami -o jsonl --columns extensionNumber", ""); !strings.Contains(got, `{"extensionNumber":"101"}`) {
		t.Errorf("the session is not kept: %s", got)
	}
	if n := fake.TokenRequests(); n != 1 {
		t.Errorf("%d token requests, want 1", n)
	}
	for _, name := range []string{"login.json", "tokens.json"} {
		folder, _ := os.UserConfigDir()
		info, err := os.Stat(filepath.Join(folder, "rcaccount", name))
		if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v: want it for its owner only", name, info, err)
		}
	}
	fake.ExpireTokens()
	if got := transcript(t, "logout", ""); !strings.Contains(got, "Signed out.") {
		t.Error(got)
	}
	if got := transcript(t, "whoami", ""); !strings.Contains(got, `rcaccount login`) || !strings.Contains(got, "status 2") {
		t.Error(got)
	}
}

// TestProfiles signs in to two accounts, one of them with the keyring, and works with each.
func TestProfiles(t *testing.T) {
	work, europe := ringcentraltest.NewTest(t), ringcentraltest.NewTest(t, ringcentraltest.WithSeed(3), ringcentraltest.WithUser("102"))
	isolate(t)
	useKeyring(t)
	secrets := ringcentraltest.ClientSecret + "\n" + ringcentraltest.JWT + "\n"
	t.Setenv(ringcentral.EnvServer, work.URL)
	all := transcript(t, "login --jwt --no-keyring --client-id "+ringcentraltest.ClientID, secrets)
	t.Setenv(ringcentral.EnvServer, europe.URL)
	all += transcript(t, "login --jwt --profile europe --client-id "+ringcentraltest.ClientID, secrets)
	t.Setenv(ringcentral.EnvServer, "")
	all += transcript(t, "profiles list --columns profile,account,user,secrets,current", "") +
		transcript(t, "extensions update 105 --status Disabled", "y\n") + transcript(t, "extensions update 105 --status Disabled --profile europe", "n\n")
	t.Setenv(envProfile, "europe")
	all += transcript(t, "whoami --columns name", "") + transcript(t, "__complete whoami --profile ", "")
	for _, test := range []struct {
		fake *ringcentraltest.Server
		want int
	}{{work, 1}, {europe, 1}} {
		if n := test.fake.TokenRequests(); n != test.want {
			t.Errorf("%d token requests, want %d: the session is kept between runs", n, test.want)
		}
	}
	if files := configFiles(t); strings.Contains(files["profiles/europe/login.json"]+files["profiles/europe/tokens.json"], ringcentraltest.JWT) ||
		!strings.Contains(files["login.json"], ringcentraltest.JWT) || len(files["profiles/europe/tokens.json"]) == 0 {
		t.Errorf("the files are %q", files)
	}
	all += transcript(t, "logout", "") + transcript(t, "whoami", "") + transcript(t, "profiles list --profile default --columns profile,current", "")
	golden(t, "profiles", all)
	if n := europe.Sessions(); n != 0 {
		t.Errorf("%d sessions are left after logout", n)
	}
}

// useKeyring gives the system a keyring that this test has for itself.
func useKeyring(t *testing.T) {
	t.Helper()
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/not-asked")
	keyring.MockInit()
	t.Cleanup(func() { keyring.MockInitWithError(keyring.ErrNotFound) })
}

// configFiles returns the files that logins left, by their names.
func configFiles(t *testing.T) map[string]string {
	t.Helper()
	folder, err := os.UserConfigDir()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	root := os.DirFS(filepath.Join(folder, "rcaccount"))
	err = fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, path)
		files[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestVerbose: every request shows, once, with what it was allowed to show.
func TestVerbose(t *testing.T) {
	fake := ringcentraltest.NewTest(t, ringcentraltest.WithThrottling(nil))
	use(t, fake)
	got := transcript(t, "api GET /restapi/v1.0/account/~/extension --query perPage=100 --query accessToken=marker-token --all -o jsonl --limit 1 -v", "")
	_, got, _ = strings.Cut(got, "\n") // the command line itself
	for _, want := range []string{
		`(?m)^POST /restapi/oauth/token, 200 OK, \d+ ms, request fake-\d+`,
		`(?m)^GET /restapi/v1.0/account/~/extension\?accessToken=%28hidden%29&page=1&perPage=100, 200 OK, \d+ ms, request fake-\d+, Medium: \d+ of \d+ left$`,
	} {
		if !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Contains(got, "marker-token") || strings.Contains(got, ringcentraltest.JWT) || strings.Contains(got, ringcentraltest.ClientSecret) {
		t.Errorf("a secret is shown:\n%s", got)
	}
	if strings.Contains(transcript(t, "account --columns id", ""), " ms") {
		t.Error("requests show without --verbose")
	}
}
