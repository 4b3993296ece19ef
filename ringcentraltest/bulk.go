package ringcentraltest

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

const maxBulkUpdates = 500

// task is a bulk operation. It is carried out at once, but reported as completed only when its time has passed.
type task struct {
	created time.Time
	records []object
	failed  bool // whether only half of it was carried out
}

// begin stores a new task and returns its id.
func (p *platform) begin(c *call, records []object) string {
	id := fmt.Sprintf("fake-task-%d", len(p.tasks)+1)
	p.tasks[id] = &task{c.now, records, c.half}
	return id
}

// status returns the status of a task, and when it last changed.
func (p *platform) status(t *task, now time.Time) (string, time.Time) {
	ends := t.created.Add(p.taskTime)
	if now.Before(ends) {
		return "InProgress", t.created
	}
	if t.failed {
		return "Failed", ends
	}
	return "Completed", ends
}

func (p *platform) UpdateExtensions(c *call) (any, error) {
	records := list(c.body, "records")
	if len(records) == 0 {
		return nil, invalid("records")
	}
	if len(records) > maxBulkUpdates {
		return nil, &refusal{http.StatusBadRequest, "CMN-106", "Too many records in one request", "records"}
	}
	var results []object
	for _, record := range records {
		results = append(results, p.bulkUpdate(c, record))
	}
	id := p.begin(c, results)
	reply := p.showBulkUpdate(c, id)
	delete(reply, "result")
	reply["status"] = "Accepted"
	return reply, nil
}

func (p *platform) bulkUpdate(c *call, record object) object {
	id := text(record, "id")
	var err error = notFound("id")
	if e, ok := p.named(c, id); ok {
		_, err = p.update(c, e, record)
	}
	result := object{"status": "Success"}
	if id != "" {
		result["extensionId"] = id
	}
	if refused, ok := errors.AsType[*refusal](err); ok {
		result["status"], result["errors"] = "Fail", refused.detail(id)
	}
	return result
}

func (p *platform) showBulkUpdate(c *call, id string) object {
	t := p.tasks[id]
	status, modified := p.status(t, c.now)
	reply := object{
		"id": id, "uri": c.uri("/extension-bulk-update/tasks/{id}", id), "status": status,
		"creationTime": stamp(t.created), "lastModifiedTime": stamp(modified),
	}
	if status != "InProgress" {
		reply["result"] = object{"affectedItems": object{"result": t.records}, "errors": []object{}}
	}
	return reply
}

func (p *platform) ReadUpdateExtensionsTask(c *call) (any, error) {
	id := c.path["taskId"]
	if t := p.tasks[id]; t == nil || t.records[0]["status"] == nil {
		return nil, notFound("taskId")
	}
	return p.showBulkUpdate(c, id), nil
}

func (p *platform) DeleteUsers(c *call) (any, error) {
	usage := "Inventory"
	if keep, sent := c.body["keepAssetsInInventory"].(bool); sent && !keep {
		usage = ""
	}
	var results []object
	for _, record := range list(c.body, "records") {
		id := text(record, "id")
		var err error = notFound("id")
		if e, ok := p.named(c, id); ok {
			err = p.delete(c, e, usage)
		}
		results = append(results, bulkItem(object{"id": id}, err))
	}
	return object{"records": results}, nil
}

// bulkItem returns the result of one item of a bulk operation in v2.
func bulkItem(item object, err error) object {
	item["bulkItemSuccessful"] = err == nil
	if refused, ok := errors.AsType[*refusal](err); ok {
		item["bulkItemErrors"] = refused.item()
	}
	return item
}

func (p *platform) CreateUsers(c *call) (any, error) {
	var results []object
	for _, record := range list(c.body, "records") {
		result := object{"successful": true}
		created, err := p.provision(c, record)
		if refused, ok := errors.AsType[*refusal](err); ok {
			result["successful"] = false
			result["errors"] = refused.detail(text(record, "contact", "email"))
		} else {
			result["extension"] = created
		}
		results = append(results, result)
	}
	return object{"results": results}, nil
}

// provision creates one user, with a device and its number if the request has one.
func (p *platform) provision(c *call, record object) (object, error) {
	body := without(record, "roles", "devices")
	contact, _ := record["contact"].(object)
	if _, sent := contact["emailAsLoginName"]; !sent {
		contact = merge(contact, object{"emailAsLoginName": true})
	}
	body["contact"] = merge(without(contact, "transition", "mobileNumber"), mobilePhone(contact))
	if region, ok := at(contact, "transition", "regionalSettings").(object); ok {
		body["regionalSettings"] = region
	}
	line, err := p.lineOf(record)
	if err != nil {
		return nil, err
	}
	shown, err := p.create(c, extension{kind: "User", status: "Enabled", site: mainSite}, body)
	if err != nil {
		return nil, err
	}
	id := shown["id"].(int64)
	devices := []object{}
	if line != nil {
		line.extension, line.usage, line.primary = id, "DirectNumber", true
		n := p.keep(*line)
		devices = append(devices, object{"id": p.deviceOf(extension{id: id}), "phoneNumber": n.e164})
	}
	return object{"id": idText(id), "devices": devices}, nil
}

func mobilePhone(contact object) object {
	if number := text(contact, "mobileNumber"); number != "" {
		return object{"mobilePhone": number}
	}
	return nil
}
