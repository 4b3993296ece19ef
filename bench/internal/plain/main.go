// Command plain removes the x-go properties from a document.
package main

import (
	"encoding/json"
	"log"
	"os"
	"strings"
)

func main() {
	var doc any
	if err := json.NewDecoder(os.Stdin).Decode(&doc); err != nil {
		log.Fatal(err)
	}
	enc := json.NewEncoder(os.Stdout)
	enc.SetIndent("", "  ")
	if err := enc.Encode(plain(doc)); err != nil {
		log.Fatal(err)
	}
}

func plain(value any) any {
	switch value := value.(type) {
	case map[string]any:
		for key, child := range value {
			if strings.HasPrefix(key, "x-go-") {
				delete(value, key)
			} else {
				value[key] = plain(child)
			}
		}
	case []any:
		for i := range value {
			value[i] = plain(value[i])
		}
	}
	return value
}
