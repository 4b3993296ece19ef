// Command libopenapi reads an OpenAPI document with libopenapi, validates it with its validator, and prints its
// operations, one "METHOD path" a line.
//
// It is a module of its own because tfplugingen-openapi only builds with an old libopenapi.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "libopenapi:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("usage: libopenapi document")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	doc, err := libopenapi.NewDocument(data)
	if err != nil {
		return err
	}
	model, err := doc.BuildV3Model()
	if err != nil {
		return fmt.Errorf("model: %w", err)
	}
	validate, errs := validator.NewValidator(doc)
	if len(errs) > 0 {
		return errors.Join(errs...)
	}
	if valid, problems := validate.ValidateDocument(); !valid {
		for _, problem := range problems {
			errs = append(errs, fmt.Errorf("%s:%d:%d: %s: %s", args[0], problem.SpecLine, problem.SpecCol, problem.Message, problem.Reason))
			for _, cause := range problem.SchemaValidationErrors {
				errs = append(errs, fmt.Errorf("%s:%d: %s: %s", args[0], cause.Line, cause.FieldPath, cause.Reason))
			}
		}
		return errors.Join(errs...)
	}
	for path, item := range model.Model.Paths.PathItems.FromOldest() {
		for method := range item.GetOperations().FromOldest() {
			fmt.Println(strings.ToUpper(method), path)
		}
	}
	return nil
}
