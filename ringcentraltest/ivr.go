package ringcentraltest

import "fmt"

const (
	menusPath   = "/ivr-menus"
	promptsPath = "/ivr-prompts"
)

// menusOf returns the IVR menus, which are extensions.
func menusOf(p *platform, _ place) []object {
	var menus []object
	for e := range p.extensions.all() {
		if e.kind == "IvrMenu" {
			menus = append(menus, menuOf(p, e))
		}
	}
	return menus
}

func menuOf(p *platform, e extension) object {
	made := object{
		"promptRepeatCount": 3, "site": object{"id": e.site}, "prompt": object{"mode": "TextToSpeech", "text": "Welcome to " + p.account.name + "."},
		"actions": []object{{"input": "0", "action": "ConnectToOperator"}},
	}
	return merge(merge(extensionRecord(p, e), made), p.settings[setting{"menu", e.id}])
}

func (p *platform) CreateIVRMenu(c *call) (any, error) {
	if err := p.checkMenu(c); err != nil {
		return nil, err
	}
	own := only("Extension", without(c.body, "prompt", "actions", "promptRepeatCount"))
	shown, err := p.create(c, extension{kind: "IvrMenu", status: "Enabled", name: text(c.body, "name"), site: mainSite}, own)
	if err != nil {
		return nil, err
	}
	id, _ := shown["id"].(int64)
	p.set(setting{"menu", id}, without(c.body, "name", "extensionNumber", "site"))
	at := place{path: menusPath, key: menusPath, id: idText(id)}
	menu, _, err := p.find(at)
	return p.present(c, at, menu), err
}

// keepMenu stores a change of an IVR menu. Some properties belong to its extension.
func keepMenu(ch *change) error {
	if err := ch.checkMenu(ch.call); err != nil {
		return err
	}
	return ch.keepExtension("menu", "prompt", "actions", "promptRepeatCount")
}

// checkMenu refuses actions that lack the properties that they need.
func (p *platform) checkMenu(c *call) error {
	for i, action := range list(c.body, "actions") {
		name := fmt.Sprintf("actions[%d]", i)
		switch action["action"] {
		case "Connect", "Voicemail":
			if !p.isExtension(text(action, "extension", "id")) {
				return invalid(name + ".extension.id")
			}
		case "Transfer":
			if text(action, "phoneNumber") == "" {
				return invalid(name + ".phoneNumber")
			}
		}
	}
	return nil
}

func checkPrompt(ch *change) error {
	if ch.now == nil {
		return nil
	}
	if ch.old == nil {
		if ch.call.file == nil || len(ch.call.file.data) == 0 {
			return invalid("attachment")
		}
		ch.now["filename"], ch.now["contentType"] = ch.now["name"], ch.call.file.contentType
		if ch.now["filename"] == nil {
			ch.now["filename"] = "prompt"
		}
	}
	return nil
}
