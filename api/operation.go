package api

// Operation is what the document says of one operation besides its types.
type Operation struct {
	ID             string   // the operation id, such as "readExtension"
	Method         string   // the HTTP method
	Path           string   // the path, with the names of its ids in braces
	Tag            string   // the family, such as "Extensions"
	Summary        string   // a short title
	Group          string   // the usage-plan group whose rate limit applies, such as "Heavy"; names may change
	Scopes         []string // the app scopes that it needs; none if any token will do
	UserPermission string   // the user permission that it needs; empty if none is documented
	Paging         *Paging  // how it lists records; nil if it is not a list
	Secrets        []string // the properties of its body that are secrets, such as "password"; nil if unknown: their names decide then
	File           bool     // whether the reply is a file and not JSON
	Media          bool     // whether the platform serves it at its media host
	Deprecated     bool     // whether the platform advises against it
}

// Paging says where an operation that lists records takes the page from, and where it puts the records.
type Paging struct {
	Records    string // the property of the reply that holds the records
	MaxPerPage int32  // the largest page that may be requested; 0 if the caller can't choose a page
	InBody     string // the property of the body that holds page and perPage, "." for the body itself; empty for the query

	// The properties of the reply's paging object, where they have other names than totalPages and totalElements.
	TotalPages, TotalElements string
}
