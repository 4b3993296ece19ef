package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/ringcentral-account/ringcentral-account-go/cmd/rcaccount/internal/profile"
	"github.com/ringcentral-account/ringcentral-account-go/internal/openapi"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

const envProfile = "RC_PROFILE"

// profileName is the profile that the command works with.
func (a *app) profileName() string {
	return cmp.Or(a.profile, os.Getenv(envProfile), profile.Default)
}

// profileChosen reports whether a profile was named: then it goes before the credentials of the environment.
func (a *app) profileChosen() bool { return a.profile != "" || os.Getenv(envProfile) != "" }

// logins returns the folder of logins. The keyring is only asked for where it is needed: it may want to be unlocked.
func (a *app) logins(withKeyring bool) (*profile.Store, error) {
	folder, err := os.UserConfigDir()
	if err != nil {
		return nil, localError{errors.New("no folder for the login file: set HOME or XDG_CONFIG_HOME")}
	}
	store := &profile.Store{Folder: filepath.Join(folder, "rcaccount")}
	if withKeyring {
		patience := 5 * time.Second
		if _, ok := terminal(a.in); ok {
			patience = time.Minute // somebody may have to type a password
		}
		store.Keyring = profile.System(patience)
	}
	return store, nil
}

// loadLogin returns the login of the profile, or nil if there is none.
func (a *app) loadLogin() (*profile.Login, error) {
	store, err := a.logins(false)
	if err != nil {
		return nil, nil
	}
	public, err := store.Describe(a.profileName())
	if err == nil && public != nil && public.InKeyring {
		store, err = a.logins(true)
	}
	if err != nil || public == nil {
		return nil, local(err)
	}
	l, err := store.Load(a.profileName())
	return l, local(err)
}

// saveLogin keeps a login, and says where its secrets are if that is not the keyring.
func (a *app) saveLogin(store *profile.Store, l *profile.Login) error {
	if err := store.Save(a.profileName(), l); err != nil {
		return localError{err}
	}
	if !l.InKeyring {
		a.note("rcaccount: the secrets are in %s, which only you may read: no keyring of this system keeps them.", filepath.Dir(store.File(a.profileName())))
	}
	return nil
}

// authOf returns the credentials of a login.
func authOf(l *profile.Login) ringcentral.Auth {
	if l.JWT != "" {
		return ringcentral.JWT(l.ClientID, l.Secret, l.JWT)
	}
	return ringcentral.AuthorizationCode(l.ClientID, l.Secret)
}

// noteAccount says whose account the changes are made in: a person with several must not have to guess.
func (a *app) noteAccount(ctx context.Context) error {
	client, err := a.connect()
	if err != nil {
		return err
	}
	l := profile.Login{}
	if a.login != nil {
		l = *a.login
	}
	if l.Account == "" {
		who, err := client.ForAccount(ringcentral.Self).ReadExtension(ctx, ringcentral.Self)
		switch {
		case errors.Is(err, ringcentral.ErrForbidden): // the change itself may be allowed
			l.Account, l.User = "of the session", "somebody who may not read it"
		case err != nil:
			return err
		default:
			l.Account, l.User = string(who.Account.ID), who.Name
		}
	}
	a.note("Account %s, as %s, %s", cmp.Or(a.account, l.Account), l.User, a.via)
	return nil
}

// profileRow is what the list of profiles says about each.
type profileRow struct {
	Profile  string `json:"profile"`
	Account  string `json:"account"`
	User     string `json:"user"`
	Server   string `json:"server"`
	ClientID string `json:"clientId"`
	Secrets  string `json:"secrets"`
	Current  bool   `json:"current"`
}

func newProfiles(a *app) *cobra.Command {
	columns := columnsOf("profile", "account", "user", "server", "clientId", "secrets", "current")
	list := &cobra.Command{
		Use: "list", Short: "List the profiles: who is signed in where", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			p, err := a.printer(columns, openapi.Object("profile"))
			if err != nil {
				return err
			}
			store, err := a.logins(false)
			if err != nil {
				return err
			}
			names, err := store.Names()
			if err != nil {
				return localError{err}
			}
			var rows []profileRow
			for _, name := range names {
				l, err := store.Describe(name)
				if err != nil || l == nil {
					return local(err)
				}
				kept := "file"
				if l.InKeyring {
					kept = "keyring"
				}
				rows = append(rows, profileRow{name, l.Account, l.User, l.Server, l.ClientID, kept, name == a.profileName()})
			}
			return printRows(p, rows)
		},
	}
	addListFlags(a, list, columns, nil)
	cmd := &cobra.Command{
		Use: "profiles", Short: "List the profiles that you are signed in with",
		Long: `A profile is a login with a name, for who works with several accounts or applications: "rcaccount login --profile NAME" makes one,
and --profile NAME or ` + envProfile + ` chooses one.`,
	}
	cmd.AddCommand(list)
	return cmd
}

// completeProfile offers the names of the profiles.
func (a *app) completeProfile(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	store, err := a.logins(false)
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	names, _ := store.Names()
	return names, cobra.ShellCompDirectiveNoFileComp
}

// missingProfile is the error of a profile that was named and isn't there.
func missingProfile(name string) error {
	return usageError{fmt.Errorf(`there is no profile %s: "rcaccount login --profile %[1]s" makes it, and "rcaccount profiles list" shows those that there are`, name)}
}
