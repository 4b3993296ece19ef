package paging

// key stands for the ID of a record; 0 for none.
type key = uint64

// keySet holds keys, which are hashes already: half the memory of a map, and no more than a few allocations. nil is an empty set.
type keySet struct {
	slots []key // a power of two of them, at most three quarters full
	n     int
}

// newKeySet makes a set with room for some keys.
func newKeySet(room int) *keySet {
	size := 16
	for size*3/4 < room {
		size *= 2
	}
	return &keySet{slots: make([]key, size)}
}

// has reports whether the set holds a key. No set holds 0.
func (s *keySet) has(k key) bool { return s != nil && k != 0 && s.slots[s.find(k)] == k }

// find returns the slot of a key, or the one to put it in.
func (s *keySet) find(k key) int {
	mask := len(s.slots) - 1
	at := int(k) & mask
	for s.slots[at] != 0 && s.slots[at] != k {
		at = (at + 1) & mask
	}
	return at
}

// add adds a key other than 0.
func (s *keySet) add(k key) {
	if s.n >= len(s.slots)*3/4 {
		grown := newKeySet(2 * s.n)
		for _, old := range s.slots {
			if old != 0 {
				grown.slots[grown.find(old)] = old
			}
		}
		s.slots = grown.slots
	}
	if at := s.find(k); s.slots[at] == 0 {
		s.slots[at] = k
		s.n++
	}
}
