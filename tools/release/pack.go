package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// pack writes a module into a file proxy, as the go command does from a repository: without nested modules, and with the license
// of the repository if the module has none. It returns the size of the zip file.
func (r *repository) pack(proxy, folder, version string) (int, error) {
	copied, err := os.MkdirTemp(proxy, "copy")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.RemoveAll(copied) }()
	for _, name := range r.files {
		inside, ok := strings.CutPrefix(name, folder+"/")
		if folder == "." {
			inside, ok = name, true
		}
		if ok {
			err = r.copyFile(name, filepath.Join(copied, filepath.FromSlash(inside)))
		}
		if err != nil {
			return 0, err
		}
	}
	if folder != "." && !slices.Contains(r.files, folder+"/LICENSE") {
		if err := r.copyFile("LICENSE", filepath.Join(copied, "LICENSE")); err != nil {
			return 0, err
		}
	}
	packed := module.Version{Path: modulePath(folder), Version: version}
	var archive bytes.Buffer
	if err := zip.CreateFromDir(&archive, packed, copied); err != nil {
		return 0, err
	}
	gomod, err := os.ReadFile(filepath.Join(copied, "go.mod"))
	if err != nil {
		return 0, err
	}
	return archive.Len(), writeProxy(proxy, packed, gomod, archive.Bytes())
}

// writeProxy writes the files that a GOPROXY serves of one version.
func writeProxy(proxy string, packed module.Version, gomod, archive []byte) error {
	escaped, err := module.EscapePath(packed.Path)
	if err != nil {
		return err
	}
	info, err := json.Marshal(map[string]any{"Version": packed.Version, "Time": time.Now().UTC()})
	if err != nil {
		return err
	}
	folder := filepath.Join(proxy, filepath.FromSlash(path.Join(escaped, "@v")))
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for name, data := range map[string][]byte{
		"list": []byte(packed.Version + "\n"), packed.Version + ".info": info, packed.Version + ".mod": gomod, packed.Version + ".zip": archive,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o666); err != nil {
			return fmt.Errorf("%s: %w", packed.Path, err)
		}
	}
	return nil
}

func (r *repository) copyFile(name, to string) error {
	data, err := os.ReadFile(r.path(name))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o666)
}
