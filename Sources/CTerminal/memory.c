// Memory that cannot be had ends the program with a sentence, the terminal as it was, and the code of an internal
// error. Swift would trap, and leave a trace. The allocator of the C library does the work; its functions are replaced
// here because nothing else hears of a refusal.

// For RTLD_NEXT.
#define _GNU_SOURCE
#include "guard.h"

#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

#if defined(__GLIBC__) && !defined(SANITIZED)

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

enum { internal_error = 70 };

static _Noreturn void end(void) {
  static const char words[] = "entente: there is not enough memory for this article\n";
  entente_guard_give_back();
  ssize_t written = write(STDERR_FILENO, words, sizeof words - 1);
  (void)written;
  _exit(internal_error);
}

static void *had(void *memory, size_t size) {
  if (__builtin_expect(memory != NULL || size == 0, 1)) return memory;
  end();
}

void *malloc(size_t size) { return had(__libc_malloc(size), size); }

void *calloc(size_t count, size_t size) { return had(__libc_calloc(count, size), count && size); }

void *realloc(void *memory, size_t size) { return had(__libc_realloc(memory, size), size); }

void *aligned_alloc(size_t alignment, size_t size) { return had(__libc_memalign(alignment, size), size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) || (alignment & (alignment - 1)) || !alignment) return EINVAL;
  *memory = had(__libc_memalign(alignment, size), size);
  return 0;
}

typedef int creation(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

// A thread needs memory for its stack. Swift's pool of threads would wait for ever until there is some.
int pthread_create(
    pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument) {
  creation *create = (creation *)dlsym(RTLD_NEXT, "pthread_create");
  if (create == NULL) end();
  for (int tries = 0; tries < 20; tries++) {
    int error = create(thread, attributes, start, argument);
    if (error != EAGAIN && error != ENOMEM) return error;
    poll(NULL, 0, 50);
  }
  end();
}

#endif
