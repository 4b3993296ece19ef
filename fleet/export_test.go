package fleet

// Die makes a budget fall silent, as a crash of its process does.
func Die(b *Budget) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	b.kick()
}

// Shift is how times of a session are moved between clocks.
var Shift = shift

// Flush tells the server what a budget has to tell.
func Flush(b *Budget) {
	for _, g := range b.groups {
		b.sync(g)
	}
}
