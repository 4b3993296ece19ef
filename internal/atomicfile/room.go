package atomicfile

import (
	"errors"
	"os"
)

// Room is room on the disk for the new content of a file. It is for content that can't be had a second time: what fits into
// the room can be written even if the disk has been filled meanwhile.
type Room struct {
	path string
	temp *os.File // nil once it has been used or freed
}

// Reserve reserves size bytes for the file at path, in its folder, which has to exist. The caller must call Write or Free.
func Reserve(path string, perm os.FileMode, size int) (*Room, error) {
	temp, err := create(path, perm)
	if err != nil {
		return nil, err
	}
	_, err = temp.Write(make([]byte, size))
	if err == nil {
		err = temp.Sync() // some file systems find out only now
	}
	r := &Room{path, temp}
	if err != nil {
		return nil, errors.Join(err, r.Free())
	}
	return r, nil
}

// Write makes the file hold data, as [Write] does, and frees the rest of the room.
func (r *Room) Write(data []byte) error {
	_, err := r.temp.WriteAt(data, 0)
	if err == nil {
		err = r.temp.Truncate(int64(len(data)))
	}
	temp := r.temp
	r.temp = nil
	return replace(r.path, temp, err)
}

// Free frees the room if Write has not been called. The file stays as it is.
func (r *Room) Free() error {
	if r.temp == nil {
		return nil
	}
	err := errors.Join(r.temp.Close(), os.Remove(r.temp.Name()))
	r.temp = nil
	return err
}
