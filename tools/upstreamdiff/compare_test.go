package main

import (
	"slices"
	"strings"
	"testing"
)

// differences compares two documents in YAML and returns the lines, the ones about missing operations first.
func differences(t *testing.T, upstream, ours string) []string {
	t.Helper()
	theirs, err := parse("upstream", []byte(upstream))
	if err != nil {
		t.Fatal(err)
	}
	own, err := parse("ours", []byte(ours))
	if err != nil {
		t.Fatal(err)
	}
	found, err := compare(theirs, own)
	if err != nil {
		t.Fatal(err)
	}
	return slices.Concat(found.missing, found.differences)
}

func expect(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// withOperation is a document of one operation, with these fields besides its id and its tag.
func withOperation(fields string) string {
	return "{paths: {'/a/{b}': {get: {operationId: op, tags: [A], " + fields + "}}}}"
}

// withParameter is a document of one parameter.
func withParameter(parameter string) string {
	return withOperation("parameters: [" + parameter + "]")
}

// withReply is a document of one reply, and what else it may refer to.
func withReply(schema string, components ...string) string {
	return "{paths: {'/a/{b}': {get: {operationId: op, tags: [A], responses: {'200': {content: {application/json: {schema: " +
		schema + "}}}}}}}, components: {schemas: {" + strings.Join(components, ", ") + "}}}"
}

func TestOperations(t *testing.T) {
	const ours = `
paths:
  /kept: {get: {operationId: kept, tags: [A]}}
  /own: {get: {operationId: own, tags: [A]}}
  /named: {put: {operationId: newName, tags: [A]}}
  /moved/there: {patch: {operationId: moved, tags: [A]}}`
	const upstream = `
paths:
  /kept: {get: {operationId: kept, tags: [A]}}
  /gone: {post: {operationId: gone, tags: [A]}}
  /named: {put: {operationId: oldName, tags: [A]}}
  /moved: {put: {operationId: moved, tags: [Z]}}
  /unnamed: {get: {tags: [A]}}
  /foreign: {get: {operationId: foreign, tags: [B]}}`
	expect(t, differences(t, upstream, ours),
		"missing operation get /unnamed GET /unnamed",
		"missing operation gone POST /gone",
		"added operation own GET /own",
		"moved method put -> patch",
		"moved path /moved -> /moved/there",
		"moved tags Z -> A",
		"oldName operationId oldName -> newName",
	)
}

func TestOperationFields(t *testing.T) {
	expect(t, differences(t,
		withOperation("deprecated: true, x-throttling-group: Light, x-app-permission: P, x-user-permission: Q"),
		withOperation("x-throttling-group: Heavy, x-app-permission: P, x-user-permission: R")),
		"op deprecated true -> (none)",
		"op x-throttling-group Light -> Heavy",
		"op x-user-permission Q -> R",
	)
	expect(t, differences(t, withOperation("deprecated: false"), withOperation("summary: Prose is ours.")))
	expect(t, differences(t, withOperation("x-user-permission: [P, Q]"), withOperation("x-user-permission: [Q, P]")))
}

func TestParametersAreMatchedByPlaceAndName(t *testing.T) {
	expect(t, differences(t,
		withParameter("{name: x, in: query}, {name: y, in: query}"),
		withParameter("{name: x, in: header}, {name: y, in: query}")),
		"op header.x added",
		"op query.x missing",
	)
}

func TestParameterFields(t *testing.T) {
	expect(t, differences(t,
		withParameter("{name: x, in: query, required: true, allowEmptyValue: true, "+
			"schema: {type: integer, format: int64, maximum: 9, default: 0, enum: [1, 2]}}"),
		withParameter("{name: x, in: query, deprecated: true, schema: {type: string, minLength: 1, enum: [2, 3]}}")),
		"op query.x allowEmptyValue true -> (none)",
		"op query.x default 0 -> (none)",
		"op query.x deprecated (none) -> true",
		"op query.x enum value 1 missing",
		"op query.x enum value 3 added",
		"op query.x format int64 -> (none)",
		"op query.x maximum 9 -> (none)",
		"op query.x minLength (none) -> 1",
		"op query.x required true -> (none)",
		"op query.x type integer -> string",
	)
}

func TestSerializationIsComparedAsItWorks(t *testing.T) {
	const array = "schema: {type: array, items: {type: string}}"
	expect(t, differences(t,
		withParameter("{name: x, in: query, "+array+"}, {name: b, in: path, style: simple, explode: false}"),
		withParameter("{name: x, in: query, style: form, explode: true, "+array+"}, {name: b, in: path}")))
	expect(t, differences(t,
		withParameter("{name: x, in: query, explode: false, "+array+"}"),
		withParameter("{name: x, in: query, "+array+"}")),
		"op query.x explode false -> true")
	expect(t, differences(t,
		withParameter("{name: x, in: query, style: pipeDelimited, "+array+"}"),
		withParameter("{name: x, in: query, explode: false, "+array+"}")),
		"op query.x style pipeDelimited -> form")
	expect(t, differences(t, // of a single value explode says nothing
		withParameter("{name: x, in: query, explode: false, schema: {type: string}}"),
		withParameter("{name: x, in: query, schema: {type: string}}")))
}

func TestParametersOfThePathItemAndOfMediaTypes(t *testing.T) {
	expect(t, differences(t, `
paths:
  /a:
    parameters: [{$ref: '#/components/parameters/X'}, {name: y, in: query, schema: {type: integer}}]
    get: {operationId: op, tags: [A], parameters: [{name: y, in: query, schema: {type: string}}]}
components: {parameters: {X: {name: x, in: query, content: {application/json: {schema: {type: object}}}}}}`, `
paths:
  /a:
    get:
      operationId: op
      tags: [A]
      parameters: [{name: x, in: query, schema: {type: string}}, {name: y, in: query, schema: {type: string}}]`),
		"op query.x type object -> string")
}

func TestBodies(t *testing.T) {
	const number, word = "schema: {type: integer}", "schema: {type: string}"
	expect(t, differences(t,
		withOperation("requestBody: {required: true, content: {application/json: {"+number+"}, text/csv: {"+word+"}}},"+
			"responses: {200: {content: {image/png: {"+word+"}, image/gif: {"+word+"}}}, 202: {}, 404: {}}"),
		withOperation("requestBody: {content: {application/json: {"+word+"}}},"+
			"responses: {200: {content: {image/png: {"+number+"}}}, 204: {}, 403: {}}")),
		"op 200 image/gif (body) missing",
		"op 200 image/png (body) type string -> integer",
		"op 202 missing",
		"op 204 added",
		"op request (body) required true -> (none)",
		"op request (body) type integer -> string",
		"op request text/csv (body) missing",
	)
	expect(t, differences(t, withOperation("requestBody: {}"), withOperation("responses: {}")), "op request missing")
}

func TestEveryAttribute(t *testing.T) {
	for _, one := range []struct{ attribute, upstream, ours, want string }{
		{"type", "integer", "string", "integer -> string"},
		{"format", "uri", "", "uri -> (none)"},
		{"default", "false", "", "false -> (none)"}, // unlike false elsewhere
		{"nullable", "true", "false", "true -> (none)"},
		{"deprecated", "", "true", "(none) -> true"},
		{"readOnly", "true", "", "true -> (none)"},
		{"writeOnly", "true", "", "true -> (none)"},
		{"minLength", "1", "2", "1 -> 2"},
		{"maxLength", "64", "", "64 -> (none)"},
		{"pattern", "'^a$'", "'^b$'", "^a$ -> ^b$"},
		{"minimum", "0", "", "0 -> (none)"},
		{"maximum", "", "1000", "(none) -> 1000"},
		{"exclusiveMinimum", "true", "", "true -> (none)"},
		{"exclusiveMaximum", "true", "", "true -> (none)"},
		{"multipleOf", "5", "10", "5 -> 10"},
		{"minItems", "1", "", "1 -> (none)"},
		{"maxItems", "10", "20", "10 -> 20"},
		{"uniqueItems", "true", "false", "true -> (none)"},
		{"minProperties", "1", "", "1 -> (none)"},
		{"maxProperties", "1", "", "1 -> (none)"},
		{"additionalProperties", "false", "true", "false -> (none)"},
	} {
		schema := func(value string) string {
			if value == "" {
				return "{properties: {p: {}}}"
			}
			return "{properties: {p: {" + one.attribute + ": " + value + "}}}"
		}
		expect(t, differences(t, withReply(schema(one.upstream)), withReply(schema(one.ours))),
			"op 200 p "+one.attribute+" "+one.want)
	}
}

func TestEveryAttributeIsTested(t *testing.T) {
	if len(attributes) != 20 {
		t.Errorf("%d attributes: add the new ones to TestEveryAttribute", len(attributes))
	}
}

func TestProperties(t *testing.T) {
	expect(t, differences(t,
		withReply("{required: [a, b], properties: {a: {}, b: {properties: {c: {type: string}, d: {}}}}}"),
		withReply("{required: [b], properties: {a: {}, b: {properties: {c: {type: integer}}}, e: {properties: {f: {}}}}}")),
		"op 200 a required true -> (none)",
		"op 200 b.c type string -> integer",
		"op 200 b.d missing",
		"op 200 e added", // and nothing of what is in it
	)
}

func TestItemsAndMapValues(t *testing.T) {
	expect(t, differences(t,
		withReply("{items: {properties: {a: {items: {type: string}}, m: {additionalProperties: {type: string}}}}}"),
		withReply("{items: {properties: {a: {items: {type: integer}}, m: {additionalProperties: {type: integer}}}}}")),
		"op 200 [].a[] type string -> integer",
		"op 200 [].m.{} type string -> integer",
	)
}

func TestEnums(t *testing.T) {
	expect(t, differences(t,
		withReply("{properties: {a: {enum: [x, y]}, b: {enum: [y, x]}, c: {}, d: {enum: [x, null]}, e: {enum: [true]}}}"),
		withReply("{properties: {a: {enum: [x, z]}, b: {}, c: {enum: [x]}, d: {enum: [x]}, e: {enum: ['true']}}}")),
		"op 200 a enum value y missing",
		"op 200 a enum value z added",
		"op 200 b enum x|y -> (none)",
		"op 200 c enum (none) -> x",
		"op 200 d enum value null missing",
	)
}

func TestOtherWordsForTheSame(t *testing.T) {
	const ours = "{type: object, required: [a], properties: {a: {type: string}, b: {type: array, items: {type: string}}}}"
	for name, upstream := range map[string]string{
		"reference": withReply("{$ref: '#/components/schemas/A'}", "A: "+ours),
		"chain":     withReply("{$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/B~1C'}", "B/C: "+ours),
		"allOf": withReply("{allOf: [{$ref: '#/components/schemas/A'}, {required: [a], properties: {b: {items: {type: string}}}}]}",
			"A: {properties: {a: {type: string}}}"),
		"oneOf": withReply("{required: [a], oneOf: [{properties: {a: {type: string}}}, " +
			"{required: [b], properties: {a: {type: string}, b: {items: {type: string}}}}]}"),
		"anyOf":       withReply("{anyOf: [" + ours + ", " + ours + "]}"),
		"no type":     withReply("{required: [a], properties: {a: {type: string}, b: {items: {type: string}}}}"),
		"prose":       withReply("{description: Ours., title: T, example: {}, " + ours[1:]),
		"list of one": withReply("{properties: {a: {type: [string]}, b: {items: {type: string}}}, required: [a]}"),
	} {
		t.Run(name, func(t *testing.T) { expect(t, differences(t, upstream, withReply(ours))) })
	}
}

func TestListOrObject(t *testing.T) {
	upstream := withReply("{oneOf: [{type: array, items: {type: string}}, {type: object, properties: {a: {type: string}}}]}")
	expect(t, differences(t, upstream, withReply("{items: {type: string}, properties: {a: {type: string}}}")))
	expect(t, differences(t, upstream, withReply("{type: array, items: {type: string}}")),
		"op 200 (body) type array|object -> array",
		"op 200 a missing",
	)
}

func TestBranchesThatDisagree(t *testing.T) {
	const upstream = "{oneOf: [{required: [p], properties: {p: {type: string, maxLength: 5, enum: [x]}}}, " +
		"{required: [p], properties: {p: {type: integer, enum: [y]}}}, {properties: {p: {format: f, enum: [z]}, q: {}}}]}"
	expect(t, differences(t, withReply(upstream), withReply("{properties: {p: {type: string, enum: [x, y]}}}")),
		"op 200 p enum value z missing",
		"op 200 p format (none)|f -> (none)",
		"op 200 p maxLength (none)|5 -> (none)",
		"op 200 p type (none)|integer|string -> string",
		"op 200 q missing",
	)
	expect(t, differences(t, withReply("{anyOf: [{enum: [x]}, {}]}"), withReply("{}"))) // anything will do
}

func TestAllOfKeepsWhatOneMemberSays(t *testing.T) {
	const upstream = "{allOf: [{required: [p], properties: {p: {type: string}}}, " +
		"{required: [q], properties: {p: {type: integer, maxLength: 5, enum: [x]}, q: {}}}]}"
	expect(t, differences(t, withReply(upstream), withReply("{properties: {p: {}, q: {}}}")),
		"op 200 p enum x -> (none)",
		"op 200 p maxLength 5 -> (none)",
		"op 200 p required true -> (none)",
		"op 200 p type string -> (none)", // the first member is believed
		"op 200 q required true -> (none)",
	)
}

func TestSchemasThatContainThemselves(t *testing.T) {
	const tree = "{type: object, properties: {name: {type: %}, kids: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}"
	const root = "{$ref: '#/components/schemas/Tree'}"
	upstream := withReply(root, "Tree: "+strings.Replace(tree, "%", "string", 1))
	ours := "Tree: " + strings.Replace(tree, "%", "integer", 1)
	expect(t, differences(t, upstream, withReply(root, ours)),
		"op 200 name type string -> integer")
	expect(t, differences(t, upstream, withReply( // the same, written out once
		strings.Replace(tree, "%", "string", 1), "Tree: "+strings.Replace(tree, "%", "string", 1))))
	expect(t, differences(t, // beside something else, where it is not compared
		withReply(root, "Tree: {properties: {kids: {allOf: [{$ref: '#/components/schemas/Tree'}, {properties: {a: {}}}]}}}"),
		withReply("{properties: {kids: {type: object}}}")))
	expect(t, differences(t,
		withReply(root, "Tree: {properties: {kids: {oneOf: [{properties: {a: {}}}, {$ref: '#/components/schemas/Tree'}]}}}"),
		withReply("{properties: {kids: {}}}")), "op 200 kids type (none)|object -> (none)")
	expect(t, differences(t, // nothing but itself
		withReply("{$ref: '#/components/schemas/A'}", "A: {$ref: '#/components/schemas/A'}"), withReply("{}")))
}

func TestSchemasThatAreUsedTwice(t *testing.T) {
	const upstream = "{properties: {a: {$ref: '#/components/schemas/X'}, b: {$ref: '#/components/schemas/X'}}}"
	expect(t, differences(t, withReply(upstream, "X: {properties: {x: {}}}"), withReply(upstream, "X: {properties: {y: {}}}")),
		"op 200 a.x missing", "op 200 a.y added", "op 200 b.x missing", "op 200 b.y added")
}

func TestFlawsOfTheDocumentAreShownAndSurvived(t *testing.T) {
	expect(t, differences(t,
		withReply("{properties: {a: {type: array, uniqueItems: true}, b: {type: array, items: {maxItems: 5, type: string}}, "+
			"c: , d: true, e: {$ref: '#/components/schemas/Gone'}, f: {$ref: other.yaml}, g: {enum: }, h: {items: []}, "+
			"i: {required: [j], properties: {j: {}}, allOf: [{$ref: other.yaml}]}}}"),
		withReply("{properties: {a: {type: array, items: {type: string}}, b: {type: array, maxItems: 5, items: {type: string}}, "+
			"c: {type: string}, d: {}, e: {}, f: {}, g: {}, h: {type: array, items: {}}, i: {properties: {j: {}}}}}")),
		"op 200 a uniqueItems true -> (none)",
		"op 200 a[] added",
		"op 200 b maxItems (none) -> 5",
		"op 200 b[] maxItems 5 -> (none)",
		"op 200 c type (none) -> string",
		"op 200 e unresolved $ref #/components/schemas/Gone -> (none)",
		"op 200 f unresolved $ref other.yaml -> (none)",
		"op 200 i unresolved $ref other.yaml -> (none)",
		"op 200 i.j required true -> (none)",
	)
	expect(t, differences(t,
		withOperation("parameters: [{$ref: '#/gone'}, oops], responses: {200: , 204: {$ref: '#/gone'}, default: 1}"),
		withOperation("responses: {'204': {}}")),
		"op (none).(none) missing",
	)
	expect(t, differences(t, // a reference in a circle
		"{paths: {/a: {get: {operationId: op, tags: [A], parameters: [{$ref: '#/components/parameters/P'}]}}}, "+
			"components: {parameters: {P: {$ref: '#/components/parameters/P'}}}}",
		"{paths: {/a: {get: {operationId: op, tags: [A]}}}}"),
		"op (none).(none) missing")
}

func TestNothingToCompareIsAnError(t *testing.T) {
	good, err := parse("good", []byte(withOperation("x-a: 1")))
	if err != nil {
		t.Fatal(err)
	}
	empty, err := parse("empty.yaml", []byte("paths: {/a: {}}"))
	if err != nil {
		t.Fatal(err)
	}
	for _, pair := range [][2]*document{{good, empty}, {empty, good}} {
		if _, err := compare(pair[0], pair[1]); err == nil || !strings.Contains(err.Error(), "empty.yaml") {
			t.Errorf("got %v, want an error that names empty.yaml", err)
		}
	}
	for _, bad := range []string{"", "- a", "paths: {", "openapi: 3.0.3"} {
		if _, err := parse("bad.yaml", []byte(bad)); err == nil || !strings.Contains(err.Error(), "bad.yaml") {
			t.Errorf("%q: got %v, want an error that names bad.yaml", bad, err)
		}
	}
}
