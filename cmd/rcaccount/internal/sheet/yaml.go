package sheet

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"go.yaml.in/yaml/v3"
)

var yamlLine = regexp.MustCompile(`line ([0-9]+): `)

// readYAML reads a list of objects.
func (s *Sheet) readYAML(data []byte) error {
	var document yaml.Node
	if err := yaml.Unmarshal(data, &document); err != nil {
		p := Problem{File: s.File, Text: "is not valid YAML: " + strings.TrimPrefix(err.Error(), "yaml: ")}
		if found := yamlLine.FindStringSubmatch(p.Text); found != nil {
			p.Line, _ = strconv.Atoi(found[1])
			p.Text = strings.Replace(p.Text, found[0], "", 1)
		}
		return p
	}
	if len(document.Content) == 0 {
		return Problem{File: s.File, Text: "is empty"}
	}
	list := document.Content[0]
	if list.Kind != yaml.SequenceNode {
		return Problem{File: s.File, Line: list.Line, Text: "want a list of objects, one for each row"}
	}
	columns := map[string]bool{}
	for _, item := range list.Content {
		if item.Kind != yaml.MappingNode {
			return Problem{File: s.File, Line: item.Line, Text: "want an object for each row"}
		}
		row := Row{Line: item.Line, Cells: map[string]Cell{}}
		if err := s.yamlObject(columns, row.Cells, "", item); err != nil {
			return err
		}
		s.Rows = append(s.Rows, row)
	}
	return nil
}

func (s *Sheet) yamlObject(columns map[string]bool, cells map[string]Cell, prefix string, object *yaml.Node) error {
	for i := 0; i+1 < len(object.Content); i += 2 {
		name, value := object.Content[i], object.Content[i+1]
		path := prefix + name.Value
		wrong := func(text string) error {
			return Problem{File: s.File, Line: name.Line, Path: path, Text: text}
		}
		if name.Kind != yaml.ScalarNode || name.Tag == "!!merge" || value.Kind == yaml.AliasNode {
			return wrong("want plain names and values: anchors, aliases and merge keys are not understood")
		}
		if value.Kind == yaml.MappingNode {
			if err := s.yamlObject(columns, cells, path+".", value); err != nil {
				return err
			}
			continue
		}
		s.addColumn(columns, path, name.Line)
		if _, twice := cells[path]; twice {
			return wrong("is there twice")
		}
		if value.Tag == "!!null" {
			continue
		}
		text, err := yamlText(value)
		if err != nil {
			return wrong(err.Error())
		}
		cells[path] = Cell{Text: text, Raw: text, Clear: text == "" || text == Clear, List: value.Kind == yaml.SequenceNode, Line: value.Line}
	}
	return nil
}

// yamlText writes a value as Plain does the same value in JSON.
func yamlText(value *yaml.Node) (string, error) {
	if value.Kind == yaml.ScalarNode {
		return value.Value, nil
	}
	text, err := yamlJSON(nil, value)
	return Plain(text), err
}

// yamlJSON appends a value as JSON, with its members in their order.
func yamlJSON(out []byte, value *yaml.Node) (_ []byte, err error) {
	switch {
	case value.Kind == yaml.ScalarNode && value.Tag == "!!null":
		return append(out, "null"...), nil
	case value.Kind == yaml.ScalarNode && value.Tag != "!!str" && jsontext.Value(value.Value).IsValid():
		return append(out, value.Value...), nil
	case value.Kind == yaml.ScalarNode:
		return jsontext.AppendQuote(out, value.Value)
	case value.Kind != yaml.SequenceNode && value.Kind != yaml.MappingNode:
		return nil, errors.New("want plain names and values: anchors, aliases and merge keys are not understood")
	}
	ends := "[]"
	if value.Kind == yaml.MappingNode {
		ends = "{}"
	}
	out = append(out, ends[0])
	for i, element := range value.Content {
		switch {
		case i == 0:
		case value.Kind == yaml.MappingNode && i%2 == 1:
			out = append(out, ':')
		default:
			out = append(out, ',')
		}
		if value.Kind == yaml.MappingNode && i%2 == 0 {
			out, err = jsontext.AppendQuote(out, element.Value)
		} else {
			out, err = yamlJSON(out, element)
		}
		if err != nil {
			return nil, err
		}
	}
	return append(out, ends[1]), nil
}
