package fleet

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"errors"
	"fmt"
)

// The first byte of what is saved.
const (
	formPlain  = 'p' // followed by the session
	formSealed = 's' // followed by the name of the key, a nonce and the sealed session
)

const keyNameSize = 8

// sealer encrypts and decrypts sessions. It contains secrets and has no exported fields, so that they aren't printed by name;
// the keys themselves are inside of the ciphers.
type sealer struct {
	keys  []sealKey // the first seals
	plain bool      // sessions that aren't sealed are accepted
}

type sealKey struct {
	name string // tells keys apart without revealing them
	aead cipher.AEAD
}

// newSealer returns a sealer with some keys; without any it leaves sessions as they are.
func newSealer(keys [][]byte, plain bool) (*sealer, error) {
	s := &sealer{plain: plain || len(keys) == 0}
	for i, key := range keys {
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, fmt.Errorf("fleet: key %d has %d bytes, want 16, 24 or 32", i+1, len(key))
		}
		aead, err := cipher.NewGCMWithRandomNonce(block)
		if err != nil {
			return nil, fmt.Errorf("fleet: key %d: %w", i+1, err)
		}
		sum := sha256.Sum256(append([]byte("ringcentral fleet key name\x00"), key...))
		s.keys = append(s.keys, sealKey{string(sum[:keyNameSize]), aead})
	}
	return s, nil
}

// seal returns what is saved of a session under a name.
func (s *sealer) seal(name string, session []byte) string {
	if len(s.keys) == 0 {
		return string(formPlain) + string(session)
	}
	key := s.keys[0]
	return string(formSealed) + key.name + string(key.aead.Seal(nil, nil, session, []byte(name)))
}

// open returns the session of what is saved under a name, or nil if nothing is.
func (s *sealer) open(name, saved string) ([]byte, error) {
	switch {
	case saved == "":
		return nil, nil
	case saved[0] == formPlain && s.plain:
		return []byte(saved[1:]), nil
	case saved[0] == formPlain:
		return nil, fmt.Errorf("%w: it is not encrypted; AcceptPlain accepts that", ErrKey)
	case saved[0] != formSealed || len(saved) <= keyNameSize:
		return nil, errors.New("fleet: what is saved is not a session; remove the key " + name + " from the server to start over")
	case len(s.keys) == 0:
		return nil, fmt.Errorf("%w: it is encrypted, and no key is given", ErrKey)
	}
	for _, key := range s.keys {
		if saved[1:1+keyNameSize] != key.name {
			continue
		}
		session, err := key.aead.Open(nil, nil, []byte(saved[1+keyNameSize:]), []byte(name))
		if err != nil {
			return nil, fmt.Errorf("%w: it is damaged, or is not what was saved under this name", ErrKey)
		}
		return session, nil
	}
	return nil, fmt.Errorf("%w: it was encrypted with another key", ErrKey)
}
