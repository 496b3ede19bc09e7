#define _GNU_SOURCE
#include "burst.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <sys/mman.h>
#include <unistd.h>

// The file in memory that a burst is kept in, opened once.
static int store = -1;
// What is written to, and where it leads to without a burst; -1 outside one.
static int target = -1;
static int outlet = -1;

void entente_burst_begin(int descriptor) {
  if (store < 0) store = memfd_create("burst", MFD_CLOEXEC);
  if (store < 0 || outlet >= 0) return;
  outlet = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (outlet < 0) return;
  target = descriptor;
  if (dup2(store, target) >= 0) return;
  close(outlet);
  outlet = -1;
}

// False where the terminal takes nothing any more.
static bool sent(const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t written = write(target, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd output = {.fd = target, .events = POLLOUT};
      poll(&output, 1, -1);
    } else if (written < 0 && errno != EINTR) {
      return false;
    } else if (written > 0) {
      bytes += written;
      count -= written;
    }
  }
  return true;
}

void entente_burst_end(void) {
  if (outlet < 0) return;
  dup2(outlet, target);
  close(outlet);
  outlet = -1;
  off_t size = lseek(store, 0, SEEK_CUR);
  char piece[1 << 14];
  for (off_t start = 0; start < size;) {
    ssize_t wanted = size - start < (off_t)sizeof piece ? size - start : (off_t)sizeof piece;
    ssize_t count = pread(store, piece, wanted, start);
    if (count <= 0 || !sent(piece, count)) break;
    start += count;
  }
  lseek(store, 0, SEEK_SET);
}
