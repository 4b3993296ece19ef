package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"sync"
)

// key returns a key that no other process has, so that what a dump shows of a sealed text can't be opened elsewhere.
var key = sync.OnceValue(func() [sha256.Size]byte {
	var k [sha256.Size]byte
	_, _ = rand.Read(k[:]) // never fails
	return k
})

// Seal returns text in a form that only this process can open, with [Open]. Unlike a closure, it can be compared: the same text is
// sealed in the same form. The form of "" is "".
func Seal(text string) string {
	if text == "" {
		return ""
	}
	k := key()
	mac := hmac.New(sha256.New, k[:])
	_, _ = mac.Write([]byte(text))
	sealed := append(mac.Sum(nil)[:aes.BlockSize], text...)
	encrypt(sealed)
	return Hidden + base64.RawURLEncoding.EncodeToString(sealed)
}

// Open returns the text that [Seal] was given, and "" for what doesn't come from it.
func Open(sealed string) string {
	data, err := base64.RawURLEncoding.DecodeString(strings.TrimPrefix(sealed, Hidden))
	if err != nil || len(data) < aes.BlockSize {
		return ""
	}
	encrypt(data)
	return string(data[aes.BlockSize:])
}

// encrypt encrypts or decrypts the data after the first block, which is different for each text.
func encrypt(data []byte) {
	k := key()
	block, _ := aes.NewCipher(k[:]) // the size is right
	cipher.NewCTR(block, data[:aes.BlockSize]).XORKeyStream(data[aes.BlockSize:], data[aes.BlockSize:])
}
