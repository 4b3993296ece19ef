package ringcentral

import "reflect"

// What the functions in conversions.gen.go have in common. A property of a reply that is empty may have been absent: the request leaves it
// out, or sends null where null means none.

// set returns what to send for a property that is left out if it is empty.
func set[T comparable](value T) *T {
	var empty T
	if value == empty {
		return nil
	}
	return &value
}

// setOrNull returns what to send for a property that is null if it is empty.
func setOrNull[T comparable](value T) Nullable[T] {
	var empty T
	if value == empty {
		return Null[T]()
	}
	return NotNull(value)
}

// setObject is set for an object.
func setObject[S, T any](reply *S, convert func(*S) T) *T {
	if reflect.ValueOf(reply).Elem().IsZero() {
		return nil
	}
	request := convert(reply)
	return &request
}

// convertAll converts a list. One that was not in the reply stays nil, which is not sent.
func convertAll[S, T any](reply []S, convert func(*S) T) []T {
	if reply == nil {
		return nil
	}
	request := make([]T, len(reply))
	for i := range reply {
		request[i] = convert(&reply[i])
	}
	return request
}

// convertRecords is convertAll for the records of a list, as its iterator yields them.
func convertRecords[S, T any](records []*S, convert func(*S) T) []T {
	return convertAll(records, func(record **S) T { return convert(*record) })
}
