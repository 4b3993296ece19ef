// Package report writes an account as one HTML page that needs nothing else: no network, no other file.
package report

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/audit"
)

var (
	//go:embed page.html
	pageText string
	//go:embed page.css
	style string
	//go:embed page.js
	script string
)

// rowsAtOnce is how many rows of a table stand in the page as such. Of a longer one, the page has all rows as data, and its script
// shows so many of them at a time: browsers take minutes for tables of 50,000 rows.
const rowsAtOnce = 1000

var page = template.Must(template.New("page").Funcs(template.FuncMap{"number": number}).Parse(pageText))

// Write writes the report of an account. made is the moment at which it was read, and from the snapshot that it was read from, if any.
func Write(w io.Writer, m *audit.Model, made time.Time, from string) error {
	d := &document{
		Account: m.Account, Made: made.Format("2 January 2006, 15:04 MST"), Machine: made.Format(time.RFC3339), From: from,
		Style: template.CSS(style), Script: template.JS(script), //nolint:gosec // they are our own
		Policy: "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script) + "; base-uri 'none'; form-action 'none'",
	}
	d.glance(m)
	d.charts(m)
	for _, c := range audit.Checks {
		d.check(m, c)
	}
	d.extensions(m)
	var out bytes.Buffer
	if err := page.Execute(&out, d); err != nil {
		return err
	}
	_, err := out.WriteTo(w)
	return err
}

// hashOf allows one inline style or script.
func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

type document struct {
	Account       audit.Account
	Made, Machine string
	From          string
	Policy        string
	Style         template.CSS
	Script        template.JS

	Tiles      []tile
	Charts     []chart
	Faults     []result // of checks that find faults
	Known      []result // of those that inform
	All        *table
	Incomplete []string // what could not be read
}

// tile is a figure at a glance.
type tile struct {
	Name  string
	Count int
	Link  string // to where it is explained; empty if nowhere
	Warn  bool
}

// chart is a picture of how often there is what.
type chart struct {
	ID, Title string
	Bars      []bar
	Words     string // the same for who can't see it
	Height    int
}

type bar struct {
	Name             string
	Count, Y, Center int
	Percent          string // of all
	Width            string // of the widest, in per cent of the room
}

// result is what a check has found.
type result struct {
	*audit.Check
	Table   *table
	Missing string // why it could not be carried out
}

// table is a table that can be sorted.
type table struct {
	ID, Caption string
	Columns     []string
	Rows        [][]string // those that stand in the page
	Count       int
	Data        any // all rows, if they are too many to stand in the page
}

func (t *table) Long() bool { return t.Data != nil }

func newTable(id, caption string, columns []string, rows [][]string) *table {
	t := &table{ID: id, Caption: caption, Columns: columns, Rows: rows, Count: len(rows)}
	if len(rows) > rowsAtOnce {
		t.Data, t.Rows = rows, rows[:rowsAtOnce]
	}
	return t
}

func (d *document) glance(m *audit.Model) {
	users, unassigned := 0, 0
	for _, e := range m.Extensions {
		if e.IsUser() {
			users++
		}
	}
	if c := audit.CheckNamed("unassigned-numbers"); c.Missing(m) == "" {
		unassigned = len(c.Find(m))
	}
	for _, section := range audit.Sections {
		if why := m.Missing(section); why != "" {
			d.Incomplete = append(d.Incomplete, section+": "+why)
		}
	}
	add := func(section string, t tile) {
		if m.Missing(section) == "" {
			d.Tiles = append(d.Tiles, t)
		}
	}
	add("extensions", tile{Name: "extensions", Count: len(m.Extensions), Link: "all-extensions"})
	add("extensions", tile{Name: "users", Count: users})
	add("numbers", tile{Name: "phone numbers", Count: len(m.Numbers)})
	add("numbers", tile{Name: "unassigned numbers", Count: unassigned, Link: "unassigned-numbers", Warn: unassigned > 0})
	add("devices", tile{Name: "devices", Count: len(m.Devices)})
	add("queues", tile{Name: "call queues", Count: len(m.Queues)})
}

func (d *document) charts(m *audit.Model) {
	if len(m.Extensions) == 0 {
		return
	}
	d.Charts = []chart{
		newChart("by-type", "Extensions by type", m, func(e *audit.Extension) string { return e.Type }),
		newChart("by-status", "Extensions by status", m, func(e *audit.Extension) string { return e.Status }),
		newChart("by-site", "Extensions by site", m, m.SiteName),
	}
}

const (
	mostBars  = 12
	barHeight = 44 // in pixels, with the text above and the room below
)

func newChart(id, title string, m *audit.Model, of func(*audit.Extension) string) chart {
	counts := map[string]int{}
	for _, e := range m.Extensions {
		counts[cmp.Or(of(e), "(none)")]++
	}
	c := chart{ID: id, Title: title}
	for name, count := range counts {
		c.Bars = append(c.Bars, bar{Name: name, Count: count})
	}
	slices.SortFunc(c.Bars, func(a, b bar) int { return cmp.Or(b.Count-a.Count, strings.Compare(a.Name, b.Name)) })
	if len(c.Bars) > mostBars {
		rest := bar{Name: fmt.Sprintf("%d others", len(c.Bars)-mostBars+1)}
		for _, b := range c.Bars[mostBars-1:] {
			rest.Count += b.Count
		}
		c.Bars = append(c.Bars[:mostBars-1], rest)
	}
	widest := 0
	for _, b := range c.Bars {
		widest = max(widest, b.Count)
	}
	var words []string
	for i := range c.Bars {
		b := &c.Bars[i]
		b.Y, b.Center = i*barHeight+20, i*barHeight+14
		b.Percent = fmt.Sprintf("%.1f %%", 100*float64(b.Count)/float64(len(m.Extensions)))
		b.Width = fmt.Sprintf("%.2f", max(100*float64(b.Count)/float64(widest), 0.5))
		words = append(words, fmt.Sprintf("%s %s", b.Name, number(b.Count)))
	}
	c.Words = title + ": " + strings.Join(words, ", ") + "."
	c.Height = len(c.Bars) * barHeight
	return c
}

func (d *document) check(m *audit.Model, c *audit.Check) {
	r := result{Check: c, Missing: c.Missing(m)}
	if r.Missing == "" {
		r.Table = findings(m, c)
	}
	if c.Information {
		d.Known = append(d.Known, r)
	} else {
		d.Faults = append(d.Faults, r)
	}
}

func findings(m *audit.Model, c *audit.Check) *table {
	var rows [][]string
	columns := []string{"Number", "Name", "Detail"}
	for _, f := range c.Find(m) {
		row := []string{f.Number, f.Name, f.Detail}
		if e := m.Extension(f.ID); e != nil {
			columns = []string{"Extension", "Name", "Detail", "Site"}
			row = append(row, m.SiteName(e))
		} else if len(columns) == 4 {
			row = append(row, "")
		}
		rows = append(rows, row)
	}
	for i := range rows { // a check may find numbers and extensions
		for len(rows[i]) < len(columns) {
			rows[i] = append(rows[i], "")
		}
	}
	return newTable("table-"+c.Name, c.Title, columns, rows)
}

func (d *document) extensions(m *audit.Model) {
	if m.Missing("extensions") != "" {
		return
	}
	rows := make([][]string, len(m.Extensions))
	for i, e := range m.Extensions {
		numbers := make([]string, len(e.Numbers))
		for j, n := range e.Numbers {
			numbers[j] = n.PhoneNumber
		}
		rows[i] = []string{e.ExtensionNumber, e.Name, e.Type, e.Status, m.SiteName(e), e.Contact.Email, strings.Join(numbers, ", ")}
	}
	d.All = newTable("table-extensions", "All extensions", []string{"Extension", "Name", "Type", "Status", "Site", "E-mail", "Numbers"}, rows)
}

// JSON is the data of a long table for the script.
func (t *table) JSON() (template.JS, error) {
	data, err := json.Marshal(t.Data)
	// No text of the platform ends the element that holds the data.
	data = bytes.ReplaceAll(data, []byte("<"), []byte(`\u003c`))
	return template.JS(data), err //nolint:gosec // see above
}

// number writes a whole number with its thousands apart.
func number(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "\u202f" + text[i:]
	}
	return text
}
