package ringcentral_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"

	"golang.org/x/oauth2"

	"github.com/ringcentral-account/ringcentral-account-go/ringcentraltest"
	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// whoami prints whom the platform takes the client for.
func whoami(rc *ringcentral.Client, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	me, err := rc.ReadExtension(context.Background(), ringcentral.Self)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(me.ExtensionNumber, me.Name)
}

// A program that runs by itself signs in with a JWT from the developer console.
func ExampleJWT() {
	fake := ringcentraltest.New()
	defer fake.Close()
	auth := ringcentral.JWT(ringcentraltest.ClientID, ringcentraltest.ClientSecret, ringcentraltest.JWT)
	whoami(ringcentral.New(auth, ringcentral.WithServer(fake.URL)))
	// Output: 101 Maya Okafor
}

// browse stands for a person who agrees in the browser: it returns the query that the browser brings back.
func browse(address string) url.Values {
	browser := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, address, http.NoBody)
	if err != nil {
		return nil
	}
	resp, err := browser.Do(req)
	if err != nil {
		return nil
	}
	_ = resp.Body.Close()
	back, err := resp.Location()
	if err != nil {
		return nil
	}
	return back.Query()
}

// A person signs in with a browser. Without a client secret it is a public application, which PKCE protects.
func ExampleAuthorizationCode() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, ""), ringcentral.WithServer(fake.URL))
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx := context.Background()
	_, err = rc.ReadAccount(ctx)
	fmt.Println("signed in:", !errors.Is(err, ringcentral.ErrLogin))

	login, err := rc.StartLogin("https://app.example/callback")
	if err != nil {
		fmt.Println(err)
		return
	}
	query := browse(login.URL) // send the person there, and take the query with which they come to the callback
	if err := login.Finish(ctx, query); err != nil {
		fmt.Println(err)
		return
	}
	whoami(rc, nil)
	// Output:
	// signed in: false
	// 101 Maya Okafor
}

// A program on the machine of the person needs no web server of its own.
func ExampleClient_LoginLoopback() {
	fake := ringcentraltest.New()
	defer fake.Close()
	person := ringcentral.AuthorizationCode(ringcentraltest.PublicClientID, "")
	rc, err := ringcentral.New(person, ringcentral.WithServer(fake.URL))
	if err == nil {
		err = rc.LoginLoopback(context.Background(), "http://127.0.0.1:0/callback", func(address string) error {
			go func() { // a real program opens the browser
				if page, err := fetchPage(address); err == nil {
					_ = page.Body.Close()
				}
			}()
			return nil
		})
	}
	whoami(rc, err)
	// Output: 101 Maya Okafor
}

// A session that was begun elsewhere goes on. The token is good for one use; the client keeps the next.
func ExampleRefreshToken() {
	fake := ringcentraltest.New()
	defer fake.Close()
	auth := ringcentral.RefreshToken(ringcentraltest.ClientID, ringcentraltest.ClientSecret, fake.NewRefreshToken())
	whoami(ringcentral.New(auth, ringcentral.WithServer(fake.URL)))
	// Output: 101 Maya Okafor
}

// staticToken gets a token as another part of a program would.
func staticToken(fake *ringcentraltest.Server) string {
	config := oauth2.Config{
		ClientID: ringcentraltest.ClientID, ClientSecret: ringcentraltest.ClientSecret,
		Endpoint: oauth2.Endpoint{TokenURL: fake.URL + "/restapi/oauth/token", AuthStyle: oauth2.AuthStyleInHeader},
	}
	token, err := config.TokenSource(context.Background(), &oauth2.Token{RefreshToken: fake.NewRefreshToken()}).Token()
	if err != nil {
		return ""
	}
	return token.AccessToken
}

// A token that something else takes care of is good until it expires.
func ExampleAccessToken() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(ringcentral.AccessToken(staticToken(fake)), ringcentral.WithServer(fake.URL))
	whoami(rc, err)
	fake.ExpireTokens()
	_, err = rc.ReadAccount(context.Background())
	fmt.Println("over:", errors.Is(err, ringcentral.ErrUnauthorized))
	// Output:
	// 101 Maya Okafor
	// over: true
}

// Tokens can come from anything that makes them, such as another library.
func ExampleTokenSource() {
	fake := ringcentraltest.New()
	defer fake.Close()
	source := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: staticToken(fake)})
	whoami(ringcentral.New(ringcentral.TokenSource(source), ringcentral.WithServer(fake.URL)))
	// Output: 101 Maya Okafor
}

// The credentials are those of the environment; what is missing is named, all at once.
func ExampleFromEnv() {
	fake := ringcentraltest.New()
	defer fake.Close()
	environment := map[string]string{
		ringcentral.EnvServer:       fake.URL,
		ringcentral.EnvClientID:     ringcentraltest.ClientID,
		ringcentral.EnvClientSecret: ringcentraltest.ClientSecret,
		ringcentral.EnvJWT:          ringcentraltest.JWT,
	}
	for name, value := range environment {
		_ = os.Setenv(name, value)
	}
	defer func() {
		for name := range environment {
			_ = os.Unsetenv(name)
		}
	}()
	whoami(ringcentral.FromEnv())

	_ = os.Unsetenv(ringcentral.EnvJWT)
	_, err := ringcentral.FromEnv()
	if missing, ok := errors.AsType[*ringcentral.MissingEnvError](err); ok {
		fmt.Println(missing.Names)
	}
	// Output:
	// 101 Maya Okafor
	// [RC_USER_JWT]
}

// Two clients share a session, as two runs of a program or two processes do.
func ExampleFileStore() {
	folder, err := os.MkdirTemp("", "example")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(folder) }()
	store := ringcentral.FileStore(filepath.Join(folder, "tokens.json"))
	fake := ringcentraltest.New()
	defer fake.Close()
	for range 2 {
		whoami(ringcentral.New(fake.Auth(), ringcentral.WithServer(fake.URL), ringcentral.WithTokenStore(store)))
	}
	fmt.Println("fetched", fake.TokenRequests(), "token")
	// Output:
	// 101 Maya Okafor
	// 101 Maya Okafor
	// fetched 1 token
}

// A session ends with Revoke. With a JWT, the next call would begin another.
func ExampleClient_Revoke() {
	fake, rc := startExample()
	defer fake.Close()
	whoami(rc, nil)
	fmt.Println(fake.Sessions(), "session")
	if err := rc.Revoke(context.Background()); err != nil {
		fmt.Println(err)
	}
	fmt.Println(fake.Sessions(), "sessions")
	// Output:
	// 101 Maya Okafor
	// 1 session
	// 0 sessions
}

// What the platform refuses for good needs a person; what it fails at may work later.
func ExampleTokenError() {
	fake := ringcentraltest.New()
	defer fake.Close()
	rc, err := ringcentral.New(ringcentral.JWT(ringcentraltest.ClientID, ringcentraltest.ClientSecret, "old-jwt"), ringcentral.WithServer(fake.URL))
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = rc.ReadAccount(context.Background())
	if refused, ok := errors.AsType[*ringcentral.TokenError](err); ok {
		fmt.Println(refused.OAuthError, "final:", refused.Final)
	}
	// Output: invalid_grant final: true
}
