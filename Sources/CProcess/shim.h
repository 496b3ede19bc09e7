#pragma once
// What Swift's Glibc module leaves out of a process's dealings with the system: the allocator's settings, the
// processors that it is bound to, how its threads share them, and files that a program it starts does not inherit.
#include <fcntl.h>
#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// How many processors the process may run on; 0 where the system does not say. Room for 8,192 of them.
static inline int entente_processors(void) {
  unsigned char mask[1024] = {0};
  long length = syscall(SYS_sched_getaffinity, 0, sizeof mask, mask);
  int count = 0;
  for (long index = 0; index < length; index++) count += __builtin_popcount(mask[index]);
  return count;
}

// How much this thread, by itself, gives way to others: 0 to 19.
static inline int entente_niceness(void) { return getpriority(PRIO_PROCESS, 0); }
static inline void entente_set_niceness(int niceness) { setpriority(PRIO_PROCESS, 0, niceness); }

// A file in memory, and a pipe, that no other program inherits; the flag is that of Linux, which the headers hide.
static inline int entente_memory_file(void) { return (int)syscall(SYS_memfd_create, "entente", 1u); }
static inline int entente_pipe(int ends[2]) {
  return (int)syscall(SYS_pipe2, ends, O_CLOEXEC);
}

// Lets a program be started in a session of its own, without a terminal.
static inline void entente_set_session(posix_spawnattr_t *attributes) {
  posix_spawnattr_setflags(attributes, 0x80);
}
