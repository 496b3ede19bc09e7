#include "guard.h"

#include <errno.h>
#include <poll.h>
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
static volatile sig_atomic_t asked = 0;

// Asks that the program end, which it does in an orderly way.
static const int asking[] = {SIGTERM, SIGHUP, SIGINT};
// Ends it at once; Swift's traps are illegal instructions.
static const int ending[] = {
    SIGQUIT, SIGABRT, SIGSEGV, SIGBUS,  SIGILL,    SIGFPE,  SIGTRAP, SIGUSR1,   SIGUSR2,
    SIGPIPE, SIGXCPU, SIGXFSZ, SIGSYS,  SIGVTALRM, SIGPROF, SIGPOLL, SIGSTKFLT, SIGPWR,
};

// How long the program may take to leave, in seconds.
enum { patience = 2 };

static void guard_faults(void);
static void guard_stopping(void);

static void give_back(void) {
  int terminal = guarded;
  if (terminal < 0) return;
  // A terminal that takes nothing for half a second must not hold up the end.
  struct pollfd output = {.fd = terminal, .events = POLLOUT};
  if (poll(&output, 1, 500) == 1) {
    ssize_t written = write(terminal, restoring, restoring_count);
    (void)written;
  }
  tcsetattr(terminal, TCSANOW, &settings);
}

void entente_guard_give_back(void) { give_back(); }

static void restore_and_end(int signal_number) {
  give_back();
  guarded = -1;
  // SA_RESETHAND has put the default back: this ends the program by the signal.
  raise(signal_number);
}

static void tell(char byte) {
  if (told < 0) return;
  ssize_t written = write(told, &byte, 1);
  (void)written;
}

// Without anybody to be told, asked again, or out of patience: the end is now.
static void ask(int signal_number) {
  int before = asked;
  if (signal_number != SIGALRM || !before) asked = signal_number;
  // An alarm that is not the guard's own asks for nothing.
  if (before || told < 0 || signal_number == SIGALRM) {
    signal(asked, SIG_DFL);
    restore_and_end(asked);
    return;
  }
  tell('e');
  alarm(patience);
}

// Stops the process before this thread goes any further. Threads of a pool
// have such signals blocked.
static void stop_by(int signal_number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void stop_here(void) {
  stop_by(SIGTSTP);
  guard_stopping();
}

int entente_guard_is_foreground(int terminal) {
  pid_t owner = tcgetpgrp(terminal);
  return owner < 0 || owner == getpgrp();
}

// As the system does where a program of the background touches the terminal.
int entente_guard_await_foreground(int terminal) {
  // The system does not stop a group that has no shell to continue it.
  for (int tries = 0; tries < 1000; tries++) {
    if (entente_guard_is_foreground(terminal)) return 1;
    stop_by(SIGTTOU);
  }
  return 0;
}

// Somebody else stops the program: the shell gets the terminal as it was.
static void restore_and_stop(int signal_number) {
  (void)signal_number;
  give_back();
  stop_here();
}

static void guard_stopping(void) {
  struct sigaction action = {.sa_handler = restore_and_stop};
  action.sa_flags = SA_RESTART;
  sigaction(SIGTSTP, &action, NULL);
}

static void announce(int signal_number) {
  int error = errno;
  if (signal_number == SIGCONT && guarded >= 0) entente_guard_await_foreground(guarded);
  tell(signal_number == SIGWINCH ? 'w' : 'c');
  errno = error;
}

int entente_guard_remember(int terminal) {
  // A reader of the terminal has to be stoppable, and to hear of its signals.
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  if (!entente_guard_await_foreground(terminal)) return 0;
  tcgetattr(terminal, &settings);
  return 1;
}

void entente_guard_begin(int terminal, const char *bytes, size_t count) {
  restoring_count = count < sizeof restoring ? count : sizeof restoring;
  memcpy(restoring, bytes, restoring_count);
  guarded = terminal;

  guard_faults();
  guard_stopping();
}

static void guard_faults(void) {
  // A stack that has overflown cannot hold the handler.
  static char space[16384];
  stack_t stack = {.ss_sp = space, .ss_size = sizeof space};
  sigaltstack(&stack, NULL);

  struct sigaction action = {.sa_handler = restore_and_end};
  action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) sigaction(ending[i], &action, NULL);
  action.sa_handler = ask;
  action.sa_flags = SA_RESTART | SA_NODEFER | SA_ONSTACK;
  for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) sigaction(asking[i], &action, NULL);
  sigaction(SIGALRM, &action, NULL);
}

int entente_guard_asked(void) { return asked; }

void entente_guard_end(void) {
  guarded = -1;
  alarm(0);
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) signal(ending[i], SIG_DFL);
  for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) signal(asking[i], SIG_DFL);
}

static void leave_alone(int signal_number) { (void)signal_number; }

void entente_guard_lend(void) {
  // Keys that interrupt, quit or suspend belong to the other program. Unlike an
  // ignored signal, a handler is not inherited.
  struct sigaction action = {.sa_handler = leave_alone, .sa_flags = SA_RESTART};
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGQUIT, &action, NULL);
  signal(SIGTSTP, SIG_DFL);
}

// A key that ended the other program was sent to this one too, and another
// thread may not have come to it yet.
static void await_delivery(void) {
  sigset_t keys, before, pending;
  sigemptyset(&keys);
  sigaddset(&keys, SIGINT);
  sigaddset(&keys, SIGQUIT);
  pthread_sigmask(SIG_BLOCK, &keys, &before);
  for (int tries = 0; tries < 100 && sigpending(&pending) == 0; tries++) {
    if (!sigismember(&pending, SIGINT) && !sigismember(&pending, SIGQUIT)) break;
    poll(NULL, 0, 2);
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void entente_guard_take_back(void) {
  await_delivery();
  guard_faults();
  guard_stopping();
}

void entente_guard_tell(int pipe) {
  told = pipe;
  struct sigaction action = {.sa_handler = announce};
  action.sa_flags = SA_RESTART;
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
}

void entente_guard_suspend(void) {
  // The others of the group first; then this process, by a signal to this very
  // thread, which therefore goes no further.
  signal(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  stop_here();
  if (guarded >= 0) entente_guard_await_foreground(guarded);
}
