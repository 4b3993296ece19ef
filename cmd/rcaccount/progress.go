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
	width   func() int
	shown   bool
	text    string
	why     string    // of the wait
	until   time.Time // end of the wait
	ticking bool
}

// start shows progress on w from now on.
func (p *progress) start(w io.Writer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.w, p.width = w, func() int { return width(w) }
}

// page tells that a page has come.
func (p *progress) page(what string, page, pages, records, total int) {
	text := fmt.Sprintf("%s: page %d", what, page)
	if pages > 0 {
		text += fmt.Sprintf(" of %d", pages)
	}
	text += fmt.Sprintf(", %d", records)
	if total > 0 {
		text += fmt.Sprintf(" of %d", total)
	}
	p.say(text)
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
	if p.w == nil || time.Until(until) < time.Second/2 {
		return
	}
	p.why, p.until = why, until
	p.draw()
	if !p.ticking {
		p.ticking = true
		go p.tick()
	}
}

// tick draws the line anew every second until the wait is over.
func (p *progress) tick() {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for range ticker.C {
		p.mu.Lock()
		p.draw()
		p.ticking = p.w != nil && time.Now().Before(p.until)
		over := !p.ticking
		p.mu.Unlock()
		if over {
			return
		}
	}
}

// draw draws the line. p.mu is held.
func (p *progress) draw() {
	if p.w == nil {
		return
	}
	text := p.text
	if left := time.Until(p.until); left > 0 {
		waiting := fmt.Sprintf("%s: continues in %d s", p.why, int((left+time.Second-1)/time.Second))
		text = strings.TrimPrefix(text+"; "+waiting, "; ")
	}
	p.shown = true
	fmt.Fprint(p.w, "\r\x1b[K"+widths.Truncate(printable(text), max(p.width()-1, 1), ellipsis))
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
	p.mu.Lock()
	defer p.mu.Unlock()
	p.w = nil
}
