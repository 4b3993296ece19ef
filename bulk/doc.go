// Package bulk carries out hundreds of changes of an account, and reads the details of thousands of extensions, as fast as the
// rate limits of the platform allow.
//
//	changes := func(yield func(bulk.ExtensionChange) bool) { ... }
//	for result := range bulk.UpdateExtensions(ctx, rc, changes) {
//		fmt.Println(result.Change.ID, result.Outcome, result.Err)
//	}
//
// # Streams
//
// Every function takes a stream of changes and returns a stream of results: one result for each change, in the order of
// the changes, exactly once. The stream of changes is read by the goroutine that ranges over the results, and only as
// far ahead as [WithWindow] says, so that it may have any length. A [Source] makes a stream of changes of a list, and
// keeps the list's error. Requests go out while the results are awaited. A stream of results can be ranged over once; a
// second time sends the changes again.
//
// Changes go out through the operations of the platform that take many of them, in the largest batches that it accepts, and one by
// one where there is no such operation or where that is faster; the comment of each function says which. The tasks that the platform
// makes of some batches are awaited side by side. Two changes of the same thing, such as an extension, are never in one batch and never
// under way at the same time: the second is sent when the outcome of the first is known. Apart from that, changes may be carried
// out in any order.
//
// # Outcomes
//
// The [Outcome] of a change says what became of it: [Done], [Refused], [NotSent] or [Unknown]. The outcome of one change does not
// depend on that of another in the same batch, even where the platform refuses a batch as a whole because of one of its changes:
// the others are sent again without it.
//
// When a request got no reply, or an answer that is neither a success nor a refusal that the platform documents
// (statuses 400, 401, 403, 404, 409 and 429), or when a task was lost or ended half done, the package looks at the
// account before it does anything else: a change that was carried out is Done; one that was not is sent again, up to
// the number of [WithTries]; one about which nothing can be told is Unknown and is not sent again. That holds for a 503
// with Retry-After, too, and for the refusal of a change whose first request has left open what happened.
//
// A change that says how something is to be, such as an update, a deletion or a membership, is Done if the account is
// found like that. A creation, of an extension or a number, is Done only if it can be shown that this call has made
// what was found: what is like it may be somebody else's.
//
// A change that makes no sense, such as one without an id, is Refused and not sent. Errors name the change that they
// are about.
//
// # The end of the context
//
// When the context ends, nothing more is sent. The remaining changes of the stream are still read, and each gets its result: [NotSent]
// if it was not sent, [Unknown] if it was and the answer did not come in time. Whoever breaks out of the loop gets no further results;
// requests that are under way are then broken off, and may be carried out nevertheless.
//
// # Concurrency
//
// The functions use the rate limits of the client, which counts the requests of all its users together, so several of them may run
// at the same time. They start goroutines and leave none behind when the loop ends.
package bulk
