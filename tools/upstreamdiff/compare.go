package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// findings is the result of a comparison.
type findings struct {
	operations  int      // the number of operations of the public document with our tags
	missing     []string // lines for those that we lack
	differences []string // a line each, sorted
}

// comparison collects differences. A line has the place, the keyword, and the public value -> ours:
//
//	listExtensions query.perPage maximum (none) -> 1000
//	readExtension 200 contact.email format email -> (none)
//	readExtension 200 contact.pronouns missing
//
// "missing" is what only the public document has, "added" what only ours has.
type comparison struct {
	upstream, ours *document
	differences    []string
}

// compare compares every operation of the public document that has one of our tags, and every one of ours.
func compare(upstream, ours *document) (findings, error) {
	c := &comparison{upstream: upstream, ours: ours}
	known, tags := ours.operations(), map[string]bool{}
	for _, op := range known {
		tags[text(op.fields["tags"])] = true
	}
	if len(known) == 0 {
		return findings{}, fmt.Errorf("%s: no operations", ours.name)
	}
	var found findings
	matched := map[string]bool{}
	for _, theirs := range upstream.operations() {
		at := findOperation(known, theirs)
		if at < 0 && !tags[text(theirs.fields["tags"])] {
			continue
		}
		found.operations++
		if at < 0 {
			found.missing = append(found.missing, "missing operation "+theirs.describe())
			continue
		}
		matched[known[at].id] = true
		c.operation(theirs, known[at])
	}
	if found.operations == 0 {
		return findings{}, fmt.Errorf("%s: no operation that has one of our tags", upstream.name)
	}
	for _, op := range known {
		if !matched[op.id] {
			c.add("added operation %s", op.describe())
		}
	}
	slices.Sort(found.missing)
	slices.Sort(c.differences)
	found.differences = c.differences
	return found, nil
}

// changes compares two releases of the public document in the operations that we have. A line gives the older value first.
func changes(before, now, ours *document) []string {
	c := &comparison{upstream: before, ours: now}
	older, newer := before.operations(), now.operations()
	for _, op := range ours.operations() {
		was, is := findOperation(older, op), findOperation(newer, op)
		if c.only("operation "+op.describe(), was >= 0, is >= 0) {
			c.operation(older[was], newer[is])
		}
	}
	slices.Sort(c.differences)
	return c.differences
}

// findOperation returns the position of an operation by its id or, if it was renamed, by its method and path; -1
// without any.
func findOperation(all []operation, wanted operation) int {
	at := slices.IndexFunc(all, func(op operation) bool { return op.id == wanted.id })
	if at < 0 {
		at = slices.IndexFunc(all, func(op operation) bool { return op.method == wanted.method && op.path == wanted.path })
	}
	return at
}

func (op operation) describe() string {
	return fmt.Sprintf("%s %s %s", op.id, strings.ToUpper(op.method), op.path)
}

func (c *comparison) add(format string, args ...any) {
	c.differences = append(c.differences, fmt.Sprintf(format, args...))
}

// value adds a line if the two values differ.
func (c *comparison) value(where any, what, theirs, ours string) {
	if theirs != ours {
		c.add("%v %s %s -> %s", where, what, theirs, ours)
	}
}

// only adds a line for something that one side lacks, and reports whether both have it.
func (c *comparison) only(where any, theirs, ours bool) (inBoth bool) {
	switch {
	case theirs && !ours:
		c.add("%v missing", where)
	case ours && !theirs:
		c.add("%v added", where)
	}
	return theirs && ours
}

func (c *comparison) operation(theirs, ours operation) {
	id := theirs.id
	c.value(id, "operationId", theirs.id, ours.id)
	c.value(id, "method", theirs.method, ours.method)
	c.value(id, "path", theirs.path, ours.path)
	for _, key := range []string{"tags", "deprecated", "x-throttling-group", "x-app-permission", "x-user-permission"} {
		c.value(id, key, setting(theirs.fields[key]), setting(ours.fields[key]))
	}
	c.parameters(id, c.upstream.parameters(theirs), c.ours.parameters(ours))
	c.requestBody(id, theirs.fields["requestBody"], ours.fields["requestBody"])
	c.replies(id, asObject(theirs.fields["responses"]), asObject(ours.fields["responses"]))
}

// parameters returns the parameters of an operation by location and name, as in "query.page".
// Parameters of the operation override those of its path item.
func (d *document) parameters(op operation) map[string]object {
	found := map[string]object{}
	for _, value := range slices.Concat(op.shared, asList(op.fields["parameters"])) {
		parameter := d.resolve(value)
		found[text(parameter["in"])+"."+text(parameter["name"])] = parameter
	}
	return found
}

func (c *comparison) parameters(id string, theirs, ours map[string]object) {
	for _, name := range keys(theirs, ours) {
		where := place{id, name}
		upstream, hasUpstream := theirs[name]
		own, hasOwn := ours[name]
		if c.only(where, hasUpstream, hasOwn) {
			c.parameter(where, upstream, own)
		}
	}
}

func (c *comparison) parameter(where place, theirs, ours object) {
	for _, key := range []string{"required", "deprecated", "allowEmptyValue", "allowReserved"} {
		c.value(where, key, setting(theirs[key]), setting(ours[key]))
	}
	upstream, own := c.upstream.parameterSchema(theirs), c.ours.parameterSchema(ours)
	style, explode := serialization(theirs)
	ownStyle, ownExplode := serialization(ours)
	c.value(where, "style", style, ownStyle)
	if own.isContainer() { // it makes no difference to anything else
		c.value(where, "explode", explode, ownExplode)
	}
	c.schema(where, upstream, own)
}

// parameterSchema returns the schema of a parameter, which may be in a media type.
func (d *document) parameterSchema(parameter object) *schema {
	value := parameter["schema"]
	for _, media := range asObject(parameter["content"]) {
		value = asObject(media)["schema"]
	}
	return d.expand(value)
}

// serialization returns how a parameter is serialized, with the defaults of OpenAPI for absent keywords.
func serialization(parameter object) (style, explode string) {
	style = text(parameter["style"])
	if style == none {
		style = "form"
		if in := parameter["in"]; in == "path" || in == "header" {
			style = "simple"
		}
	}
	explode = text(parameter["explode"])
	if explode == none {
		explode = fmt.Sprint(style == "form")
	}
	return style, explode
}

func (s *schema) isContainer() bool {
	return s.attributes["type"] == "array" || s.attributes["type"] == "object"
}

func (c *comparison) requestBody(id string, theirs, ours any) {
	where := id + " request"
	if c.only(where, theirs != nil, ours != nil) {
		upstream, own := c.upstream.resolve(theirs), c.ours.resolve(ours)
		c.value(place{where, ""}, "required", setting(upstream["required"]), setting(own["required"]))
		c.content(where, upstream, own)
	}
}

// replies compares successful replies. The public document declares few of the others; ours declares them all.
func (c *comparison) replies(id string, theirs, ours object) {
	for _, status := range keys(theirs, ours) {
		if !strings.HasPrefix(status, "2") {
			continue
		}
		where := id + " " + status
		if c.only(where, theirs[status] != nil, ours[status] != nil) {
			c.content(where, c.upstream.resolve(theirs[status]), c.ours.resolve(ours[status]))
		}
	}
}

// content compares the media types of a body. JSON, which nearly all have, is not named in the lines.
func (c *comparison) content(where string, theirs, ours object) {
	upstream, own := asObject(theirs["content"]), asObject(ours["content"])
	for _, media := range keys(upstream, own) {
		within := where
		if media != "application/json" {
			within += " " + media
		}
		if c.only(place{within, ""}, upstream[media] != nil, own[media] != nil) {
			c.schema(place{within, ""}, c.upstream.expand(asObject(upstream[media])["schema"]),
				c.ours.expand(asObject(own[media])["schema"]))
		}
	}
}

func (c *comparison) schema(where place, theirs, ours *schema) {
	for _, keyword := range keys(theirs.attributes, ours.attributes) {
		c.value(where, keyword, orNone(theirs.attributes[keyword]), orNone(ours.attributes[keyword]))
	}
	c.enum(where, theirs.enum, ours.enum)
	if theirs.cut || ours.cut {
		return
	}
	for _, name := range keys(theirs.children, ours.children) {
		upstream, own := theirs.children[name], ours.children[name]
		if !c.only(where.child(name), upstream != nil, own != nil) {
			continue
		}
		c.value(where.child(name), "required", setting(theirs.required[name]), setting(ours.required[name]))
		c.schema(where.child(name), upstream, own)
	}
}

// enum compares enums value by value; if one side takes any value, the difference is one line.
func (c *comparison) enum(where place, theirs, ours map[string]bool) {
	if theirs == nil || ours == nil {
		c.value(where, "enum", enumText(theirs), enumText(ours))
		return
	}
	for _, value := range keys(theirs, ours) {
		c.only(fmt.Sprintf("%v enum value %s", where, value), theirs[value], ours[value])
	}
}

func enumText(enum map[string]bool) string {
	if enum == nil {
		return none
	}
	return strings.Join(slices.Sorted(maps.Keys(enum)), "|")
}

// place is where a difference is: in a parameter, or in a body of an operation.
type place struct {
	owner string // the operation, and the body if it is in one: "readExtension 200"
	path  string // the path below the owner: "contact.email", "records[].id", "query.page"; empty for a body as a whole
}

func (p place) child(name string) place {
	if p.path != "" && name != items {
		name = "." + name
	}
	return place{p.owner, p.path + name}
}

func (p place) String() string {
	if p.path == "" {
		return p.owner + " (body)"
	}
	return p.owner + " " + p.path
}

// keys returns the keys of both maps, sorted, each once.
func keys[V any](a, b map[string]V) []string {
	all := slices.AppendSeq(slices.Collect(maps.Keys(a)), maps.Keys(b))
	slices.Sort(all)
	return slices.Compact(all)
}
