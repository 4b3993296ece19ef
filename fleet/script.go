package fleet

import (
	"context"
	"crypto/sha1"
	_ "embed" // for the scripts
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/valkey-io/valkey-go"
)

//go:embed budget.lua
var budgetSource string

var budgetScript = newScript(budgetSource)

// What a call of the script is for. Only a reserving call relies on what the server knows; the others make sure of it.
const (
	modeReserve = "reserve"
	modeSync    = "sync"   // tells and asks how things stand
	modeRejoin  = "rejoin" // the same after requests were sent without the server's knowledge
	modeLeave   = "leave"  // the process ends
)

// call is what one call of the script tells the server about a group.
type call struct {
	mode    string
	epoch   string // the last known; empty if there is nothing to lose
	id      string // of the request to reserve; empty for none
	beat    time.Duration
	limit   int // what this process believes, in case the server knows nothing
	window  time.Duration
	heard   heard
	penalty time.Duration // what is left of it
	reports []report
}

// heard is what the header of a reply told about the limit.
type heard struct {
	at               time.Time // when it came; zero if there is nothing to tell
	limit, remaining int       // negative if absent
	window           time.Duration
	platform         string // what the platform calls the group
}

// report is what became of a request.
type report struct {
	slot     *slot
	unsent   bool
	finished time.Time
	leased   bool // still under way
}

// answer is what the script says about a group.
type answer struct {
	granted     bool
	wait, again time.Duration
	epoch       string
	limit       int
	window      time.Duration
	used        int
	penalty     time.Duration
	learned     bool
	processes   int // 0 if it didn't look
	share       int // of the limit, that may be used
	platform    string
}

func micros(d time.Duration) string { return strconv.FormatInt(d.Microseconds(), 10) }

// args are the arguments of the script.
func (c *call) args(b *Budget, g *group) []string {
	age := -time.Microsecond // nothing
	now := time.Now()
	if !c.heard.at.IsZero() {
		age = now.Sub(c.heard.at)
	}
	// Processes whose reports are missing have one beat to notice, and half of one for the way; those that were on their own
	// try to rejoin every quarter of a beat.
	args := []string{
		c.mode, b.process, c.epoch, c.id,
		micros(c.beat + c.beat/2), micros(c.beat * 6 / 10), micros(c.beat), micros(b.config.Lease),
		strconv.Itoa(c.limit), micros(c.window),
		strconv.Itoa(c.heard.limit), micros(c.heard.window), strconv.Itoa(c.heard.remaining), c.heard.platform, micros(age),
		micros(max(c.penalty, 0)), g.name,
	}
	for _, r := range c.reports {
		what := "x"
		switch {
		case r.leased:
			what = micros(-b.config.Lease)
		case !r.unsent:
			what = micros(max(now.Sub(r.finished), 0))
		}
		args = append(args, r.slot.id, what)
	}
	return args
}

// run calls the script for a group. The server forgets scripts when it restarts. It may have lost data then, so that the
// call becomes one that makes sure.
func (c *call) run(ctx context.Context, b *Budget, g *group) (*answer, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), b.config.Timeout)
	defer cancel()
	keys := b.keys(g.name)
	result := budgetScript.evalsha(ctx, b.server, keys, c.args(b, g))
	if isNoScript(result.Error()) {
		if c.mode == modeReserve {
			c.mode = modeSync
		}
		result = budgetScript.eval(ctx, b.server, keys, c.args(b, g))
	}
	values, err := result.ToArray()
	if err != nil {
		return nil, err
	}
	return parseAnswer(values)
}

func parseAnswer(values []valkey.ValkeyMessage) (*answer, error) {
	const texts = 1<<3 | 1<<11
	var numbers [12]int64
	var words [12]string
	if len(values) != len(numbers) {
		return nil, errors.New("the script's answer has another shape; is another version of this module running?")
	}
	for i := range values {
		var err error
		if texts&(1<<i) != 0 {
			words[i], err = values[i].ToString()
		} else {
			numbers[i], err = values[i].AsInt64()
		}
		if err != nil {
			return nil, fmt.Errorf("value %d of the script's answer: %w", i, err)
		}
	}
	duration := func(i int) time.Duration { return time.Duration(numbers[i]) * time.Microsecond }
	return &answer{
		granted: numbers[0] == 1, wait: duration(1), again: duration(2), epoch: words[3], limit: int(numbers[4]), window: duration(5),
		used: int(numbers[6]), penalty: duration(7), learned: numbers[8] == 1, processes: int(numbers[9]), share: int(numbers[10]), platform: words[11],
	}, nil
}

// script is a Lua script, by its text and by its hash.
type script struct{ source, sha string }

func newScript(source string) script {
	sum := sha1.Sum([]byte(source)) // what the server calls it
	return script{source, hex.EncodeToString(sum[:])}
}

func (s script) evalsha(ctx context.Context, server valkey.Client, keys, args []string) valkey.ValkeyResult {
	return server.Do(ctx, server.B().Evalsha().Sha1(s.sha).Numkeys(int64(len(keys))).Key(keys...).Arg(args...).Build())
}

func (s script) eval(ctx context.Context, server valkey.Client, keys, args []string) valkey.ValkeyResult {
	return server.Do(ctx, server.B().Eval().Script(s.source).Numkeys(int64(len(keys))).Key(keys...).Arg(args...).Build())
}

func isNoScript(err error) bool {
	e, ok := valkey.IsValkeyErr(err)
	return ok && e.IsNoScript()
}
