package profile

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"

	ringcentral "github.com/ringcentral-account/ringcentral-account-go/wrapper"
)

// Tokens returns where the session of a profile is kept: in a file, which is encrypted if the login has a key for that.
func (s *Store) Tokens(name string, key []byte) ringcentral.TokenStore {
	return &sealed{ringcentral.FileStore(s.path(name, "tokens.json")), key}
}

// sealed is a token store that encrypts what another keeps, with a key that is kept elsewhere.
type sealed struct {
	under ringcentral.TokenStore
	key   []byte // none to leave it plain
}

var sealMark = []byte("sealed:")

// Update implements [ringcentral.TokenStore]. A session that was left with another key, or with none, is as good as no session.
func (s *sealed) Update(ctx context.Context, key string, change func(saved []byte) ([]byte, error)) error {
	return s.under.Update(ctx, key, func(saved []byte) ([]byte, error) {
		box, err := s.box()
		if err != nil {
			return nil, err
		}
		text, encrypted := bytes.CutPrefix(saved, sealMark)
		switch {
		case encrypted != (box != nil):
			text = nil
		case encrypted:
			if text, err = box.Open(nil, nil, text, []byte(key)); err != nil {
				text = nil
			}
		}
		changed, err := change(text)
		if err != nil || changed == nil || box == nil {
			return changed, err
		}
		return append(bytes.Clone(sealMark), box.Seal(nil, nil, changed, []byte(key))...), nil
	})
}

func (s *sealed) box() (cipher.AEAD, error) {
	if len(s.key) == 0 {
		return nil, nil
	}
	block, err := aes.NewCipher(s.key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCMWithRandomNonce(block)
}
