package ringcentraltest

import (
	"iter"
	"net/url"
	"path"
	"slices"
	"strconv"
)

const defaultPerPage = 100

// positive returns an integer query parameter, which the document requires to be positive.
func (c *call) positive(name string, absent int) int {
	n, err := strconv.ParseInt(c.query.Get(name), 10, 32)
	if err != nil {
		return absent
	}
	return int(n)
}

// passes reports whether a value passes a filter, which may have several values. Everything passes an absent filter.
func (c *call) passes(name, value string) bool {
	if len(c.query[name]) == 0 {
		return true
	}
	filter := slices.DeleteFunc(slices.Clone(c.query[name]), func(s string) bool { return s == "" })
	return len(filter) == 0 || slices.Contains(filter, value)
}

// passesPattern is like passes, for a filter in which * stands for any characters.
func (c *call) passesPattern(name, value string) bool {
	matched, err := path.Match(c.query.Get(name), value)
	return c.query.Get(name) == "" || err == nil && matched
}

// passesFlag is like passes, for a boolean.
func (c *call) passesFlag(name string, value bool) bool {
	return c.passes(name, strconv.FormatBool(value))
}

// passesInBody is like passes, for a filter in the body.
func (c *call) passesInBody(name, value string) bool {
	wanted := textList(c.body[name])
	return len(wanted) == 0 || slices.Contains(wanted, value)
}

// page returns the page of records that the request asks for, with links to other pages if the document has them.
func page[T any](c *call, records iter.Seq[T], show func(T) object) object {
	number, size := c.pageAsked()
	start, end := (number-1)*size, number*size
	shown, total := []object{}, 0
	for record := range records {
		if total >= start && total < end {
			shown = append(shown, show(record))
		}
		total++
	}
	return c.pageReply(shown, total)
}

// pageOf is like page, for the records of a table that match. If neither the request nor the permissions of the caller filter them,
// only the records of the page are generated; otherwise the time to read all pages would grow with the square of the company.
func pageOf[T any](c *call, records *table[T], match func(T) bool, show func(T) object) object {
	filtered := !c.admin // others don't see everything
	for name := range c.query {
		filtered = filtered || name != "page" && name != "perPage"
	}
	if filtered {
		return page(c, where(records.all(), match), show)
	}
	number, size := c.pageAsked()
	shown := []object{}
	for record := range records.between((number-1)*size, number*size) {
		shown = append(shown, show(record))
	}
	return c.pageReply(shown, records.len())
}

// pageAsked returns the number and the size of the page that the request asks for.
func (c *call) pageAsked() (number, size int) {
	number, size = c.positive("page", 1), c.positive("perPage", defaultPerPage)
	if c.largestPage > 0 && size > c.largestPage {
		size = min(defaultPerPage, c.largestPage) // as the platform does, without an error
	}
	return number, size
}

func (c *call) pageReply(shown []object, total int) object {
	number, size := c.pageAsked()
	start := (number - 1) * size
	pages := (total + size - 1) / size
	paging := object{"page": number, "perPage": size, "totalPages": pages, "totalElements": total}
	if len(shown) > 0 {
		paging["pageStart"], paging["pageEnd"] = start, start+len(shown)-1
	}
	reply := object{"records": shown, "paging": paging}
	if c.op.navigation {
		reply["uri"] = c.base + c.request.URL.RequestURI()
		reply["navigation"] = c.navigation(number, pages)
	}
	return reply
}

func (c *call) navigation(page, pages int) object {
	link := func(n int) object {
		query := url.Values{}
		for name, values := range c.query {
			query[name] = values
		}
		query.Set("page", strconv.Itoa(n))
		return object{"uri": c.base + c.request.URL.EscapedPath() + "?" + query.Encode()}
	}
	links := object{"firstPage": link(1), "lastPage": link(max(pages, 1))}
	if page > 1 {
		links["previousPage"] = link(page - 1)
	}
	if page < pages {
		links["nextPage"] = link(page + 1)
	}
	return links
}

// where yields the records that match.
func where[T any](records iter.Seq[T], match func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for record := range records {
			if match(record) && !yield(record) {
				return
			}
		}
	}
}
