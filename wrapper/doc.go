// Package ringcentral is a client for RingCentral accounts, extensions and phone numbers.
//
//	rc, err := ringcentral.New(ringcentral.JWT(clientID, clientSecret, jwt)) // or ringcentral.FromEnv()
//	if err != nil {
//		return err
//	}
//	for ext, err := range rc.ListExtensions(ctx, nil) {
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
// What the platform refuses or doesn't answer is an [*Error], which carries the platform's own code and the id of the
// request. [errors.Is] tells the common ones apart: [ErrNotFound], [ErrUnauthorized], [ErrForbidden] and its reasons
// [ErrAppPermission], [ErrUserPermission] and [ErrFeatureMissing], [ErrInvalid], [ErrRateLimited], [ErrConflict],
// [ErrServer], [ErrConnection] and [ErrReply]. If the context ended, they are its error. An id that can't stand in a path
// is an [*IDError], and nothing is sent.
//
// # Rate limits
//
// The platform counts requests by group, such as Light or Heavy, in a sliding window, and for each one too many starts a
// penalty, which every further request starts again. A client therefore counts too: a call waits, in the order in which
// calls came, until a request of its group may be sent. It starts from the documented limits, learns the real ones from
// the replies, leaves room if other processes use up the same limits, and sends nothing into a penalty. A wait that would
// outlast the deadline of the call or the maximum, which is 5 minutes or that of [WithMaxWait], is not begun: the call
// fails at once with [ErrRateLimited], and its RetryAfter tells how long it would have been. [WithoutThrottle] leaves the
// counting to the caller.
//
// # Retries
//
// A request is sent up to 5 times, with pauses of 2 s, 4 s, 8 s and so on up to 60 s, each up to a quarter longer by
// chance, or as long as the platform asks for. It is sent again
//
//   - after 429, and after a failure to connect: it was not carried out;
//   - after 503 that tells when to come back, for the same reason;
//   - if it only reads (GET), also after other 5xx and 408, a lost connection, a silence of more than 60 s
//     ([WithMaxSilence]) and a reply that breaks off.
//
// A write is never sent again when it may have been carried out, so after an [ErrConnection], an [ErrServer] or an
// [ErrReply] it is for the caller to look. [WithRetry] changes the numbers, and can let PUT and DELETE be repeated too. A
// request whose body can't be read twice is sent once. A 401 about the token, which is not counted among the 5, makes the
// client fetch another token, once, or again if the call had to wait for its group in between. A pause that would outlast the deadline is not begun: the call fails at once with the
// error that it would have been for.
//
// # Safety
//
// The access token goes to the server of the client and nowhere else: redirects to another host are refused, and
// addresses in replies are not followed. Plain http is refused except to this machine. Replies are read up to 64 MiB
// ([WithMaxReply]). [WithLogger] logs what happens, and [WithHook] reports it to metrics and tracing; neither logs nor
// errors hold tokens, queries or bodies.
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
