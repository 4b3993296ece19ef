package bulk

import (
	"context"
	"iter"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// InventoryEntry is an extension with its phone numbers.
type InventoryEntry struct {
	Extension *ringcentral.ExtensionSummary // nil in the last entry, if there are numbers of no extension
	Numbers   []*ringcentral.AccountPhoneNumber
}

// maxWaiting is how many extensions Inventory reads before all numbers have arrived: some 40 MB. Within the documented limits
// that costs no time up to 60,000 extensions, since 40 of their pages may be read at once when the numbers are there.
const maxWaiting = 20_000

// Inventory reads all extensions of an account, each with its phone numbers, in the order of [ringcentral.Client.ListExtensions]. The
// remaining numbers come last, in an entry without an extension: those of the company itself and of extensions that the list
// leaves out.
//
// It reads two lists of the account in place of one list for each extension: an account of 50,000 extensions and 20,000
// numbers takes 70 calls. The lists count against different rate limits, so they are read at the same time. The first
// entry is yielded when all numbers have been read; until then up to 20,000 extensions are held in memory, at two kilobytes each,
// and after that they are read as the caller goes on. The lists are not a snapshot: a number that is moved while they are read may be
// returned with its old extension.
// With [ringcentral.WithSecondPass], both lists are read until nothing that stays is missing; what only a second pass finds comes last.
//
// An error is yielded once, with a nil entry, and ends the iteration. Breaking out of the loop stops both lists.
func Inventory(ctx context.Context, rc *ringcentral.Client, opts ...ringcentral.CallOption) iter.Seq2[*InventoryEntry, error] {
	return func(yield func(*InventoryEntry, error) bool) {
		reading, cancel := context.WithCancel(ctx)
		numbers := readNumbers(reading, rc, opts)
		defer func() {
			cancel()
			<-numbers.done
		}()
		var waiting []*ringcentral.ExtensionSummary
		// flush yields what waits for the numbers, and reports whether to go on.
		flush := func() bool {
			<-numbers.done
			if numbers.err != nil {
				yield(nil, numbers.err)
				return false
			}
			for i, extension := range waiting {
				waiting[i] = nil // neither it nor its page need stay in memory
				if !yield(&InventoryEntry{extension, numbers.take(extension.ID)}, nil) {
					return false
				}
			}
			waiting = waiting[:0]
			return true
		}
		for extension, err := range rc.ListExtensions(ctx, nil, opts...) {
			if err != nil {
				yield(nil, err)
				return
			}
			waiting = append(waiting, extension)
			if len(waiting) == maxWaiting || numbers.came() {
				if !flush() {
					return
				}
			}
		}
		if !flush() {
			return
		}
		var left []*ringcentral.AccountPhoneNumber
		for _, id := range numbers.order {
			left = append(left, numbers.of[id]...)
		}
		if left != nil {
			yield(&InventoryEntry{nil, left}, nil)
		}
	}
}

// numbersByExtension are the phone numbers of an account. Nothing but done may be used before done is closed.
type numbersByExtension struct {
	done  chan struct{}
	of    map[ringcentral.ID][]*ringcentral.AccountPhoneNumber // "" has those of no extension
	order []ringcentral.ID                                     // the keys of the map, in the order in which they came
	err   error
}

// readNumbers begins to read the numbers of an account.
func readNumbers(ctx context.Context, rc *ringcentral.Client, opts []ringcentral.CallOption) *numbersByExtension {
	n := &numbersByExtension{done: make(chan struct{}), of: map[ringcentral.ID][]*ringcentral.AccountPhoneNumber{}}
	go func() {
		defer close(n.done)
		for number, err := range rc.ListAccountPhoneNumbers(ctx, nil, opts...) {
			if err != nil {
				n.err = err
				return
			}
			id := number.Extension.ID
			if n.of[id] == nil {
				n.order = append(n.order, id)
			}
			n.of[id] = append(n.of[id], new(*number)) // a copy: a number must not keep its page in memory
		}
	}()
	return n
}

// came reports whether all numbers have come, without waiting for them.
func (n *numbersByExtension) came() bool {
	select {
	case <-n.done:
		return true
	default:
		return false
	}
}

// take returns the numbers of an extension, once.
func (n *numbersByExtension) take(id ringcentral.ID) []*ringcentral.AccountPhoneNumber {
	if id == "" {
		return nil
	}
	numbers := n.of[id]
	delete(n.of, id)
	return numbers
}
