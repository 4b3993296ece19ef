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

	"github.com/spf13/cobra"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func newInventory(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "inventory", Short: "Show the account, its extensions by type and status, and every extension with its numbers",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := a.connect()
			if err != nil {
				return err
			}
			return inventory(cmd.Context(), client, a.out)
		},
	}
}

// inventory prints the account, how many extensions of each type and status there are, and every extension with its
// numbers. It reads two lists of the account, not one list per extension: the account has few calls a minute.
func inventory(ctx context.Context, rc *ringcentral.Client, w io.Writer) error {
	account, err := rc.ReadAccountInfo(ctx, ringcentral.Self)
	if err != nil {
		return err
	}
	numbers := map[ringcentral.ID][]string{} // by extension; "" has those of no extension
	count := 0
	for n, err := range rc.ListAccountPhoneNumbers(ctx, ringcentral.Self, nil) {
		if err != nil {
			return err
		}
		count++
		numbers[n.Extension.ID] = append(numbers[n.Extension.ID], n.PhoneNumber+" "+string(n.UsageType))
	}
	var extensions []*ringcentral.ExtensionSummary
	kinds := map[[2]string]int{}
	for e, err := range rc.ListExtensions(ctx, ringcentral.Self, nil) {
		if err != nil {
			return err
		}
		extensions = append(extensions, e)
		kinds[[2]string{string(e.Type), string(e.Status)}]++
	}

	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "Account %s, main number %s, %s, %s\n", account.ID, account.MainNumber, account.Status,
		account.ServiceInfo.ServicePlan.Name)
	fmt.Fprintf(out, "%d extensions, %d phone numbers, %d of them with no extension\n\n",
		len(extensions), count, len(numbers[""]))

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
	for _, e := range extensions {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", e.ExtensionNumber, e.Name, e.Type, e.Status, strings.Join(numbers[e.ID], ", "))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	return out.Flush()
}
