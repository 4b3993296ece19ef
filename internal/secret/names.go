package secret

import (
	"slices"
	"strings"
)

// nameParts are what the names of secrets contain, in lower case and without separators.
var nameParts = []string{
	"password", "passwd", "passphrase", "passcode", "pincode", "secret", "token", "jwt", "assertion", "apikey", "privatekey", "credential",
}

var separators = strings.NewReplacer("_", "", "-", "", " ", "")

// IsName reports whether a property of this name, or at this path, may be a secret. It is for properties that the document doesn't
// describe: for those that it does, the mark x-secret decides. It knows the names of all marked properties of requests.
func IsName(path string) bool {
	for name := range strings.SplitSeq(separators.Replace(strings.ToLower(path)), ".") {
		if strings.HasSuffix(name, "pin") || name == "authorization" ||
			slices.ContainsFunc(nameParts, func(part string) bool { return strings.Contains(name, part) }) {
			return true
		}
	}
	return false
}

// Unless returns value, or [Redacted] in its place if it is that of a secret: if name is the name of one.
func Unless(name, value string) string {
	if value != "" && IsName(name) {
		return Redacted
	}
	return value
}
