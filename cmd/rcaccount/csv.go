package main

import (
	"regexp"
)

// A spreadsheet takes these characters for the beginning of a formula, at the start of a cell or behind what some
// countries separate cells with. The wide forms count in Japanese ones.
var formula = regexp.MustCompile(`(^|[;|\t\r\n])( *)([=+\-@＝＋－＠])`)

// A number needs no protection, and phone numbers stay what they are for programs.
var number = regexp.MustCompile(`^[+-]?[0-9]+(\.[0-9]+)?$`)

// harmless returns a cell that no spreadsheet runs: an apostrophe before what would begin a formula makes it text.
func harmless(cell string) string {
	if cell == "" || number.MatchString(cell) {
		return cell
	}
	return formula.ReplaceAllString(cell, "$1$2'$3")
}

// byteOrderMark tells spreadsheets that the file is UTF-8.
const byteOrderMark = "\ufeff"
