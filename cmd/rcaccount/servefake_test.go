package main

import (
	"bufio"
	"context"
	"io"
	"strings"
	"testing"
)

func TestServeFake(t *testing.T) {
	isolate(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	reader, writer := io.Pipe()
	var errs strings.Builder
	done := make(chan int)
	go func() {
		done <- run(ctx, []string{"serve-fake", "--listen", "127.0.0.1:0", "--extensions", "7", "--numbers", "3"}, strings.NewReader(""), writer, &errs)
	}()
	lines := bufio.NewScanner(reader)
	for lines.Scan() {
		if export, ok := strings.CutPrefix(lines.Text(), "export "); ok {
			for setting := range strings.FieldsSeq(export) {
				name, value, _ := strings.Cut(setting, "=")
				t.Setenv(name, value)
			}
			break
		}
	}
	var out strings.Builder
	if status := run(t.Context(), []string{"inventory"}, strings.NewReader(""), &out, &errs); status != exitOK || !strings.Contains(out.String(), "7 extensions, 3 phone numbers") {
		t.Errorf("status %d, %s\n%s", status, errs.String(), out.String())
	}
	cancel()
	if status := <-done; status != exitOK {
		t.Errorf("status %d, %s", status, errs.String())
	}
	for _, args := range [][]string{{"serve-fake", "now"}, {"serve-fake", "--what"}} {
		if status := run(t.Context(), args, strings.NewReader(""), io.Discard, io.Discard); status != exitUsage {
			t.Errorf("%v: status %d", args, status)
		}
	}
}
