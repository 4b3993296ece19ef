package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progress shows on one line of the terminal how far a long list is, and waits. Without a terminal it shows nothing.
type progress struct {
	mu      sync.Mutex
	w       io.Writer // nil unless there is a terminal
	shown   bool
	text    string
	why     string    // of the wait
	until   time.Time // end of the wait
	ticking bool      // the line is drawn again in a second
}

// start shows progress on w from now on.
func (p *progress) start(w io.Writer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.w = w
}

// page tells that a page has come.
func (p *progress) page(what string, page, pages, records, total int) {
	of := func(n, all int) string {
		if all > 0 {
			return fmt.Sprintf("%d of %d", n, all)
		}
		return fmt.Sprint(n)
	}
	p.say(fmt.Sprintf("%s: page %s, %s", what, of(page, pages), of(records, total)))
}

// say tells how far the work is.
func (p *progress) say(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.text = text
	p.draw()
}

// wait counts down to the time when work goes on.
func (p *progress) wait(why string, until time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if time.Until(until) >= time.Second/2 {
		p.why, p.until = why, until
		p.draw()
	}
}

// draw draws the line, and does so again every second as long as there is a wait. p.mu is held.
func (p *progress) draw() {
	if p.w == nil {
		return
	}
	text := p.text
	if left := time.Until(p.until); left > 0 {
		waiting := fmt.Sprintf("%s: continues in %d s", p.why, int((left+time.Second-1)/time.Second))
		text = strings.TrimPrefix(text+"; "+waiting, "; ")
		if !p.ticking {
			p.ticking = true
			time.AfterFunc(time.Second, func() {
				p.mu.Lock()
				defer p.mu.Unlock()
				p.ticking = false
				p.draw()
			})
		}
	}
	p.shown = true
	fmt.Fprint(p.w, "\r\x1b[K"+widths.Truncate(printable(text), max(width(p.w)-1, 1), ellipsis))
}

// clear takes the line away, so that something else can be written.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}

// end clears the line and shows nothing more.
func (p *progress) end() {
	p.clear()
	p.start(nil)
}
