package account_test

import (
	"context"
	"go/ast"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

const modulePath = "github.com/ringcentral-account/ringcentral-account-go"

// goPackage is what the comments of a package can link to: its names and those of the fields and methods of its types, such as
// "Client.Do". names is nil if the package is outside of this repository and of the standard library.
type goPackage struct {
	names    map[string]bool
	aliases  map[string]string // types that are those of another package, such as "generated.Extension"
	embedded map[string][]string
	imports  map[string]string // paths by names
	comments []goComment
}

type goComment struct{ place, text string }

// sources are the packages that were read, by their folders.
type sources map[string]*goPackage

// read reads the package in a folder, or returns nil if there is none.
func (all sources) read(t *testing.T, folder string) *goPackage {
	t.Helper()
	if p, ok := all[folder]; ok {
		return p
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil
	}
	p := &goPackage{names: map[string]bool{}, aliases: map[string]string{}, embedded: map[string][]string{}, imports: map[string]string{}}
	all[folder] = p
	files := token.NewFileSet()
	for _, entry := range entries {
		if name := entry.Name(); !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(files, filepath.Join(folder, entry.Name()), nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		p.add(files, file)
	}
	return p
}

func (p *goPackage) add(files *token.FileSet, file *ast.File) {
	for _, imported := range file.Imports {
		of := strings.Trim(imported.Path.Value, `"`)
		name := path.Base(of)
		if imported.Name != nil {
			name = imported.Name.Name
		}
		if name == "valkey-go" || strings.HasPrefix(name, "v") && len(name) == 2 {
			continue // named otherwise; no comment links to them
		}
		p.imports[name] = of
	}
	for _, group := range file.Comments {
		p.comments = append(p.comments, goComment{files.Position(group.Pos()).String(), group.Text()})
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			name := d.Name.Name
			if d.Recv != nil {
				name = typeName(d.Recv.List[0].Type) + "." + name
			}
			p.names[name] = true
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				p.addSpec(spec)
			}
		}
	}
}

func (p *goPackage) addSpec(spec ast.Spec) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			p.names[name.Name] = true
		}
	case *ast.TypeSpec:
		p.names[spec.Name.Name] = true
		var fields *ast.FieldList
		switch of := spec.Type.(type) {
		case *ast.StructType:
			fields = of.Fields
		case *ast.InterfaceType:
			fields = of.Methods
		case *ast.SelectorExpr:
			p.aliases[spec.Name.Name] = typeName(of)
			return
		default:
			return
		}
		for _, field := range fields.List {
			for _, name := range field.Names {
				p.names[spec.Name.Name+"."+name.Name] = true
			}
			if field.Names == nil {
				p.embedded[spec.Name.Name] = append(p.embedded[spec.Name.Name], typeName(field.Type))
			}
		}
	}
}

// typeName returns the name of a type without what it is a pointer to or made of.
func typeName(of ast.Expr) string {
	switch of := of.(type) {
	case *ast.Ident:
		return of.Name
	case *ast.StarExpr:
		return typeName(of.X)
	case *ast.IndexExpr:
		return typeName(of.X)
	case *ast.IndexListExpr:
		return typeName(of.X)
	case *ast.SelectorExpr:
		return typeName(of.X) + "." + of.Sel.Name
	}
	return ""
}

// knows reports whether the comments of a package may call something by a name such as "Client", "Client.Do", "fleet.Store" or
// "fleet.Store.Update".
func (all sources) knows(t *testing.T, p *goPackage, name string) bool {
	t.Helper()
	if p.names[name] {
		return true
	}
	first, rest, ok := strings.Cut(name, ".")
	if !ok {
		return false
	}
	if of, ok := p.aliases[first]; ok && all.knows(t, p, of+"."+rest) {
		return true
	}
	for _, of := range p.embedded[first] {
		if all.knows(t, p, of+"."+rest) {
			return true
		}
	}
	of, ok := p.imports[first]
	if !ok {
		of, ok = comment.DefaultLookupPackage(first)
	}
	if !ok {
		return false
	}
	if folder, ours := strings.CutPrefix(of, modulePath); ours {
		other := all.read(t, filepath.Join(".", filepath.FromSlash(folder)))
		return other != nil && all.knows(t, other, rest)
	}
	if domain, _, _ := strings.Cut(of, "/"); strings.Contains(domain, ".") {
		return true // of another module
	}
	other := all.read(t, filepath.Join(goroot(), "src", filepath.FromSlash(of)))
	return other != nil && all.knows(t, other, rest)
}

var goroot = sync.OnceValue(func() string {
	out, err := exec.CommandContext(context.Background(), "go", "env", "GOROOT").Output()
	if err != nil {
		panic(err)
	}
	return strings.TrimSpace(string(out))
})

// goOutput returns what a go command prints.
func goOutput(t *testing.T, args ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", args...).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

var (
	docLink               = regexp.MustCompile(`\[\*?((?:[A-Za-z_]\w*\.){0,2}[A-Za-z_]\w*)\]`)
	textBefore, textAfter = regexp.MustCompile(`[\w\])]$`), regexp.MustCompile(`^[\w(\[{]`)
	quoted                = regexp.MustCompile("`[^`]*`|\"[^\"]*\"")
)

// TestDocLinks: every link of a comment to a type, a function, a method or a field leads to one. Those that don't are shown as they are
// written, brackets and all.
func TestDocLinks(t *testing.T) {
	all := sources{}
	links := 0
	for _, folder := range goFolders(t) {
		p := all.read(t, folder)
		for _, c := range p.comments {
			for _, line := range strings.Split(c.text, "\n") {
				if strings.HasPrefix(line, "\t") {
					continue // code
				}
				line = quoted.ReplaceAllString(line, "")
				for _, at := range docLink.FindAllStringSubmatchIndex(line, -1) {
					name := line[at[2]:at[3]]
					if !standsAlone(line[:at[0]], line[at[1]:]) || strings.ToLower(name) == name && !strings.Contains(name, ".") {
						continue
					}
					links++
					if !all.knows(t, p, name) {
						t.Errorf("%s: [%s] leads nowhere", c.place, name)
					}
				}
			}
		}
	}
	if links < 500 {
		t.Errorf("only %d links were found", links)
	}
}

// standsAlone reports whether brackets between two texts are a link and not an index, a type or a link to an address.
func standsAlone(before, after string) bool {
	return !textBefore.MatchString(before) && !textAfter.MatchString(after) && (before != "" || !strings.HasPrefix(after, ": http"))
}

// goFolders returns the folders that have Go files.
func goFolders(t *testing.T) []string {
	t.Helper()
	var folders []string
	walk(t, func(name string) {
		if folder := filepath.Dir(name); filepath.Ext(name) == ".go" && (len(folders) == 0 || folders[len(folders)-1] != folder) {
			folders = append(folders, folder)
		}
	})
	return folders
}

// walk calls visit with every file that is written by hand or generated from what is.
func walk(t *testing.T, visit func(name string)) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case !entry.IsDir():
			visit(filepath.ToSlash(name))
		case entry.Name() == "node_modules", entry.Name() == "build", entry.Name() == "testdata", entry.Name() == ".git":
			return fs.SkipDir
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

var (
	makeCommand = regexp.MustCompile("(?m)(?:`|^)make ([a-z-]+)")
	codeSpan    = regexp.MustCompile("`([^`\n]+)`")
	fileName    = regexp.MustCompile(`^[\w./-]+\.(go|tmpl|lua|sh|mod|yaml)$`)
	folderName  = regexp.MustCompile(`^((internal|tools|cmd|spec|scripts|docs|fleet|bench|consumers)/[\w/-]+|[\w-]+/)$`)
	placeholder = regexp.MustCompile(`X[A-Z]`) // as in ReadXTask
	qualified   = regexp.MustCompile(`^\*?([A-Za-z]+\.[A-Z]\w*(?:\.[A-Z]\w*)?)`)
	callName    = regexp.MustCompile(`^(?:With|New|Err|List|Read|Create|Update|Delete)[A-Z]\w*$`)
)

// variables are names that pages give to values.
var variables = map[string]string{"rc": "Client", "fake": "Server", "ext": "Extension"}

// TestNamesInPages: the targets, files, folders, methods and other names of Go that pages mention exist.
func TestNamesInPages(t *testing.T) {
	makefile, err := os.ReadFile("Makefile")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]bool{} // every end of the path of a file or a folder
	addFile := func(name string) {
		for folder := path.Dir(name); folder != "."; folder = path.Dir(folder) {
			addEnds(files, folder)
		}
		addEnds(files, name)
	}
	walk(t, addFile)
	generator := goOutput(t, "list", "-find", "-f", "{{.Dir}}", "github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen")
	err = filepath.WalkDir(filepath.Join(generator, "templates"), func(name string, _ fs.DirEntry, err error) error {
		addEnds(files, filepath.ToSlash(name))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	names := newNameIndex(t)
	checked := 0
	walk(t, func(page string) {
		if path.Ext(page) != ".md" || page == "CHANGELOG.md" { // which mentions what is gone
			return
		}
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range makeCommand.FindAllStringSubmatch(string(text), -1) {
			checked++
			if !strings.Contains(string(makefile), "\n"+found[1]+":") {
				t.Errorf("%s: make %s: no such target", page, found[1])
			}
		}
		for _, found := range codeSpan.FindAllStringSubmatch(string(text), -1) {
			switch span := found[1]; {
			case fileName.MatchString(span), folderName.MatchString(span):
				checked++
				if !files[strings.TrimSuffix(span, "/")] {
					t.Errorf("%s: %s: no such file", page, span)
				}
			case placeholder.MatchString(span):
			case callName.MatchString(span), qualified.MatchString(span):
				if qualified.MatchString(span) {
					span = qualified.FindStringSubmatch(span)[1]
				}
				checked++
				if !names.has(t, span) {
					t.Errorf("%s: %s: no such name", page, span)
				}
			}
		}
	})
	if checked < 150 {
		t.Errorf("only %d names were found", checked)
	}
}

// addEnds adds all ends of a path that begin with a whole name.
func addEnds(files map[string]bool, name string) {
	for ; name != ""; _, name, _ = strings.Cut(name, "/") {
		files[name] = true
	}
}

// nameIndex finds the names of Go that pages may mention.
type nameIndex struct {
	all      sources
	packages map[string]*goPackage // by their names
}

func newNameIndex(t *testing.T) *nameIndex {
	t.Helper()
	index := &nameIndex{sources{}, map[string]*goPackage{}}
	for _, folder := range goFolders(t) {
		index.packages[path.Base(filepath.ToSlash(folder))] = index.all.read(t, folder)
	}
	index.packages["ringcentral"] = index.packages["wrapper"]
	return index
}

// has reports whether there is something with a name such as "ringcentral.Client", "Client.Do", "rc.Do" or "ReadExtension".
func (x *nameIndex) has(t *testing.T, name string) bool {
	t.Helper()
	first, rest, _ := strings.Cut(name, ".")
	if p := x.packages[first]; p != nil && rest != "" {
		return x.all.knows(t, p, rest)
	}
	if of, ok := variables[first]; ok {
		field, _, _ := strings.Cut(rest, ".")
		name = of + "." + field
	}
	for _, public := range []string{"ringcentral", "ringcentraltest", "bulk", "fleet", "api", "otelringcentral"} {
		p := x.packages[public]
		if x.all.knows(t, p, name) || rest == "" && (p.names["Client."+name] || p.names["Server."+name]) {
			return true
		}
	}
	_, std := comment.DefaultLookupPackage(first)
	return std || strings.Contains(first, "oauth2") || first == "valkey"
}
