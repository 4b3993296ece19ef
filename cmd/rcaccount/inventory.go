package main

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// inventory prints the account, how many extensions of each type and status there are, and every extension with its
// numbers. It reads two lists of the account, not one list per extension: the account has few calls a minute.
func inventory(ctx context.Context, rc *ringcentral.Client, w io.Writer) error {
	account, err := rc.ReadAccountInfo(ctx, ringcentral.Self)
	if err != nil {
		return err
	}
	var extensions []*ringcentral.InventoryEntry
	count, unassigned := 0, 0
	kinds := map[[2]string]int{}
	for entry, err := range rc.Inventory(ctx, ringcentral.Self) {
		if err != nil {
			return err
		}
		count += len(entry.Numbers)
		if entry.Extension == nil {
			unassigned = len(entry.Numbers)
			continue
		}
		extensions = append(extensions, entry)
		kinds[[2]string{string(entry.Extension.Type), string(entry.Extension.Status)}]++
	}

	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "Account %s, main number %s, %s, %s\n", account.ID, account.MainNumber, account.Status,
		account.ServiceInfo.ServicePlan.Name)
	fmt.Fprintf(out, "%d extensions, %d phone numbers, %d of them with no extension\n\n",
		len(extensions), count, unassigned)

	table := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(table, "TYPE\tSTATUS\tCOUNT")
	for _, kind := range slices.SortedFunc(maps.Keys(kinds), func(a, b [2]string) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	}) {
		fmt.Fprintf(table, "%s\t%s\t%d\n", kind[0], kind[1], kinds[kind])
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(out)
	fmt.Fprintln(table, "EXT\tNAME\tTYPE\tSTATUS\tNUMBERS")
	for _, entry := range extensions {
		var numbers []string
		for _, n := range entry.Numbers {
			numbers = append(numbers, n.PhoneNumber+" "+string(n.UsageType))
		}
		e := entry.Extension
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", e.ExtensionNumber, e.Name, e.Type, e.Status, strings.Join(numbers, ", "))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	return out.Flush()
}
