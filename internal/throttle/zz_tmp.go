package throttle

import "time"

type Limit struct {
	Group       string
	Limit       int
	Window      time.Duration
	Remaining   int
	Waiting     int
	PenaltyEnds time.Time
	Learned     bool
}

func (g *Gates) Limits() []Limit { return nil }
