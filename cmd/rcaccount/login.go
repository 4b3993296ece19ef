package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/cli/browser"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/profile"
	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

func newLogin(a *app) *cobra.Command {
	var jwt, noBrowser, noKeyring bool
	var clientID, redirect string
	cmd := &cobra.Command{
		Use:   "login",
		Short: "Sign in with the browser, or with a JWT, and stay signed in",
		Long: `Sign in with the browser, and stay signed in until "rcaccount logout". The application is the one of --client-id or
RC_APP_CLIENT_ID; if it has a client secret, that is asked for, or taken from RC_APP_CLIENT_SECRET.

With --jwt nobody signs in: the JWT of a user is asked for without showing it, or taken from RC_USER_JWT or the standard
input. What is asked for is kept, because later runs need it to renew the session: in the keyring of the system if there is one,
which then has the key to the session, too, else in a file that only you may read.

With --profile it is a login beside others, for another account or another application.`,
		Example: "  rcaccount login --client-id X1y2Z3\n  rcaccount login --jwt --client-id X1y2Z3 < jwt.txt\n  rcaccount login --client-id X1y2Z3 --profile europe",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if a.demo {
				return a.demoLogin(cmd.Context(), redirect)
			}
			l := &profile.Login{Server: serverFromEnv(), ClientID: cmp.Or(clientID, os.Getenv(ringcentral.EnvClientID))}
			if l.ClientID == "" {
				return usageError{errors.New("no application: give its client id with --client-id")}
			}
			if err := a.askSecrets(l, jwt); err != nil {
				return err
			}
			return a.newLogin(cmd.Context(), l, redirect, noBrowser, noKeyring)
		},
	}
	cmd.Flags().BoolVar(&jwt, "jwt", false, "sign in with the JWT of a user instead of the browser")
	cmd.Flags().StringVar(&clientID, "client-id", "", "client id of the application (RC_APP_CLIENT_ID unless set)")
	cmd.Flags().StringVar(&redirect, "redirect-url", "http://127.0.0.1:8765/callback", "one of the redirect addresses of the application, on this machine")
	cmd.Flags().BoolVar(&noBrowser, "no-browser", false, "only print the address to open")
	cmd.Flags().BoolVar(&noKeyring, "no-keyring", false, "keep the secrets in the private file, even if there is a keyring")
	return cmd
}

// askSecrets asks for what is secret, where the environment doesn't have it.
func (a *app) askSecrets(l *profile.Login, jwt bool) error {
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

func (a *app) newLogin(ctx context.Context, l *profile.Login, redirect string, noBrowser, noKeyring bool) error {
	store, err := a.logins(!noKeyring)
	if err != nil {
		return err
	}
	if store.Keyring != nil {
		l.InKeyring, l.SessionKey = true, profile.NewSessionKey()
	}
	a.server, a.login = l.Server, l
	if l.JWT != "" {
		redirect = "" // the session begins with the first request
	}
	err = a.signIn(ctx, authOf(l), redirect, func(address string) {
		a.note("Open this address in a browser, and sign in there:")
		fmt.Fprintln(a.errs, address)
		if !noBrowser {
			go func() { _ = browser.OpenURL(address) }() // if that fails, the person has the address too
		}
	})
	if err != nil {
		return err
	}
	if os.Getenv(ringcentral.EnvJWT) != "" && l.JWT == "" && !a.profileChosen() {
		a.note("rcaccount: RC_USER_JWT is set: while it is, it takes precedence over this login.")
	}
	return a.saveLogin(store, l)
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
	if a.login != nil {
		a.login.Account, a.login.User = string(who.Account.ID), who.Name
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
			if !a.demo {
				store, err := a.logins(a.login != nil && a.login.InKeyring)
				if err == nil {
					err = local(store.Remove(a.profileName()))
				}
				if err != nil {
					return err
				}
			}
			_, err = fmt.Fprintln(a.out, "Signed out.")
			return err
		},
	}
}
