package paging

import (
	"cmp"
	"encoding/json"
	"errors"
	"maps"
	"net/url"
	"strconv"

	"github.com/ringcentral-account/ringcentral-account-go/api"
	"github.com/ringcentral-account/ringcentral-account-go/internal/jsonread"
)

// First returns the number of the page that a query asks for; it is 1 if the query doesn't say or if the body chooses the page.
func First(list *api.Paging, query url.Values) (int32, error) {
	if list == nil {
		return 0, errors.New("the operation does not list anything")
	}
	text := query.Get("page")
	if list.InBody != "" || text == "" {
		return 1, nil
	}
	n, err := strconv.ParseInt(text, 10, 32)
	if err != nil || n < 1 {
		return 0, errors.New("page is not a positive number")
	}
	return int32(n), nil
}

// Choose returns the query and the body of a request for one page, which is as large as the platform allows unless they say
// otherwise. What it is given stays as it is.
func Choose(list *api.Paging, number int32, query url.Values, body []byte) (url.Values, []byte, error) {
	switch {
	case list.MaxPerPage == 0:
		return query, body, nil
	case list.InBody != "":
		body, err := chooseInBody(list, number, body)
		return query, body, err
	}
	chosen := url.Values{}
	maps.Copy(chosen, query)
	chosen.Set("page", strconv.Itoa(int(number)))
	if !chosen.Has("perPage") {
		chosen.Set("perPage", strconv.Itoa(int(list.MaxPerPage)))
	}
	return chosen, body, nil
}

func chooseInBody(list *api.Paging, number int32, body []byte) ([]byte, error) {
	whole := map[string]any{}
	if len(body) > 0 {
		if err := json.Unmarshal(body, &whole); err != nil {
			return nil, errors.New("the body is not a JSON object")
		}
	}
	at := whole
	if list.InBody != "." {
		inner, ok := whole[list.InBody].(map[string]any)
		if !ok {
			inner = map[string]any{}
			whole[list.InBody] = inner
		}
		at = inner
	}
	at["page"] = number
	if at["perPage"] == nil {
		at["perPage"] = list.MaxPerPage
	}
	return json.Marshal(whole)
}

// Read reads a page whose records stay as they are: parts of the reply's body. number is the page that was asked for.
func Read(r *jsonread.Reader, list *api.Paging, number int32, page *Page[json.RawMessage]) {
	if list.MaxPerPage == 0 {
		page.TotalPages = number // there is only this page
	}
	eachMember(r, func(name string) {
		switch name {
		case list.Records:
			page.Records = jsonread.List(r, func(r *jsonread.Reader, record *json.RawMessage) { *record = r.Raw() })
		case "paging":
			readPosition(r, list, page)
		case "navigation":
			eachMember(r, func(name string) {
				page.HasNavigation = true
				page.HasNext = page.HasNext || name == "nextPage"
				r.Skip()
			})
		default:
			r.Skip()
		}
	})
}

func readPosition(r *jsonread.Reader, list *api.Paging, page *Page[json.RawMessage]) {
	eachMember(r, func(name string) {
		switch name {
		case "page":
			r.Int32(&page.Number)
		case "perPage":
			r.Int32(&page.PerPage)
		case "pageEnd":
			r.Int32(&page.End)
		case cmp.Or(list.TotalPages, "totalPages"):
			r.Int32(&page.TotalPages)
		case cmp.Or(list.TotalElements, "totalElements"):
			r.Int32(&page.TotalElements)
		default:
			r.Skip()
		}
	})
}

// RawID returns what identifies a record as it arrived: its ID, else that of its extension, else all of it.
func RawID(record *json.RawMessage) string {
	var own, extension string
	err := jsonread.Unmarshal(*record, &own, func(r *jsonread.Reader, own *string) {
		eachMember(r, func(name string) {
			switch name {
			case "id":
				r.ID(own)
			case "extension":
				eachMember(r, func(name string) {
					if name == "id" {
						r.ID(&extension)
					} else {
						r.Skip()
					}
				})
			default:
				r.Skip()
			}
		})
	})
	if id := cmp.Or(own, extension); err == nil && id != "" {
		return id
	}
	return string(*record)
}

// eachMember calls read with the name of each member of an object; read has to read or skip the value.
func eachMember(r *jsonread.Reader, read func(name string)) {
	for name, ok := r.First(); ok; name, ok = r.Member() {
		read(string(name))
	}
}
