#include "guard.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios settings;
static char restoring[256];
static size_t restoring_count;
static volatile sig_atomic_t guarded = -1;
static volatile sig_atomic_t told = -1;

// Ends by asking, or by a fault; Swift's traps are illegal instructions.
static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGSEGV,
                             SIGBUS,  SIGILL, SIGFPE, SIGTRAP};

static void restore_and_end(int signal_number) {
  int terminal = guarded;
  if (terminal >= 0) {
    guarded = -1;
    ssize_t written = write(terminal, restoring, restoring_count);
    (void)written;
    tcsetattr(terminal, TCSANOW, &settings);
  }
  // SA_RESETHAND has put the default back: this ends the program by the signal.
  raise(signal_number);
}

static void tell(int signal_number) {
  char byte = signal_number == SIGWINCH ? 'w' : 'c';
  if (told >= 0) {
    ssize_t written = write(told, &byte, 1);
    (void)written;
  }
}

void entente_guard_begin(int terminal, const char *bytes, size_t count) {
  if (tcgetattr(terminal, &settings) != 0) return;
  restoring_count = count < sizeof restoring ? count : sizeof restoring;
  memcpy(restoring, bytes, restoring_count);
  guarded = terminal;

  // A stack that has overflown cannot hold the handler.
  static char space[16384];
  stack_t stack = {.ss_sp = space, .ss_size = sizeof space};
  sigaltstack(&stack, NULL);

  struct sigaction action = {.sa_handler = restore_and_end};
  action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) sigaction(ending[i], &action, NULL);
}

void entente_guard_end(void) {
  guarded = -1;
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) signal(ending[i], SIG_DFL);
}

void entente_guard_tell(int pipe) {
  told = pipe;
  struct sigaction action = {.sa_handler = tell};
  action.sa_flags = SA_RESTART;
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
}

// The rest of the group, a make or a script that started us, stops while we ignore the signal. Ours is sent
// to this very thread, which stops before raise returns; one to the process could reach another thread in
// a moment when it is ignored, and be lost. Threads of a pool block it, so it is let through.
void entente_guard_suspend(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  struct sigaction stop = {.sa_handler = SIG_DFL};
  struct sigaction action;
  sigset_t signals, blocked;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTSTP);
  sigaction(SIGTSTP, &ignore, &action);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  pthread_sigmask(SIG_UNBLOCK, &signals, &blocked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &action, NULL);
}
