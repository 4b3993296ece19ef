// Package secretname tells secrets by their names, for those that the document doesn't mark.
package secretname

import "regexp"

var secret = regexp.MustCompile(`(?i)password|secret|token|pin$|jwt|assertion`)

// Is reports whether a property of this name may hold a secret.
func Is(name string) bool { return secret.MatchString(name) }
