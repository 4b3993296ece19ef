package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync/atomic"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/bulk"
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

// inventory prints what [bulk.Inventory] reads. Of each record it keeps what it prints.
func (a *app) inventory(ctx context.Context, p *printer) error {
	account, err := a.read(ctx, "readAccountInfo")
	if err != nil {
		return err
	}
	var rows []*inventoryRow
	numbers, without := 0, 0 // those that have no extension
	for entry, err := range bulk.Inventory(ctx, a.client, a.countPages()) {
		if err != nil {
			return err
		}
		row := &inventoryRow{}
		for _, number := range entry.Numbers {
			numbers++
			if number.Extension.ID == "" {
				without++
			}
			row.Numbers = append(row.Numbers, number.PhoneNumber+" "+string(number.UsageType))
		}
		if e := entry.Extension; e != nil {
			row.ID, row.ExtensionNumber, row.Name, row.Type, row.Status = string(e.ID), e.ExtensionNumber, e.Name, string(e.Type), string(e.Status)
			rows = append(rows, row)
		}
	}
	a.progress.clear()
	a.setDone("")
	if p.format == "table" {
		values := pick(account, "id", "mainNumber", "status", "serviceInfo.servicePlan.name")
		out := bufio.NewWriter(p.out)
		fmt.Fprintln(out, printable(fmt.Sprintf("Account %s, main number %s, %s, %s", values[0], values[1], values[2], values[3])))
		fmt.Fprintf(out, "%d extensions, %d phone numbers, %d of them with no extension\n\n", len(rows), numbers, without)
		if err := cmp.Or(out.Flush(), printKinds(p, rows)); err != nil {
			return err
		}
	}
	return printRows(p, rows)
}

// countPages shows how far the two lists of an inventory are.
func (a *app) countPages() ringcentral.CallOption {
	var extensions, numbers atomic.Int64 // the lists are read at the same time
	return ringcentral.WithProgress(func(p ringcentral.Progress) {
		if p.Operation == "listExtensions" {
			extensions.Add(1)
		} else {
			numbers.Add(1)
		}
		a.progress.say(fmt.Sprintf("inventory: %d pages of extensions, %d of phone numbers", extensions.Load(), numbers.Load()))
		a.setDone(fmt.Sprintf("inventory: %d pages were read; nothing was changed.", extensions.Load()+numbers.Load()))
	})
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
