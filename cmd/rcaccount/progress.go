package main

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// progress shows on one line of the terminal how far a long list is, and waits. Without a terminal it shows nothing.
type progress struct {
	mu    sync.Mutex
	w     io.Writer // nil unless there is a terminal
	width func() int
	shown bool
	text  string
	stop  func() // ends a countdown
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
	p.mu.Lock()
	defer p.mu.Unlock()
	p.endCountdown()
	p.text = text
	p.draw(text)
}

// wait counts down to the time when work goes on.
func (p *progress) wait(why string, until time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.w == nil {
		return
	}
	p.endCountdown()
	done := make(chan struct{})
	p.stop = sync.OnceFunc(func() { close(done) })
	tick := func() bool {
		left := time.Until(until)
		if left <= 0 {
			p.draw(p.text)
			return false
		}
		text := fmt.Sprintf("%s, goes on in %d s", why, int((left+time.Second-1)/time.Second))
		if p.text != "" {
			text = p.text + "; " + text
		}
		p.draw(text)
		return true
	}
	tick()
	go func() {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				return
			case <-ticker.C:
			}
			p.mu.Lock()
			select {
			case <-done:
				p.mu.Unlock()
				return
			default:
			}
			more := tick()
			p.mu.Unlock()
			if !more {
				return
			}
		}
	}()
}

func (p *progress) endCountdown() {
	if p.stop != nil {
		p.stop()
		p.stop = nil
	}
}

func (p *progress) draw(text string) {
	if p.w == nil {
		return
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
	p.endCountdown()
	p.w = nil
}
