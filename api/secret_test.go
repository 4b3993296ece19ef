package api

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestSecretsAreNotPrinted(t *testing.T) {
	type info struct {
		User     string
		Password Secret
	}
	value := info{"maya", "very-secret"}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "direct", value.Password, "inside", value)
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		fmt.Sprint(value), fmt.Sprintf("%+v %#v %s %q %x %v", value, value, value.Password, value.Password, value.Password, &value),
		value.Password.String(), string(data), log.String(),
	} {
		if strings.Contains(text, "very") || strings.Contains(text, fmt.Sprintf("%x", "very-secret")) || !strings.Contains(text, hidden) {
			t.Errorf("printed %s", text)
		}
	}
	if value.Password.Reveal() != "very-secret" {
		t.Error("it can't be revealed")
	}
}
