#pragma once
// What Swift's Glibc module leaves out of a process's dealings with the system: the allocator's settings, the
// processors that it is bound to, and how its threads share them.
#include <malloc.h>
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
