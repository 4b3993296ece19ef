package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
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

var inventoryColumns = columnsOf("extensionNumber EXT", "name", "type", "status", "numbers")

func newInventory(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "inventory", Short: "Show the account, its extensions by type and status, and every extension with its numbers",
		Long: `Show the account, how many extensions of each type and status it has, and every extension with its numbers. Other forms
than the table have the extensions only.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := a.printer(inventoryColumns, openapi.Object("id"))
			if err != nil {
				return err
			}
			return a.inventory(cmd.Context(), p)
		},
	}
	addListFlags(a, cmd, inventoryColumns, nil)
	return cmd
}

// inventory prints what [ringcentral.Client.Inventory] reads. Of each record it keeps what it prints.
func (a *app) inventory(ctx context.Context, p *printer) error {
	account, err := a.read(ctx, "readAccountInfo")
	if err != nil {
		return err
	}
	client, err := a.connect()
	if err != nil {
		return err
	}
	a.attempted = a.countPages()
	found, err := summarize(client.Inventory(ctx))
	if err != nil {
		return err
	}
	a.progress.clear()
	a.setDone("")
	if p.format == "table" {
		values := pick(account, "id", "mainNumber", "status", "serviceInfo.servicePlan.name")
		out := bufio.NewWriter(p.out)
		fmt.Fprintln(out, printable(fmt.Sprintf("Account %s, main number %s, %s, %s", values[0], values[1], values[2], values[3])))
		fmt.Fprintf(out, "%d extensions, %d phone numbers, %d of them with no extension\n\n", len(found.rows), found.numbers, found.without)
		if err := cmp.Or(out.Flush(), printKinds(p, found.rows)); err != nil {
			return err
		}
	}
	return printRows(p, found.rows)
}

// countPages returns a function that shows how far the two lists of an inventory are. It is told of every attempt.
func (a *app) countPages() func(ringcentral.AttemptEvent) {
	var mu sync.Mutex // the lists are read at the same time
	pages := map[string]int{}
	return func(event ringcentral.AttemptEvent) {
		if event.Err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		pages[event.Operation]++
		extensions, numbers := pages["listExtensions"], pages["listAccountPhoneNumbers"]
		a.progress.say(fmt.Sprintf("inventory: %d pages of extensions, %d of phone numbers", extensions, numbers))
		a.setDone(fmt.Sprintf("inventory: %d pages were read; nothing was changed.", extensions+numbers))
	}
}

// inventory is what is printed of an account.
type inventory struct {
	rows    []*inventoryRow
	numbers int // all phone numbers
	without int // those of them that have no extension
}

func summarize(entries iter.Seq2[*ringcentral.InventoryEntry, error]) (*inventory, error) {
	var found inventory
	for entry, err := range entries {
		if err != nil {
			return nil, err
		}
		found.numbers += len(entry.Numbers)
		e := entry.Extension
		if e == nil {
			for _, number := range entry.Numbers {
				if number.Extension.ID == "" {
					found.without++
				}
			}
			continue
		}
		row := &inventoryRow{ID: string(e.ID), ExtensionNumber: e.ExtensionNumber, Name: e.Name, Type: string(e.Type), Status: string(e.Status)}
		for _, number := range entry.Numbers {
			row.Numbers = append(row.Numbers, number.PhoneNumber+" "+string(number.UsageType))
		}
		found.rows = append(found.rows, row)
	}
	return &found, nil
}

// printKinds prints how many extensions there are of each type and status.
func printKinds(p *printer, rows []*inventoryRow) error {
	kinds := map[[2]string]int{}
	for _, row := range rows {
		kinds[[2]string{row.Type, row.Status}]++
	}
	var table [][]string
	for _, kind := range slices.SortedFunc(maps.Keys(kinds), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) }) {
		table = append(table, []string{kind[0], kind[1], fmt.Sprint(kinds[kind])})
	}
	if _, err := printTable(p.out, []string{"TYPE", "STATUS", "COUNT"}, table, p.width); err != nil {
		return err
	}
	_, err := fmt.Fprintln(p.out)
	return err
}
