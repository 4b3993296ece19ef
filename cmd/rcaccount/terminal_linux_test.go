package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/go-json-experiment/json"
	"go.yaml.in/yaml/v3"
	"golang.org/x/sys/unix"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// hostile is a name that sets a terminal's title, colors it, moves its cursor, and turns text round.
const hostile = "Ma\x1b]0;pwned\x07ya \x1b[31m\u009b2J\r\u202eOkafor\u2066\u2028"

// openTerminal returns both ends of a pseudo-terminal: what a program writes to the second is read from the first as it is.
func openTerminal(t *testing.T) (*os.File, *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	n, err := unix.IoctlGetInt(int(screen.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(screen.Fd()), unix.TIOCSPTLCK, 0)
	}
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	program, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here: ", err)
	}
	settings, err := unix.IoctlGetTermios(int(program.Fd()), unix.TCGETS)
	if err == nil {
		settings.Oflag &^= unix.OPOST // no carriage returns of its own
		err = unix.IoctlSetTermios(int(program.Fd()), unix.TCSETS, settings)
	}
	if err != nil {
		t.Fatal(err)
	}
	return screen, program
}

// onTerminal runs a command line with a terminal for its output, and returns all that came to the screen.
func onTerminal(t *testing.T, args ...string) string {
	t.Helper()
	screen, program := openTerminal(t)
	defer screen.Close()
	shown := make(chan string)
	go func() {
		all, _ := io.ReadAll(screen) // ends with an error when the program's end is closed
		shown <- string(all)
	}()
	var errs strings.Builder
	status := run(t.Context(), args, strings.NewReader(""), program, &errs)
	_ = program.Close()
	if text := <-shown; status == exitOK {
		return text
	}
	t.Fatalf("%v: status %d, %s", args, status, errs.String())
	return ""
}

// drivenBy returns what drives a terminal in a text, line breaks apart.
func drivenBy(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028') {
			return r
		}
		return -1
	}, text)
}

func TestNothingDrivesTheTerminal(t *testing.T) {
	fake := ringcentraltest.NewTest(t)
	use(t, fake)
	rc, err := ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL))
	if err != nil {
		t.Fatal(err)
	}
	update := ringcentral.ExtensionUpdate{Contact: &ringcentral.ContactUpdate{FirstName: new(hostile), LastName: new("x")}}
	if _, err := rc.UpdateExtension(t.Context(), ringcentral.Self, update); err != nil {
		t.Fatal(err)
	}
	const path = "contact.firstName"
	list := []string{"extensions", "list", "--limit", "1", "--columns", path, "-o"}
	forms := map[string][]string{
		"jq":      {"extensions", "list", "--limit", "1", "--jq", ".[]." + path},
		"jq raw":  {"extensions", "list", "--limit", "1", "--raw", "--jq", ".[]." + path},
		"record":  {"extensions", "show", "101"},
		"all":     {"extensions", "show", "101", "--all", "-o", "yaml"},
		"call":    {"call", "readExtension", "--extension-id", "~", "-o", "json"},
		"api":     {"api", "GET", "/restapi/v1.0/account/~/extension/~"},
		"whoami":  {"whoami"},
		"dry run": {"extensions", "update", "101", "--set", "contact.lastName=" + hostile, "--dry-run"},
		"report":  {"inventory", "--limit", "1"},
	}
	for _, form := range formats {
		forms[form] = append(list[:len(list):len(list)], form)
	}
	for name, args := range forms {
		t.Run(name, func(t *testing.T) {
			if got := onTerminal(t, args...); drivenBy(got) != "" || !strings.Contains(got, "Ma") {
				t.Errorf("%q drives the terminal: %q", drivenBy(got), got)
			}
		})
	}
	t.Run("nothing is lost", func(t *testing.T) {
		type record struct {
			Contact struct {
				FirstName string `json:"firstName" yaml:"firstName"`
			} `json:"contact" yaml:"contact"`
		}
		var records []record
		if err := json.Unmarshal([]byte(onTerminal(t, forms["json"]...)), &records); err != nil || len(records) != 1 || records[0].Contact.FirstName != hostile {
			t.Errorf("json: %v, %q", err, records)
		}
		var one record
		if err := json.Unmarshal([]byte(onTerminal(t, forms["jsonl"]...)), &one); err != nil || one.Contact.FirstName != hostile {
			t.Errorf("jsonl: %v, %q", err, one)
		}
		records = nil
		if err := yaml.Unmarshal([]byte(onTerminal(t, forms["yaml"]...)), &records); err != nil || len(records) != 1 || records[0].Contact.FirstName != hostile {
			t.Errorf("yaml: %v, %q", err, records)
		}
	})
	t.Run("pipes keep the bytes", func(t *testing.T) {
		var out strings.Builder
		if status := run(t.Context(), forms["csv"], strings.NewReader(""), &out, io.Discard); status != exitOK {
			t.Fatalf("status %d", status)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), byteOrderMark))).ReadAll()
		if err != nil || len(rows) != 2 || rows[1][0] != hostile {
			t.Errorf("%v, %q", err, rows)
		}
		out.Reset()
		run(t.Context(), forms["json"], strings.NewReader(""), &out, io.Discard)
		if !strings.Contains(out.String(), "\u202e") {
			t.Errorf("json: %q", out.String())
		}
	})
}
