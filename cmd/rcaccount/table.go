package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
)

// widths measures text in cells of a terminal, where Chinese, Japanese and Korean characters take two.
var widths = &runewidth.Condition{StrictEmojiNeutral: true}

const (
	gap       = 2 // spaces between columns
	narrowest = 8 // cells that a column is cut down to, when the terminal is narrow
	ellipsis  = "…"
)

// printTable writes rows in aligned columns. In a terminal that is too narrow, the widest columns are cut first; those
// at the right end that even then don't fit are left out, and their headings returned. Width 0 means no limit.
func printTable(w io.Writer, header []string, rows [][]string, width int) (hidden []string, err error) {
	widest := make([]int, len(header))
	for _, row := range append([][]string{header}, rows...) {
		for i := range row {
			row[i] = printable(row[i])
			widest[i] = max(widest[i], widths.StringWidth(row[i]))
		}
	}
	shown := len(header)
	if width > 0 {
		widest, shown = fit(widest, width)
	}
	out := bufio.NewWriter(w)
	for _, row := range append([][]string{header}, rows...) {
		var line strings.Builder
		for i, text := range row[:shown] {
			line.WriteString(widths.FillRight(widths.Truncate(text, widest[i], ellipsis), widest[i]+gap))
		}
		fmt.Fprintln(out, strings.TrimRight(line.String(), " "))
	}
	return header[shown:], out.Flush()
}

// fit cuts the widest columns to one width, as large as possible, and says how many columns have room.
func fit(widest []int, width int) (cut []int, shown int) {
	for shown = len(widest); ; shown-- {
		for most := width; most >= narrowest; most-- {
			total := -gap
			cut = make([]int, shown)
			for i := range cut {
				cut[i] = min(widest[i], most)
				total += cut[i] + gap
			}
			if total <= width {
				return cut, shown
			}
		}
		if shown == 1 {
			return []int{max(min(widest[0], width), 1)}, 1
		}
	}
}
