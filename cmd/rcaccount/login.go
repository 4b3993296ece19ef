package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/cli/browser"
	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// savedLogin is what a login leaves for later runs, in a file that only its owner may read. The session itself is in the
// token store beside it.
type savedLogin struct {
	Server   string `json:"server"`
	ClientID string `json:"client_id"`
	Secret   string `json:"client_secret,omitempty"`
	JWT      string `json:"jwt,omitempty"` // empty if a person signed in with a browser
}

func (l *savedLogin) auth() ringcentral.Auth {
	if l.JWT != "" {
		return ringcentral.JWT(l.ClientID, l.Secret, l.JWT)
	}
	return ringcentral.AuthorizationCode(l.ClientID, l.Secret)
}

const loginFile = "login.json"

// loadLogin returns the last login, or nil if there is none.
func loadLogin() (*savedLogin, error) {
	path, err := configFile(loginFile)
	if err != nil {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, localError{err}
	}
	var l savedLogin
	if json.Unmarshal(data, &l) != nil || l.ClientID == "" {
		return nil, localError{fmt.Errorf("%s is damaged; move it away and sign in again", path)} // quotes nothing of it
	}
	return &l, nil
}

func (l *savedLogin) save() error {
	path, err := configFile(loginFile)
	if err != nil {
		return err
	}
	data, err := json.Marshal(l)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	}
	if err == nil {
		err = atomicfile.Write(path, data, 0o600)
	}
	return local(err)
}

func newLogin(a *app) *cobra.Command {
	var jwt, noBrowser bool
	var clientID, redirect string
	cmd := &cobra.Command{
		Use:   "login",
		Short: "Sign in with the browser, or with a JWT, and stay signed in",
		Long: `Sign in with the browser, and stay signed in until "rcaccount logout". The application is the one of --client-id or
RC_APP_CLIENT_ID; if it has a client secret, that is asked for, or taken from RC_APP_CLIENT_SECRET.

With --jwt nobody signs in: the JWT of a user is asked for without showing it, or taken from RC_USER_JWT or the standard
input. What is asked for is kept in a file that only you may read, because later runs need it to renew the session.`,
		Example: "  rcaccount login --client-id X1y2Z3\n  rcaccount login --jwt --client-id X1y2Z3 < jwt.txt",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if a.demo {
				return a.demoLogin(cmd.Context(), redirect)
			}
			l := &savedLogin{Server: serverFromEnv(), ClientID: cmp.Or(clientID, os.Getenv(ringcentral.EnvClientID))}
			if l.ClientID == "" {
				return usageError{errors.New("which application? Give its client id with --client-id")}
			}
			if err := a.askSecrets(l, jwt); err != nil {
				return err
			}
			return a.login(cmd.Context(), l, redirect, noBrowser)
		},
	}
	cmd.Flags().BoolVar(&jwt, "jwt", false, "sign in with the JWT of a user instead of the browser")
	cmd.Flags().StringVar(&clientID, "client-id", "", "client id of the application (RC_APP_CLIENT_ID unless set)")
	cmd.Flags().StringVar(&redirect, "redirect-url", "http://127.0.0.1:8765/callback", "one of the redirect addresses of the application, on this machine")
	cmd.Flags().BoolVar(&noBrowser, "no-browser", false, "only print the address to open")
	return cmd
}

// askSecrets asks for what is secret, where the environment doesn't have it.
func (a *app) askSecrets(l *savedLogin, jwt bool) error {
	input := bufio.NewReader(a.in)
	ask := func(name, env string) (string, error) {
		if value := os.Getenv(env); value != "" {
			return value, nil
		}
		var text []byte
		var err error
		if fd, ok := terminal(a.in); ok {
			fmt.Fprint(a.errs, name+": ")
			text, err = term.ReadPassword(fd)
			fmt.Fprintln(a.errs)
		} else {
			text, err = input.ReadBytes('\n')
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return "", localError{err}
		}
		return strings.TrimSpace(string(text)), nil
	}
	var err error
	if _, interactive := terminal(a.in); jwt || interactive || os.Getenv(ringcentral.EnvClientSecret) != "" {
		l.Secret, err = ask("Client secret (empty if the application has none)", ringcentral.EnvClientSecret)
	}
	if jwt && err == nil {
		l.JWT, err = ask("JWT", ringcentral.EnvJWT)
	}
	if jwt && err == nil && (l.JWT == "" || l.Secret == "") {
		err = usageError{errors.New("the JWT and the client secret are both needed: a line each, the client secret first")}
	}
	return err
}

func (a *app) login(ctx context.Context, l *savedLogin, redirect string, noBrowser bool) error {
	a.server = l.Server
	if l.JWT != "" {
		redirect = "" // the session begins with the first request
	}
	err := a.signIn(ctx, l.auth(), redirect, func(address string) {
		a.note("Open this address in a browser, and sign in there:")
		fmt.Fprintln(a.errs, address)
		if !noBrowser {
			go func() { _ = browser.OpenURL(address) }() // if that fails, the person has the address too
		}
	})
	if err != nil {
		return err
	}
	if os.Getenv(ringcentral.EnvJWT) != "" && l.JWT == "" {
		a.note("rcaccount: RC_USER_JWT is set: as long as it is, it goes before this login.")
	}
	return l.save()
}

// demoLogin signs in to the made-up platform, whose sign-in page asks nothing. Nothing is kept.
func (a *app) demoLogin(ctx context.Context, redirect string) error {
	fake := a.startDemo()
	auth := ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, "")
	return a.signIn(ctx, auth, strings.Replace(redirect, ":8765/", ":0/", 1), func(address string) { go func() { _ = fake.Browse(ctx, address) }() })
}

// signIn sends a person to an address with open, if there is an address to come back to, and says who is signed in.
func (a *app) signIn(ctx context.Context, auth ringcentral.Auth, redirect string, open func(address string)) (err error) {
	if a.client, err = ringcentral.New(auth, a.options()...); err != nil {
		return usageError{err}
	}
	if redirect != "" {
		err = a.client.LoginLoopback(ctx, redirect, func(address string) error {
			open(address)
			return nil
		})
	}
	if err != nil {
		return err
	}
	who, err := a.client.ReadExtension(ctx, ringcentral.Self)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, printable(fmt.Sprintf("Signed in as %s, extension %s.", who.Name, who.ExtensionNumber)))
	return err
}

func newLogout(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "logout",
		Short: "End the session at the platform, and forget it here",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := a.connect()
			if err != nil {
				return err
			}
			if err := client.Revoke(cmd.Context()); err != nil {
				return err
			}
			if path, err := configFile(loginFile); err == nil && !a.demo {
				if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
					return localError{err}
				}
			}
			_, err = fmt.Fprintln(a.out, "Signed out.")
			return err
		},
	}
}
