package pipenet_test

import (
	"bytes"
	"errors"
	"io"
	"net"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ringcentral-account/ringcentral-account-go/internal/pipenet"
)

func dial(t testing.TB) (client, server net.Conn) {
	t.Helper()
	listener := pipenet.Listen()
	accepted := make(chan net.Conn, 1)
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			t.Error(err)
		}
		accepted <- conn
	}()
	client, err := listener.Dial(t.Context(), "tcp", "any")
	if err != nil {
		t.Fatal(err)
	}
	return client, <-accepted
}

// A good-bye doesn't wait for a reader, and what was said before it is still read.
func TestWritingDoesNotWaitForAReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, server := dial(t)
		begun := time.Now()
		said := bytes.Repeat([]byte("x"), 64<<10)
		if n, err := client.Write(said); n != len(said) || err != nil || time.Since(begun) != 0 {
			t.Fatalf("wrote %d, %v", n, err)
		}
		// There is an end to it.
		_ = client.SetWriteDeadline(time.Now().Add(time.Second))
		if n, err := client.Write(said); n != 0 || !errors.Is(err, os.ErrDeadlineExceeded) || time.Since(begun) != time.Second {
			t.Errorf("wrote %d more, %v, after %s", n, err, time.Since(begun))
		}
		_ = client.Close()
		if heard, err := io.ReadAll(server); !bytes.Equal(heard, said) || err != nil {
			t.Errorf("read %d bytes, %v", len(heard), err)
		}
		if _, err := server.Write(said); err == nil {
			t.Error("nobody is there to read it")
		}
	})
}

// Moving a deadline reaches who waits already: that is how net/http ends a read.
func TestDeadlineReachesWhoWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, _ := dial(t)
		ended := make(chan error)
		go func() {
			_, err := client.Read(make([]byte, 1))
			ended <- err
		}()
		synctest.Wait()
		_ = client.SetReadDeadline(time.Unix(1, 0))
		if err := <-ended; !errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("ended in %v", err)
		}
	})
}

func TestClosedListener(t *testing.T) {
	listener := pipenet.Listen()
	_ = listener.Close()
	if _, err := listener.Accept(); !errors.Is(err, net.ErrClosed) {
		t.Errorf("accepting: %v", err)
	}
	if _, err := listener.Dial(t.Context(), "tcp", "any"); !errors.Is(err, net.ErrClosed) {
		t.Errorf("dialing: %v", err)
	}
}
