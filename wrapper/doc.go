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
// Every operation of the platform's Account API is a method of [Client]. Its name is a verb followed by its object; the verbs are
// List, Read, Create, Update, Delete, and a few others such as Assign. The comment of a method names the operation id of the
// platform, which errors, events and logs use. A call takes a context, the ids of its path, its parameters or its body, and options for this call.
//
// A client works on the account of its access token; [WithAccount] and [Client.ForAccount] choose another one. [Self] in place of
// the id of an extension is the extension that the access token belongs to.
//
// A call returns either a result or an error. Every List method is an iterator over the records of all pages; the method
// with the suffix Page reads one page. Fields of replies are values: a field that the platform left out is zero. Optional fields of
// requests are pointers, so that false, 0 and "" can be sent on purpose; new("101") makes one. [WithReply] gives access to everything
// else about a reply. [Client.Do] and [Client.List] carry out any operation without its types.
//
// # Errors
//
// If the platform refuses a call or doesn't answer it, the error is an [*Error], which has the platform's own code and
// the id of the request. Use [errors.Is] with [ErrNotFound], [ErrUnauthorized], [ErrForbidden] and its reasons
// [ErrAppPermission], [ErrUserPermission] and [ErrFeatureMissing], [ErrInvalid], [ErrRateLimited], [ErrConflict],
// [ErrServer], [ErrReply], and [ErrConnection] with its reasons [ErrCertificate] and [ErrProxy]. If the context ended,
// the error wraps that of the context. An id that isn't valid in a path is reported as an [*IDError], and nothing is
// sent.
//
// # Rate limits
//
// The platform counts requests per group, such as Light or Heavy, in a sliding window. Exceeding the limit starts a penalty, and
// every further request restarts it. A client therefore counts as well: calls wait, in order of arrival, until a request of
// their group may be sent. It starts with the documented limits, learns the actual ones from the replies, leaves room when other
// processes use the same limits, and sends nothing during a penalty. If the wait would exceed the deadline of the call or the
// maximum of 5 minutes (see [WithMaxWait]), the call fails at once with [ErrRateLimited], and the RetryAfter of the error is the
// time that the wait would have taken. [WithoutThrottle] leaves the counting to the caller.
//
// # Retries
//
// A request is sent up to 5 times, with pauses of 2 s, 4 s, 8 s and so on up to 60 s, each randomly extended by up to a quarter, or
// as long as the platform asks for. It is sent again
//
//   - after a 429 and after a failure to connect, because it was not carried out;
//   - if it only reads (GET), also after a 5xx other than 501 and after a 408, a lost connection, a silence of more than 60 s
//     ([WithMaxSilence]) and an incomplete reply.
//
// A write is never sent again when it may have been carried out: after anything but a success and the refusals that the
// platform documents (400, 401, 403, 404, 409 and 429). That includes redirects and a 503 with Retry-After.
// [Error.MaybeDone] reports whether it is so, and then check what happened before you repeat it. [WithRetry] changes
// the numbers, and can allow PUT and DELETE to be repeated too. A request whose body can't be read twice is sent once.
// After a 401 about the token, which doesn't count against the 5, the client fetches another token, once, or once more
// if the call had to wait for its rate limit in between. A pause that would exceed the deadline is not begun: the call
// fails at once with the error that caused it.
//
// # Security
//
// The access token is sent to the client's server and nowhere else: redirects are not followed, and neither are
// addresses in replies. Plain http is accepted for loopback addresses only. Replies are read up to 64 MiB
// ([WithMaxReply]), and must not drip ([WithMaxSilence]). [WithLogger] logs attempts, and [WithHooks] reports them to
// metrics and tracing; logs and errors never contain tokens, queries or request bodies.
//
// # Sessions
//
// An [Auth] begins a session, and the client keeps it. One token is fetched at a time, however many calls wait for it,
// and it is renewed before it expires, with the refresh token if the platform issued one, otherwise with the JWT. A
// token that the platform rejects is renewed once. With [WithTokenStore] and [FileStore] the session is kept on disk
// and shared by several processes. If the token endpoint or the network fails, the client tries three times, 10 seconds
// apart ([WithRetry] changes that), and never before the Retry-After is over. A refusal that no repetition changes,
// such as a wrong client secret, is a [*TokenError] whose Final is true, and whose Reason says which it is.
//
// # Enums and ids
//
// Enums are strings and open: a value that this version doesn't know is kept as it arrived. An [ID] reads JSON numbers and
// strings alike, because the platform sends both.
//
// # Concurrency
//
// A [Client] is safe for concurrent use and should be shared: it has one access token and one pool of connections. It needs no
// closing: once nothing refers to it, nothing of it is left, apart from idle connections of the HTTP client, which end by themselves.
//
// # Replies as JSON
//
// Types of replies leave out what is zero when they are marshaled: false, 0 and empty texts are missing in the result, as if
// the platform had not sent them. Use [WithReply] to get the body as it arrived.
//
// # Files without an operation
//
// Some replies have the address of a file that no operation reads, such as ContentURI of a [StandardGreeting]. [Client.Do] reads it
// with an [Operation] of your own, whose Path is the path of that address, Method is GET, and File is true.
package ringcentral
