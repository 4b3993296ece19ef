package plan

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/gofrs/flock"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

// Head is the first line of a result file: what it is the result of.
type Head struct {
	Command string    `json:"command"` // such as "extensions apply"
	File    string    `json:"file,omitempty"`
	Server  string    `json:"server"`
	Account string    `json:"account"` // id
	Begun   time.Time `json:"begun"`
}

// Journal is the file of the results of a run: JSON lines, a head and then one line for each step. While the run goes on, lines
// with new outcomes are added at the end; they are merged into those of the steps when it is closed. Whatever ends the
// process, the file tells what has been sent. Its methods may be called by several goroutines.
type Journal struct {
	Head  Head
	Steps []*Step

	path string
	lock *flock.Flock
	mu   sync.Mutex
	file *os.File
}

// event is a line with what became of a step.
type event struct {
	N       int       `json:"n"`
	ID      string    `json:"id,omitempty"`
	Outcome string    `json:"outcome"`
	Error   string    `json:"error"`
	At      time.Time `json:"at"`
}

// ErrBusy means that another process is writing the result file.
var ErrBusy = errors.New("another run is using this file")

// Begin makes the result file of a new run. It must not exist.
func Begin(path string, head Head, steps []*Step) (*Journal, error) {
	j := &Journal{Head: head, Steps: steps, path: path}
	if err := j.acquire(); err != nil {
		return nil, err
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil, errors.Join(cmp.Or(err, error(&fs.PathError{Op: "create", Path: path, Err: fs.ErrExist})), j.release())
	}
	if err := j.write(); err != nil {
		return nil, errors.Join(err, j.release())
	}
	return j, j.open()
}

// Resume opens the result file of an earlier run.
func Resume(path string) (*Journal, error) {
	j := &Journal{path: path}
	if _, err := os.Stat(path); err != nil {
		return nil, err
	}
	if err := j.acquire(); err != nil {
		return nil, err
	}
	err := j.read()
	if err == nil {
		err = j.write() // without the half of a line that a crash may have left
	}
	if err != nil {
		return nil, errors.Join(err, j.release())
	}
	return j, j.open()
}

// ReadJournal reads a result file without opening it for a run.
func ReadJournal(path string) (*Journal, error) {
	j := &Journal{path: path}
	return j, j.read()
}

// Open reports whether anything is left to do.
func (j *Journal) Open() bool {
	for _, s := range j.Steps {
		if s.open() {
			return true
		}
	}
	return false
}

func (j *Journal) acquire() error {
	j.lock = flock.New(j.path + ".lock")
	locked, err := j.lock.TryLock()
	if err == nil && !locked {
		err = fmt.Errorf("%s: %w", j.path, ErrBusy)
	}
	return err
}

func (j *Journal) release() error {
	if runtime.GOOS == "windows" { // where a file can't be removed as long as any process has it open
		err := j.lock.Unlock()
		_ = os.Remove(j.path + ".lock")
		return err
	}
	_ = os.Remove(j.path + ".lock") // while it is locked: later, it may be that of another process
	return j.lock.Unlock()
}

func (j *Journal) open() (err error) {
	j.file, err = os.OpenFile(j.path, os.O_WRONLY|os.O_APPEND, 0)
	return err
}

func (j *Journal) read() error {
	data, err := os.ReadFile(j.path)
	if err != nil {
		return err
	}
	wrong := func(line int, err error) error {
		return fmt.Errorf("%s:%d: is not a result file: %w", j.path, line, err)
	}
	number := 0
	for line := range bytes.Lines(data) {
		number++
		if !bytes.HasSuffix(line, []byte("\n")) {
			break // the process died while it wrote this: nothing was sent after it
		}
		if number == 1 {
			if err := json.Unmarshal(line, &j.Head, json.RejectUnknownMembers(true)); err != nil {
				return wrong(number, err)
			}
			continue
		}
		var n struct {
			N int `json:"n"`
		}
		if err := json.Unmarshal(line, &n); err != nil {
			return wrong(number, err)
		}
		switch {
		case n.N == len(j.Steps)+1:
			j.Steps = append(j.Steps, &Step{})
		case n.N < 1 || n.N > len(j.Steps):
			return wrong(number, fmt.Errorf("step %d is not where it should be", n.N))
		}
		if err := json.Unmarshal(line, j.Steps[n.N-1], json.RejectUnknownMembers(true)); err != nil {
			return wrong(number, err)
		}
	}
	if j.Head.Command == "" {
		return wrong(1, errors.New("it has no head"))
	}
	return nil
}

// write writes the file anew, one line for each step.
func (j *Journal) write() error {
	var out bytes.Buffer
	enc := jsontext.NewEncoder(&out)
	if err := json.MarshalEncode(enc, j.Head); err != nil {
		return err
	}
	for _, s := range j.Steps {
		if err := json.MarshalEncode(enc, s); err != nil {
			return err
		}
	}
	return atomicfile.Write(j.path, out.Bytes(), 0o600)
}

// Note notes that steps have a new outcome, and the error that goes with it. What is about to be sent is on the disk when it returns.
func (j *Journal) Note(outcome string, err error, steps ...*Step) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	var out bytes.Buffer
	enc := jsontext.NewEncoder(&out)
	for _, s := range steps {
		s.Outcome, s.Error, s.At = outcome, "", time.Now().UTC().Truncate(time.Millisecond)
		if err != nil {
			s.Error = err.Error()
		}
		if err := json.MarshalEncode(enc, event{s.N, s.ID, s.Outcome, s.Error, s.At}); err != nil {
			return err
		}
	}
	if _, err := j.file.Write(out.Bytes()); err != nil {
		return err
	}
	if outcome != Sending {
		return nil // if this is lost, it is looked up
	}
	return j.file.Sync()
}

// Close merges what was added into one line for each step.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return errors.Join(j.file.Close(), j.write(), j.release())
}
