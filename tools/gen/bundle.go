package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// componentKinds maps a file or folder of spec/ to the kind of component of its entries. Path items are not
// components: references to them are replaced by what they refer to.
var componentKinds = map[string]string{
	"schemas":    "schemas",
	"examples":   "examples",
	"parameters": "parameters",
	"responses":  "responses",
	"headers":    "headers",
}

// bundler combines the files of a specification folder into one document.
type bundler struct {
	dir        string
	files      map[string]*yaml.Node            // by slash path relative to dir
	components map[string]map[string]*component // by kind and name
}

type component struct {
	file string
	node *yaml.Node
}

// bundle reads dir/openapi.yaml and everything that it refers to, and returns one document without references to files.
// The order of the sources is preserved; components are sorted by name. A component that nothing refers to is an error.
func bundle(dir string) (*yaml.Node, error) {
	b := &bundler{dir: dir, files: map[string]*yaml.Node{}, components: map[string]map[string]*component{}}
	root, err := b.load("openapi.yaml")
	if err != nil {
		return nil, err
	}
	if err := b.resolve("openapi.yaml", root); err != nil {
		return nil, err
	}
	if err := b.checkUnused(); err != nil {
		return nil, err
	}
	target := lookup(root, "components")
	if target == nil {
		target = &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		root.Content = append(root.Content, scalar("components"), target)
	}
	for _, kind := range sortedKeys(b.components) {
		section := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		for _, name := range sortedKeys(b.components[kind]) {
			section.Content = append(section.Content, scalar(name), b.components[kind][name].node)
		}
		target.Content = append(target.Content, scalar(kind), section)
	}
	return root, nil
}

// load returns the top mapping of a file of the specification.
func (b *bundler) load(name string) (*yaml.Node, error) {
	if node, ok := b.files[name]; ok {
		return node, nil
	}
	data, err := os.ReadFile(filepath.Join(b.dir, filepath.FromSlash(name)))
	if err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if doc.Kind != yaml.DocumentNode || doc.Content[0].Kind != yaml.MappingNode {
		return nil, fmt.Errorf("%s: want a mapping at the top", name)
	}
	b.files[name] = doc.Content[0]
	return doc.Content[0], nil
}

// resolve rewrites, in place, the references below node, which is part of file.
func (b *bundler) resolve(file string, node *yaml.Node) error {
	if node.Kind == yaml.MappingNode {
		if ref := lookup(node, "$ref"); ref != nil && ref.Kind == yaml.ScalarNode {
			return b.resolveRef(file, node, ref)
		}
	}
	for _, child := range node.Content {
		if err := b.resolve(file, child); err != nil {
			return err
		}
	}
	return nil
}

func (b *bundler) resolveRef(file string, node, ref *yaml.Node) error {
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%s:%d: $ref %q: %s", file, ref.Line, ref.Value, fmt.Sprintf(format, args...))
	}
	target, name, ok := strings.Cut(ref.Value, "#/")
	if !ok || name == "" || strings.Contains(name, "/") {
		return fail("want file.yaml#/Name")
	}
	if target == "" {
		target = file
	} else {
		target = path.Join(path.Dir(file), target)
	}
	top, err := b.load(target)
	if err != nil {
		return fail("%v", err)
	}
	found := lookup(top, name)
	if found == nil {
		return fail("%s has no %s", target, name)
	}
	section, _, _ := strings.Cut(strings.TrimSuffix(target, ".yaml"), "/")
	kind, ok := componentKinds[section]
	if !ok { // a path item
		*node = *found
		return b.resolve(target, node)
	}
	if known := b.components[kind][name]; known != nil && known.file != target {
		return fail("%s and %s both define %s", known.file, target, name)
	} else if known == nil {
		if b.components[kind] == nil {
			b.components[kind] = map[string]*component{}
		}
		b.components[kind][name] = &component{target, found}
		if err := b.resolve(target, found); err != nil {
			return err
		}
	}
	ref.Value = "#/components/" + kind + "/" + name
	ref.Style = yaml.DoubleQuotedStyle
	return nil
}

// checkUnused refuses components of the loaded files, and whole files, that nothing refers to.
func (b *bundler) checkUnused() error {
	var unused []string
	for file, top := range b.files {
		section, _, _ := strings.Cut(strings.TrimSuffix(file, ".yaml"), "/")
		kind, ok := componentKinds[section]
		for i := 0; ok && i < len(top.Content); i += 2 {
			if name := top.Content[i].Value; b.components[kind][name] == nil {
				unused = append(unused, file+"#/"+name)
			}
		}
	}
	for section := range componentKinds {
		files, err := filepath.Glob(filepath.Join(b.dir, section, "*.yaml"))
		if err != nil {
			return err
		}
		for _, name := range files {
			if rel := path.Join(section, filepath.Base(name)); b.files[rel] == nil {
				unused = append(unused, rel)
			}
		}
	}
	if len(unused) > 0 {
		slices.Sort(unused)
		return fmt.Errorf("nothing refers to %s", strings.Join(unused, ", "))
	}
	return nil
}

// writeYAML returns the document as YAML, with a comment that says where it comes from.
func writeYAML(root *yaml.Node) ([]byte, error) {
	stripComments(root)
	var out bytes.Buffer
	out.WriteString("# Code generated from spec/ by go generate. DO NOT EDIT.\n")
	enc := yaml.NewEncoder(&out)
	enc.SetIndent(2)
	if err := enc.Encode(root); err != nil {
		return nil, err
	}
	return out.Bytes(), enc.Close()
}

func stripComments(node *yaml.Node) {
	node.HeadComment, node.LineComment, node.FootComment = "", "", ""
	for _, child := range node.Content {
		stripComments(child)
	}
}

// writeJSON returns the document as JSON, in the order of the YAML.
func writeJSON(root *yaml.Node) ([]byte, error) {
	var compact, out bytes.Buffer
	if err := appendJSON(&compact, root); err != nil {
		return nil, err
	}
	if err := json.Indent(&out, compact.Bytes(), "", "  "); err != nil {
		return nil, err
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

func appendJSON(out *bytes.Buffer, node *yaml.Node) error {
	switch node.Kind {
	case yaml.MappingNode, yaml.SequenceNode:
		open, end, step := byte('{'), byte('}'), 2
		if node.Kind == yaml.SequenceNode {
			open, end, step = '[', ']', 1
		}
		out.WriteByte(open)
		for i := 0; i < len(node.Content); i += step {
			if i > 0 {
				out.WriteByte(',')
			}
			if step == 2 {
				out.WriteString(strconv.Quote(node.Content[i].Value))
				out.WriteByte(':')
			}
			if err := appendJSON(out, node.Content[i+step-1]); err != nil {
				return err
			}
		}
		out.WriteByte(end)
		return nil
	case yaml.ScalarNode:
		var value any
		if err := node.Decode(&value); err != nil {
			return err
		}
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		return enc.Encode(value)
	default:
		return fmt.Errorf("line %d: YAML aliases are not supported", node.Line)
	}
}

func lookup(mapping *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(mapping.Content); i += 2 {
		if mapping.Content[i].Value == key {
			return mapping.Content[i+1]
		}
	}
	return nil
}

func scalar(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
