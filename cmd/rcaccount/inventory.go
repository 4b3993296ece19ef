package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// inventoryRow is an extension with its numbers.
type inventoryRow struct {
	ID              string   `json:"id"`
	ExtensionNumber string   `json:"extensionNumber"`
	Name            string   `json:"name"`
	Type            string   `json:"type"`
	Status          string   `json:"status"`
	Numbers         []string `json:"numbers"`
}

var inventoryColumns = []column{
	{path: "extensionNumber", title: "EXT"}, {path: "name"}, {path: "type"}, {path: "status"}, {path: "numbers"},
}

func newInventory(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "inventory", Short: "Show the account, its extensions by type and status, and every extension with its numbers",
		Long: `Show the account, how many extensions of each type and status it has, and every extension with its numbers. Other forms
than the table have the extensions only.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			known := &schema{Properties: map[string]*schema{"id": {}}}
			p, err := a.printer(inventoryColumns, known)
			if err != nil {
				return err
			}
			return a.inventory(cmd.Context(), p)
		},
	}
	addListFlags(a, cmd, inventoryColumns, nil)
	return cmd
}

// inventory reads two lists of the account at the same time, not one list per extension: the account has few calls a
// minute. Of each record it keeps what it prints.
func (a *app) inventory(ctx context.Context, p *printer) error {
	account, err := a.read(ctx, "readAccountInfo", ringcentral.Self)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var numbers map[string][]string
	var count int
	var numbersErr error
	done := make(chan struct{})
	go func() {
		defer close(done)
		if numbers, count, numbersErr = a.numbersByExtension(ctx); numbersErr != nil {
			cancel(numbersErr)
		}
	}()
	rows, err := a.inventoryRows(ctx)
	if err != nil {
		cancel(err)
	}
	<-done
	if err := cmp.Or(context.Cause(ctx), err); err != nil {
		return err
	}
	a.progress.clear()
	a.setDone("")
	for _, row := range rows {
		row.Numbers = numbers[row.ID]
	}
	if p.format == "table" {
		values := make([]string, 4)
		if err := newPicker([]column{{path: "id"}, {path: "mainNumber"}, {path: "status"}, {path: "serviceInfo.servicePlan.name"}}).pick(account, values); err != nil {
			return err
		}
		out := bufio.NewWriter(p.out)
		fmt.Fprintln(out, printable(fmt.Sprintf("Account %s, main number %s, %s, %s", values[0], values[1], values[2], values[3])))
		fmt.Fprintf(out, "%d extensions, %d phone numbers, %d of them with no extension\n\n", len(rows), count, len(numbers[""]))
		if err := cmp.Or(out.Flush(), printKinds(p, rows)); err != nil {
			return err
		}
	}
	return printRows(p, rows)
}

// numbersByExtension returns the account's numbers by the id of their extension; "" has those of none.
func (a *app) numbersByExtension(ctx context.Context) (numbers map[string][]string, count int, err error) {
	numbers = map[string][]string{}
	values := make([]string, 3)
	picker := newPicker([]column{{path: "extension.id"}, {path: "phoneNumber"}, {path: "usageType"}})
	for number, err := range a.list(ctx, request{op: operationNamed("listAccountPhoneNumbers"), ids: []ringcentral.ID{ringcentral.Self}}, 0) {
		clear(values)
		if err == nil {
			err = picker.pick(*number, values)
		}
		if err != nil {
			return nil, 0, err
		}
		count++
		numbers[values[0]] = append(numbers[values[0]], values[1]+" "+values[2])
	}
	return numbers, count, nil
}

func (a *app) inventoryRows(ctx context.Context) ([]*inventoryRow, error) {
	var rows []*inventoryRow
	values := make([]string, 5)
	picker := newPicker([]column{{path: "id"}, {path: "extensionNumber"}, {path: "name"}, {path: "type"}, {path: "status"}})
	for e, err := range a.list(ctx, request{op: operationNamed("listExtensions"), ids: []ringcentral.ID{ringcentral.Self}}, 0) {
		clear(values)
		if err == nil {
			err = picker.pick(*e, values)
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, &inventoryRow{ID: values[0], ExtensionNumber: values[1], Name: values[2], Type: values[3], Status: values[4]})
	}
	return rows, nil
}

// printKinds prints how many extensions there are of each type and status.
func printKinds(p *printer, rows []*inventoryRow) error {
	kinds := map[[2]string]int{}
	for _, row := range rows {
		kinds[[2]string{row.Type, row.Status}]++
	}
	var table [][]string
	for _, kind := range slices.SortedFunc(maps.Keys(kinds), func(a, b [2]string) int {
		return cmp.Or(strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1]))
	}) {
		table = append(table, []string{kind[0], kind[1], fmt.Sprint(kinds[kind])})
	}
	if _, err := printTable(p.out, []string{"TYPE", "STATUS", "COUNT"}, table, p.width); err != nil {
		return err
	}
	_, err := fmt.Fprintln(p.out)
	return err
}

func printRows(p *printer, rows []*inventoryRow) error {
	s := p.list()
	for i, row := range rows {
		if p.limit > 0 && i >= p.limit && p.sort == nil {
			break
		}
		record, err := json.Marshal(row)
		if err == nil {
			err = s.write(record)
		}
		if err != nil {
			return err
		}
	}
	return s.close()
}
