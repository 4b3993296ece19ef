package fleet

import (
	"context"
	"time"
)

// start runs keep as long as there is something to tell. b.mu is held.
func (b *Budget) start() {
	if !b.running && !b.closed {
		b.running = true
		go b.keep()
	}
}

// kick has keep look at once.
func (b *Budget) kick() {
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

// keep tells the server what is not told along with reservations, and finds it again when it was lost. It ends when nothing
// of this process is in the window any more.
func (b *Budget) keep() {
	timer := time.NewTicker(tick)
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
		case <-b.wake:
		}
		b.mu.Lock()
		events := b.events
		b.events = nil
		now := time.Now()
		away, groups := b.away, b.due(now)
		if away && now.Sub(b.tried) < b.beat()/4 {
			groups = nil
		}
		if len(events) == 0 && b.idle() {
			b.running = false
			b.mu.Unlock()
			return
		}
		b.mu.Unlock()
		for _, e := range events {
			b.config.OnEvent(e)
		}
		if away && len(groups) > 0 {
			b.rejoin(groups)
			continue
		}
		for _, g := range groups {
			b.sync(g)
		}
	}
}

// idle reports whether there is nothing to do until the next reservation.
func (b *Budget) idle() bool {
	if b.closed {
		return true
	}
	for _, g := range b.groups {
		if g.active {
			return false
		}
	}
	return !b.away
}

// due returns the groups that the server has to be told about now.
func (b *Budget) due(now time.Time) []*group {
	var due []*group
	for _, g := range b.groups {
		if b.closed || !g.active && !b.away {
			continue
		}
		late := min(time.Second, g.window/8)
		tell := b.away || g.urgent || now.Sub(g.synced) >= b.beat()
		for _, s := range g.slots {
			if s.finished.IsZero() && now.Sub(s.leased) > b.config.Lease/2 {
				g.later(s)
				tell = true
			}
		}
		for _, s := range g.pending {
			tell = tell || s.unsent || now.Sub(s.finished) >= late
		}
		if tell {
			due = append(due, g)
		}
	}
	return due
}

// sync tells the server about a group.
func (b *Budget) sync(g *group) {
	b.mu.Lock()
	now := time.Now()
	c := g.prepare(modeSync, now)
	g.active = len(g.slots) > 0 || now.Before(g.shut) // after this call there is nothing to tell
	b.mu.Unlock()
	a, err := c.run(context.Background(), b, g)
	b.mu.Lock()
	defer b.mu.Unlock()
	now = time.Now()
	if err != nil {
		g.active = true
		g.failed(c)
		b.lose(err, now)
		return
	}
	g.take(c, a, now)
}

// rejoin tries whether the server is there again, and tells it everything about all groups.
func (b *Budget) rejoin(groups []*group) {
	for _, g := range groups {
		b.mu.Lock()
		now := time.Now()
		b.tried = now
		c := g.prepare(modeRejoin, now)
		g.everything(c, now)
		b.mu.Unlock()
		a, err := c.run(context.Background(), b, g)
		b.mu.Lock()
		if err != nil {
			g.failed(c)
			b.mu.Unlock()
			return
		}
		lost := c.epoch != "" && a.epoch != c.epoch
		if c.epoch = a.epoch; lost { // it has been told everything already
			b.lost(time.Now())
		}
		g.take(c, a, time.Now())
		b.mu.Unlock()
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.away = false
	b.event(Event{Kind: Back})
}
