package ringcentral

import (
	"slices"

	"github.com/oapi-codegen/nullable"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
)

// ID is the id of an account, an extension, a phone number or anything else that the platform numbers. It reads JSON
// numbers and strings alike.
type ID = api.ID

// IDError says why an id was refused. Nothing was sent.
type IDError = api.IDError

// Time is a date and time from a reply.
type Time = api.Time

// Secret is a secret from a reply, such as a SIP password. It prints, logs and marshals as "(hidden)"; its Reveal method returns what
// it is.
type Secret = api.Secret

// Self is the account or the extension that the access token belongs to.
const Self = api.Self

// ParseID returns s as an ID, or an error if s can't be the id of one object.
func ParseID(s string) (ID, error) { return api.ParseID(s) }

// OperationPaging is how an [Operation] lists records.
type OperationPaging = api.Paging

// Operation is what the document says of an operation besides its types.
type Operation = api.Operation

// Operations returns all operations of the document, in its order.
func Operations() []*Operation { return slices.Clone(generated.Operations) }

// Nullable is a property of a request that can be left out (its zero value), sent as null ([Null]) or sent with a value
// ([NotNull]).
type Nullable[T any] = nullable.Nullable[T]

// Null sends null, which is not the same as leaving a property out.
func Null[T any]() Nullable[T] { return nullable.NewNullNullable[T]() }

// NotNull sends value.
func NotNull[T any](value T) Nullable[T] { return nullable.NewNullableWithValue(value) }
