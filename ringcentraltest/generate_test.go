package ringcentraltest

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp/syntax"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

// generator makes values up that keep to a schema, or that break it.
type generator struct {
	*rand.Rand
	ids     []string // what an id may be, besides nonsense
	numbers []string // ids of phone numbers
	queues  []string // ids of call queues
}

func (g *generator) pick(values ...any) any { return values[g.IntN(len(values))] }

// valid returns a value that keeps to a schema.
func (g *generator) valid(ref *openapi3.SchemaRef) any {
	schema := ref.Value
	if schema.Nullable && g.IntN(8) == 0 {
		return nil
	}
	if len(schema.Enum) > 0 {
		for {
			if value := g.pick(schema.Enum...); value != nil {
				return value
			}
		}
	}
	switch {
	case schema.Type.Is("object"), schema.Type == nil && len(schema.Properties) > 0: // or an array
		return g.object(schema)
	case schema.Type.Is("array"):
		return g.array(schema)
	case schema.Type.Is("boolean"):
		return g.IntN(2) == 0
	case schema.Type.Is("number"):
		return g.Float64() * 100
	case schema.Type.Is("integer"):
		low, high := 0.0, 1000.0
		if schema.Min != nil {
			low = *schema.Min
		}
		if schema.Max != nil {
			high = *schema.Max
		}
		return int(low) + g.IntN(int(high-low)+1)
	case strings.HasSuffix(ref.Ref, "/Id"):
		return g.pick(g.ids[g.IntN(len(g.ids))], g.ids[0], "1", "nonsense")
	}
	return g.text(schema)
}

func (g *generator) object(schema *openapi3.Schema) any {
	value := object{}
	names := slices.Sorted(maps.Keys(schema.Properties))
	g.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	for _, name := range names {
		full := schema.MaxProps != nil && len(value) >= int(*schema.MaxProps)
		if slices.Contains(schema.Required, name) || len(value) < int(schema.MinProps) || len(names) == 1 && names[0] == "id" || !full && (g.IntN(3) == 0 || strings.HasPrefix(name, "target")) {
			value[name] = g.named(name, schema.Properties[name])
		}
	}
	return value
}

// named is valid for a property, with a value that there is for some of them.
func (g *generator) named(name string, ref *openapi3.SchemaRef) any {
	switch {
	case g.IntN(4) == 0:
	case name == "phoneNumber" && ref.Value.Type.Is("string"):
		return fmt.Sprintf("+1650557%04d", g.IntN(1000))
	case name == "timezone":
		return object{"id": "58"}
	case name == "addedExtensionIds":
		return []any{g.ids[0]}
	case name == "targetDeviceId":
		return idText(firstDeviceID + int64(g.IntN(len(g.ids)))*idStep)
	case name == "targetPhoneNumberId":
		return g.numbers[len(g.ids)+1+g.IntN(len(g.numbers)-len(g.ids)-1)] // of the inventory, at first
	}
	return g.valid(ref)
}

func (g *generator) array(schema *openapi3.Schema) any {
	most := int(schema.MinItems) + 3
	if schema.MaxItems != nil {
		most = min(most, int(*schema.MaxItems))
	}
	values := []any{}
	seen := map[string]bool{}
	for range int(schema.MinItems) + g.IntN(most-int(schema.MinItems)+1) {
		value := g.valid(schema.Items)
		if key := fmt.Sprint(value); !schema.UniqueItems || !seen[key] {
			seen[key] = true
			values = append(values, value)
		}
	}
	return values
}

func (g *generator) text(schema *openapi3.Schema) any {
	switch {
	case schema.Format == "email":
		return fmt.Sprintf("user%d@larkspur.example", g.IntN(1000))
	case schema.Pattern != "":
		pattern, err := syntax.Parse(schema.Pattern, syntax.Perl)
		if err != nil {
			panic(err)
		}
		return g.matching(pattern.Simplify())
	}
	length := int(schema.MinLength) + g.IntN(12)
	if schema.MaxLength != nil {
		length = min(length, int(*schema.MaxLength))
	}
	if g.IntN(4) == 0 && length >= 3 {
		return fmt.Sprintf("%0*d", min(length, 10), 1+g.IntN(999)) // many are numbers
	}
	letters := []rune("abcXYZ 019-_.é漢&<")
	var out strings.Builder
	for range length {
		out.WriteRune(letters[g.IntN(len(letters))])
	}
	return out.String()
}

// matching returns a text that matches a pattern.
func (g *generator) matching(pattern *syntax.Regexp) string {
	var out strings.Builder
	switch pattern.Op {
	case syntax.OpLiteral:
		return string(pattern.Rune)
	case syntax.OpCharClass:
		i := 2 * g.IntN(len(pattern.Rune)/2)
		return string(pattern.Rune[i] + rune(g.IntN(int(pattern.Rune[i+1]-pattern.Rune[i])+1)))
	case syntax.OpConcat, syntax.OpCapture:
		for _, part := range pattern.Sub {
			out.WriteString(g.matching(part))
		}
	case syntax.OpQuest:
		if g.IntN(2) == 0 {
			return g.matching(pattern.Sub[0])
		}
	case syntax.OpPlus, syntax.OpStar:
		for range 1 + g.IntN(4) {
			out.WriteString(g.matching(pattern.Sub[0]))
		}
	case syntax.OpRepeat:
		for range pattern.Min + g.IntN(max(pattern.Max-pattern.Min, 0)+1) {
			out.WriteString(g.matching(pattern.Sub[0]))
		}
	case syntax.OpAlternate:
		return g.matching(pattern.Sub[g.IntN(len(pattern.Sub))])
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText:
	default:
		panic("no text for pattern " + pattern.String())
	}
	return out.String()
}

// broken returns a value that breaks a schema, in some place.
func (g *generator) broken(ref *openapi3.SchemaRef) any {
	schema := ref.Value
	var ways []func() any
	way := func(possible bool, f func() any) {
		if possible {
			ways = append(ways, f)
		}
	}
	switch {
	case schema.Type.Is("object"):
		way(true, func() any { return "no object" })
		if inner := slices.Sorted(maps.Keys(schema.Properties)); len(inner) > 0 {
			deeper := func() any {
				name := inner[g.IntN(len(inner))]
				value := g.object(schema).(object)
				value[name] = g.broken(schema.Properties[name])
				return value
			}
			ways = append(ways, deeper, deeper, deeper)
		}
		way(len(schema.Required) > 0, func() any {
			return without(g.object(schema).(object), schema.Required[g.IntN(len(schema.Required))])
		})
		way(schema.MinProps > 0, func() any { return object{} })
	case schema.Type.Is("array"):
		way(true, func() any { return object{} })
		way(true, func() any { return []any{g.broken(schema.Items)} })
		way(schema.MinItems > 0, func() any { return []any{} })
		way(schema.MaxItems != nil, func() any { return slices.Repeat([]any{g.valid(schema.Items)}, int(*schema.MaxItems)+1) })
	case schema.Type.Is("integer"):
		way(true, func() any { return g.pick("seven", 1.5, object{}, true) })
		way(schema.Min != nil, func() any { return *schema.Min - 1 })
		way(schema.Max != nil, func() any { return *schema.Max + 1 })
	case schema.Type.Is("boolean"):
		way(true, func() any { return g.pick("maybe", 2, []any{}) })
	default:
		way(true, func() any { return g.pick(42, true, object{}, []any{"list"}) })
		way(len(schema.Enum) > 0, func() any { return "NoSuchValue" })
		way(schema.MaxLength != nil, func() any { return strings.Repeat("x", int(*schema.MaxLength)+1) })
		way(schema.MinLength > 0, func() any { return "" })
		way(schema.Pattern != "", func() any { return "<###>\n" })
		way(schema.Format == "email", func() any { return "nobody" })
	}
	return ways[g.IntN(len(ways))]()
}
