package main

import (
	"strings"
	"testing"
)

// failures are the failures that every operation declares.
const failures = `        "400": {$ref: "#/components/responses/Failure"}
        "401": {$ref: "#/components/responses/Failure"}
        "404": {$ref: "#/components/responses/Failure"}
        "429": {$ref: "#/components/responses/Failure"}
        "500": {$ref: "#/components/responses/Failure"}
        "503": {$ref: "#/components/responses/Failure"}
`

const good = `openapi: 3.0.3
info: {title: Toy, version: 1.0.0}
tags:
  - name: Things
paths:
  /things/{thingId}:
    get:
      operationId: listParts
      tags: [Things]
      summary: List parts
      description: Lists the parts of a thing.
      security:
        - OAuth2: [ReadThings]
      x-throttling-group: Light
      x-app-permission: ReadThings
      x-paging: {style: navigation, records: records, item: Part}
      parameters:
        - {name: thingId, in: path, required: true, description: The thing., schema: {$ref: "#/components/schemas/Id"}, example: "1"}
        - {name: page, in: query, description: The page., schema: {type: integer}}
        - {name: perPage, in: query, description: The size., schema: {type: integer}}
        - {name: internalIds, in: query, description: Whether ids are internal., schema: {type: boolean}}
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/PartList"}
              examples:
                default:
                  value: {records: [{id: "1", color: Red}], paging: {page: 1}, navigation: {next: a}}
` + failures + `    put:
      operationId: changeThing
      x-go-name: UpdateThing
      tags: [Things]
      summary: Change a thing
      description: Changes a thing.
      security:
        - OAuth2: []
      x-throttling-group: Light
      parameters:
        - {name: thingId, in: path, required: true, description: The thing., schema: {$ref: "#/components/schemas/Id"}, example: "1"}
      requestBody:
        content:
          application/json:
            schema: {$ref: "#/components/schemas/ThingUpdate"}
            examples:
              default:
                value: {name: a}
      responses:
        "204": {description: Done.}
` + failures + `components:
  responses:
    Failure:
      description: No.
      content:
        application/json:
          schema: {$ref: "#/components/schemas/Error"}
          examples:
            default:
              value: {errorCode: X}
  schemas:
    Id: {type: string, description: An id.}
    NumericId: {type: integer, description: An id.}
    Color: {type: string, description: A color., enum: [Red]}
    Light: {type: string, description: A light., enum: [Red, Green], x-values-of: TrafficLight}
    TrafficLight: {type: string, description: A traffic light., enum: [Red, Yellow, Green], x-distinct-from: [Ripeness]}
    Ripeness: {type: string, description: A ripeness., enum: [Green, Yellow, Red, Brown]}
    Error:
      type: object
      description: An error.
      properties:
        errorCode: {type: string, description: The code.}
    Part:
      type: object
      description: A part.
      properties:
        id: {$ref: "#/components/schemas/Id"}
        color: {$ref: "#/components/schemas/Color"}
        note: {type: string, description: The note.}
        callerId: {type: string, description: The number of the caller.}
        noCallerId: {type: string, description: The treatment of callers without a number.}
    Navigation:
      type: object
      description: The links.
      properties:
        next: {type: string, description: The next page.}
    Paging:
      type: object
      description: The position.
      properties:
        page: {type: integer, description: The page.}
    PartList:
      type: object
      description: A page of parts.
      properties:
        records: {type: array, description: The parts., items: {$ref: "#/components/schemas/Part"}}
        paging: {$ref: "#/components/schemas/Paging"}
        navigation: {$ref: "#/components/schemas/Navigation"}
    ThingUpdate:
      type: object
      description: The changes of a thing.
      properties:
        name: {type: string, description: The name.}
`

func TestGoodDocument(t *testing.T) {
	violations, err := lint([]byte(good))
	if err != nil || len(violations) > 0 {
		t.Fatalf("got %v, %v", violations, err)
	}
}

// TestEachRule breaks each rule, once per line, by replacing a part of the good document.
func TestEachRule(t *testing.T) {
	seen := map[string]bool{}
	for _, test := range []struct{ rule, old, new string }{
		{"operation-texts", "summary: List parts", "summary: List parts."},
		{"one-type", "enum: [Red]}", "enum: [Red, Blue]}\n    Paint: {type: string, description: A paint., enum: [Blue, Red]}"},
		{"one-type", "enum: [Red]}", "enum: [Red], x-values-of: Colour}"},
		{"operation-texts", "      summary: List parts\n", ""},
		{"operation-texts", "Lists the parts", "List the parts"},
		{"operation-metadata", "tags: [Things]", "tags: [Others]"},
		{"operation-metadata", "tags: [Things]", "tags: [Things, Things]"},
		{"operation-metadata", "      x-throttling-group: Light\n", ""},
		{"operation-metadata", "x-app-permission: ReadThings", "x-app-permission: EditThings"},
		{"operation-metadata", "      security:\n        - OAuth2: []\n", ""},
		{"typed-errors", `        "401": {$ref: "#/components/responses/Failure"}` + "\n", ""},
		{"typed-errors", `        "404": {$ref: "#/components/responses/Failure"}` + "\n", ""},
		{"typed-errors", `"429": {$ref: "#/components/responses/Failure"}`, `"429": {description: No.}`},
		{"body-examples", "                default:\n                  value: {records", "                other:\n                  value: {records"},
		{"valid-examples", "page: 1}, nav", "page: one}, nav"},
		{"valid-examples", "color: Red", "colour: Red"},
		{"valid-examples", "color: Red", "color: Blue"},
		{"paging", "      x-paging: {style: navigation, records: records, item: Part}\n", ""},
		{"paging", "style: navigation", "style: totalPages"},
		{"paging", "item: Part}", "item: Thing}"},
		{"paging", "      operationId: changeThing\n", "      operationId: changeThing\n      x-paging: {}\n"},
		{"paging", "records: records", "records: parts"},
		{"go-names", "      x-go-name: UpdateThing\n", ""},
		{"go-names", "x-go-name: UpdateThing", "x-go-name: ListParts"},
		{"go-names", "x-go-name: UpdateThing", "x-go-name: ListThings"},
		{"go-names", "operationId: listParts", "operationId: readParts"},
		{"named-components", "name: {type: string, description: The name.}", "name: {type: object, description: The name., properties: {}}"},
		{"named-components", "name: {type: string, description: The name.}", "name: {type: string, enum: [a], description: The name.}"},
		{"plain-schemas", "The changes of a thing.", "The changes.\n      anyOf: [{type: object}]"},
		{"plain-schemas", "items: {$ref: \"#/components/schemas/Part\"}", "uniqueItems: true"},
		{"ids", "        id: {$ref: \"#/components/schemas/Id\"}", "        id: {type: string, description: The id.}"},
		{"ids", "The thing., schema: {$ref: \"#/components/schemas/Id\"}", "The thing., schema: {type: string}"},
		{"reply-formats", "note: {type: string", "note: {type: string, format: email"},
		{"reply-formats", "note: {type: string", "note: {type: string, format: uri"},
		{"descriptions", "description: A part.", "description: Part."},
		{"descriptions", "description: The note.", "description: Note."},
		{"descriptions", "description: The size., ", ""},
		{"path-examples", `, example: "1"`, ""},
		{"operation-is-schema", "ThingUpdate", "ChangeThing"},
		{"operation-is-schema", "ThingUpdate", "ListPartsParams"},
		{"one-direction", "#/components/schemas/ThingUpdate", "#/components/schemas/Part"},
		{"yaml-versions", "value: {name: a}", "value: {name: off}"},
		{"yaml-versions", "value: {name: a}", "value: {name: 18:00}"},
		{"yaml-versions", "value: {name: a}", "value: {name: 2026-08-01}"},
	} {
		seen[test.rule] = true
		broken := strings.ReplaceAll(good, test.old, test.new)
		violations, err := lint([]byte(broken))
		if broken == good || err != nil {
			t.Errorf("%s: %q: nothing replaced, or %v", test.rule, test.old, err)
			continue
		}
		found := false
		for _, b := range violations {
			found = found || b.rule == test.rule
		}
		if !found {
			t.Errorf("%s: %q instead of %q was not found, only %v", test.rule, test.new, test.old, violations)
		}
	}
	for name := range rules {
		if !seen[name] {
			t.Errorf("rule %s has no document that breaks it", name)
		}
	}
}
