package sheet

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

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

func yamlText(value *yaml.Node) (string, error) {
	if value.Kind == yaml.ScalarNode {
		return value.Value, nil
	}
	texts := make([]string, len(value.Content))
	for i, element := range value.Content {
		if element.Kind != yaml.ScalarNode {
			return "", errors.New("want a single value, or a list of them")
		}
		texts[i] = element.Value
	}
	return strings.Join(texts, ", "), nil
}
