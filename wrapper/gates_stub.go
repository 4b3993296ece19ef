package ringcentral

import (
	"context"
	"net/http"
)

type gates struct{}

func (g *gates) wait(context.Context, string) error { return nil }

func (g *gates) observe(string, http.Header, int) {}
