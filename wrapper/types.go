package ringcentral

import (
	"slices"

	"github.com/oapi-codegen/nullable"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/generated"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// ID is the id of an account, an extension, a phone number or anything else that the platform numbers. It reads JSON
// numbers and strings alike.
type ID = api.ID

// IDError says why an id was refused. Nothing was sent.
type IDError = api.IDError

// Time is a date and time from a reply.
type Time = api.Time

// Secret is a secret property of a request or of a reply, such as a password or a PIN. It shows "(hidden)" in every form: when
// printed, logged or encoded, as a map key, and in unexported fields. Its Reveal method returns the text. Only the client's requests
// contain it; a program that encodes a request by itself must reveal the secrets in it.
type Secret = api.Secret

// NewSecret returns text as a secret, for a property of a request.
func NewSecret(text string) *Secret { return api.NewSecret(text) }

func decodeSecret(r *jsonread.Reader, s *Secret) {
	var text string
	r.String(&text)
	*s = *NewSecret(text)
}

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
