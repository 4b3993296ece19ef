package atomicfile_test

import (
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"unsafe"

	"github.com/ringcentral-account/ringcentral-account-go/internal/atomicfile"
)

// TestWindowsAccess: permissions for the owner alone become an access list of the system and the current user.
func TestWindowsAccess(t *testing.T) {
	token, err := syscall.OpenCurrentProcessToken()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = token.Close() }()
	user, err := token.GetTokenUser()
	if err != nil {
		t.Fatal(err)
	}
	id, err := user.User.Sid.String()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "file")
	for range 2 { // written anew, it is another file
		if err := atomicfile.Write(path, []byte("secret"), 0o600); err != nil {
			t.Fatal(err)
		}
		list := accessList(t, path)
		entries := strings.Split(list, "(")[1:]
		if len(entries) == 0 {
			t.Errorf("the access list %s lets everybody in", list)
		}
		for _, entry := range entries {
			fields := strings.Split(strings.TrimSuffix(entry, ")"), ";") // type, flags, rights, two ids, account
			if account := fields[len(fields)-1]; account != id && account != "SY" || strings.Contains(fields[1], "ID") {
				t.Errorf("the access list %s has an entry for others, or one that is inherited: %s", list, entry)
			}
		}
	}
}

// accessList returns the access list of a file as text.
func accessList(t *testing.T, path string) string {
	t.Helper()
	library := syscall.NewLazyDLL("advapi32.dll")
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		t.Fatal(err)
	}
	const fileObject, accessInformation, revision = 1, 4, 1
	var descriptor uintptr
	if status, _, _ := library.NewProc("GetNamedSecurityInfoW").Call(
		uintptr(unsafe.Pointer(name)), fileObject, accessInformation, 0, 0, 0, 0, uintptr(unsafe.Pointer(&descriptor)),
	); status != 0 {
		t.Fatal(syscall.Errno(status))
	}
	var text *uint16
	var length uint32
	if ok, _, err := library.NewProc("ConvertSecurityDescriptorToStringSecurityDescriptorW").Call(
		descriptor, revision, accessInformation, uintptr(unsafe.Pointer(&text)), uintptr(unsafe.Pointer(&length)),
	); ok == 0 {
		t.Fatal(err)
	}
	return strings.TrimRight(syscall.UTF16ToString(unsafe.Slice(text, length)), "\x00")
}
