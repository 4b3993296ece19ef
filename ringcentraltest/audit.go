package ringcentraltest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

const maxAudited = 10_000

// audit adds an entry to the audit trail if the request changed something.
func (p *platform) audit(c *call) {
	if c.request.Method == http.MethodGet || c.op.id == "auditTrailSearch" || len(p.audited) == maxAudited {
		return
	}
	target := object{"objectId": "0", "objectType": "Company", "name": p.account.name}
	if e, err := p.extensionAt(c, "extensionId"); err == nil {
		target = object{"objectId": idText(e.id), "objectType": "Extension", "name": e.name, "extensionNumber": e.number, "siteId": e.site}
	}
	user, _ := p.extensions.get(c.self)
	p.audited = append(p.audited, object{
		"id": fmt.Sprintf("00000000-0000-4000-8000-%012d", len(p.audited)+1), "eventTime": stamp(c.now), "actionId": c.op.id, "eventType": "Update",
		"initiator": object{"extensionId": idText(user.id), "extensionNumber": user.number, "name": user.name},
		"accountId": idText(p.account.id), "accountName": p.account.name, "target": target, "clientIp": "127.0.0.1",
	})
}

// SearchAuditTrail finds the changes that were made through the fake, most recent first.
func (p *platform) SearchAuditTrail(c *call) (any, error) {
	from, to := c.now.Add(-24*time.Hour), c.now
	for name, limit := range map[string]*time.Time{"eventTimeFrom": &from, "eventTimeTo": &to} {
		if value := text(c.body, name); value != "" {
			t, err := time.Parse(time.RFC3339, value)
			if err != nil {
				return nil, invalid(name)
			}
			*limit = t
		}
	}
	if len(textList(c.body["actionIds"])) > 0 && len(textList(c.body["excludeActionIds"])) > 0 {
		return nil, invalid("excludeActionIds")
	}
	match := func(record object) bool {
		at, _ := time.Parse(time.RFC3339, text(record, "eventTime"))
		action := text(record, "actionId")
		words := text(record, "initiator", "name") + "\n" + text(record, "target", "name")
		return !at.Before(from.Truncate(time.Millisecond)) && !at.After(to) && c.passesInBody("initiatorIds", text(record, "initiator", "extensionId")) &&
			c.passesInBody("targetIds", text(record, "target", "objectId")) && c.passesInBody("actionIds", action) &&
			!slices.Contains(textList(c.body["excludeActionIds"]), action) && strings.Contains(words, text(c.body, "searchString")) &&
			(text(c.body, "siteId") == "" || text(c.body, "siteId") == text(record, "target", "siteId"))
	}
	records := slices.Clone(p.audited)
	slices.Reverse(records)
	c.pageFromBody("page", "perPage")
	reply := page(c, where(slices.Values(records), match), func(record object) object { return record })
	paging, _ := reply["paging"].(object)
	reply["paging"] = object{"page": paging["page"], "perPage": paging["perPage"], "total": paging["totalPages"], "totalFound": paging["totalElements"]}
	return reply, nil
}
