package wire

import (
	"fmt"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
)

// Server is a server of the platform.
type Server struct {
	URL  *url.URL // its path ends in a slash
	Host string   // without the port
	Port int
}

// ParseServer checks the address of a server.
func ParseServer(address string) (*Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return nil, fmt.Errorf("server address %q: want https://host", RedactUserinfo(address))
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("server address %q: want no user, query or fragment", RedactUserinfo(address))
	}
	for segment := range strings.SplitSeq(u.Path, "/") {
		if segment == "restapi" { // it would be doubled
			return nil, fmt.Errorf("server address %q: leave out /restapi and what follows it", address)
		}
	}
	if u.Scheme == "http" && !IsLoopback(u.Hostname()) {
		return nil, fmt.Errorf("server address %q: plain http would show the access token to the network; want https", address)
	}
	if !strings.HasSuffix(u.Path, "/") {
		u.Path += "/"
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil { // not named
		port = map[string]int{"http": 80, "https": 443}[u.Scheme]
	}
	return &Server{URL: u, Host: u.Hostname(), Port: port}, nil
}

// IsLoopback reports whether host is this machine.
func IsLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	addr, err := netip.ParseAddr(host)
	return err == nil && addr.IsLoopback()
}

// RedactUserinfo returns address without a user and password that it may hold.
func RedactUserinfo(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "(not a URL)"
	}
	u.User = nil
	return u.String()
}
