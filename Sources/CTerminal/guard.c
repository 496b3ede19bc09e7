#include "guard.h"

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
static const int ending[] = {SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP};

// How long the program may take to leave, in seconds.
enum { patience = 2 };

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
  int first = asked;
  if (signal_number != SIGALRM) asked = signal_number;
  if (first || told < 0) {
    signal(asked, SIG_DFL);
    restore_and_end(asked);
    return;
  }
  tell('e');
  alarm(patience);
}

// Stops the process before this thread goes any further. Threads of a pool
// have such signals blocked.
static void stop_here(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  guard_stopping();
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

static void announce(int signal_number) { tell(signal_number == SIGWINCH ? 'w' : 'c'); }

void entente_guard_remember(int terminal) { tcgetattr(terminal, &settings); }

void entente_guard_begin(int terminal, const char *bytes, size_t count) {
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
  action.sa_handler = ask;
  action.sa_flags = SA_RESTART | SA_NODEFER | SA_ONSTACK;
  for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) sigaction(asking[i], &action, NULL);
  sigaction(SIGALRM, &action, NULL);
  guard_stopping();
}

int entente_guard_asked(void) { return asked; }

void entente_guard_end(void) {
  guarded = -1;
  alarm(0);
  for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) signal(ending[i], SIG_DFL);
  for (size_t i = 0; i < sizeof asking / sizeof *asking; i++) signal(asking[i], SIG_DFL);
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
}
