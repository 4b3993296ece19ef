// Package secretname tells secrets by their names, for those that the document doesn't mark.
package secretname

import "strings"

var parts = []string{"password", "secret", "token", "jwt", "assertion"}

// Is reports whether a property of this name may hold a secret.
func Is(name string) bool {
	name = strings.ToLower(name)
	for _, part := range parts {
		if strings.Contains(name, part) {
			return true
		}
	}
	return strings.HasSuffix(name, "pin")
}
