package atomicfile

import (
	"os"
	"syscall"
	"unsafe"
)

// convertDescriptor makes a security descriptor from its text form.
var convertDescriptor = syscall.NewLazyDLL("advapi32.dll").NewProc("ConvertStringSecurityDescriptorToSecurityDescriptorW")

// openNew creates a file, which must not exist yet, for writing. Of permissions, Windows knows only whether a file is read-only, so a
// file for its owner alone gets an access list instead. It gets it on creation: nobody can open the file earlier.
func openNew(name string, perm os.FileMode) (*os.File, error) {
	if perm&0o077 != 0 {
		return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	}
	handle, err := createPrivate(name)
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: name, Err: err}
	}
	return os.NewFile(uintptr(handle), name), nil
}

func createPrivate(name string) (syscall.Handle, error) {
	path, err := syscall.UTF16PtrFromString(name)
	if err != nil {
		return 0, err
	}
	list, err := privateAccess()
	if err != nil {
		return 0, err
	}
	text, err := syscall.UTF16PtrFromString(list)
	if err != nil {
		return 0, err
	}
	attributes := syscall.SecurityAttributes{Length: uint32(unsafe.Sizeof(syscall.SecurityAttributes{}))}
	const revision = 1 // of the text form
	if ok, _, err := convertDescriptor.Call(
		uintptr(unsafe.Pointer(text)), revision, uintptr(unsafe.Pointer(&attributes.SecurityDescriptor)), 0,
	); ok == 0 {
		return 0, err
	}
	defer func() { _, _ = syscall.LocalFree(syscall.Handle(attributes.SecurityDescriptor)) }()
	const share = syscall.FILE_SHARE_READ | syscall.FILE_SHARE_WRITE
	return syscall.CreateFile(path, syscall.GENERIC_WRITE, share, &attributes, syscall.CREATE_NEW, syscall.FILE_ATTRIBUTE_NORMAL, 0)
}

// privateAccess returns the access list of a private file: all access for the system and the current user, none for others, and
// nothing inherited from the folder.
func privateAccess() (string, error) {
	token, err := syscall.OpenCurrentProcessToken()
	if err != nil {
		return "", err
	}
	defer func() { _ = token.Close() }()
	user, err := token.GetTokenUser()
	if err != nil {
		return "", err
	}
	id, err := user.User.Sid.String()
	return "D:P(A;;FA;;;SY)(A;;FA;;;" + id + ")", err
}
