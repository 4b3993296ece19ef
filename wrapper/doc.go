// Package ringcentral is a client for RingCentral accounts, extensions and phone numbers.
//
//	rc, err := ringcentral.New(ringcentral.JWT(clientID, clientSecret, jwt)) // or ringcentral.FromEnv()
//	if err != nil {
//		return err
//	}
//	for ext, err := range rc.ListExtensions(ctx, ringcentral.Self, nil) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(ext.ExtensionNumber, ext.Name)
//	}
//
// # Calls
//
// Every operation of the platform's Account API is a method of [Client], named as the platform names it. A call takes a
// context, the ids of its path, its optional parameters or its body, and options of the one call. [Self] in place of an
// id is the account or the extension that the access token belongs to.
//
// A call returns either a result or an error, never neither. Lists are iterators over all pages; the method with Page
// behind its name reads one page. Fields of replies are values: a field that the platform left out is zero. What a caller
// sends is a pointer, so that false, 0 and "" can be sent on purpose; with Go 1.26, new("101") makes one.
//
// # Errors
//
// What the platform refuses is an [*Error], which carries the platform's own code and the id of the request.
// [errors.Is] tells the common ones apart: [ErrNotFound], [ErrUnauthorized], [ErrForbidden], [ErrInvalid],
// [ErrRateLimited], [ErrConflict] and [ErrServer]. An id that can't stand in a path is an [*IDError], and nothing is sent.
//
// # Sessions
//
// An [Auth] begins a session; the client keeps it. One token is fetched at a time, however many calls wait for it, and it
// is renewed before it expires, with the refresh token if the platform issued one, else with the JWT. A token that the
// platform refuses is renewed once. With [WithTokenStore] and [FileStore] the session is kept on disk and shared by
// processes. The token endpoint is asked three times, 10 seconds apart, when it or the network fails, and not before its
// Retry-After is over; what it refuses for good is a [*TokenError] that is final.
//
// # Enums and ids
//
// Enums are strings and open: a value that this version doesn't know is kept as it came. An [ID] reads JSON numbers and
// strings alike, since the platform sends both.
//
// # Concurrency
//
// A [Client] is safe for use by many goroutines and should be shared: it keeps one access token and one pool of
// connections.
package ringcentral
