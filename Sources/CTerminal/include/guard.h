#pragma once
#include <stddef.h>

// The terminal as it was, whatever ends the program: signal handlers may call
// only a few functions, none of them Swift's, so they are written here.

/// Whether this program's group has the terminal; also true if it is nobody's.
int entente_guard_is_foreground(int terminal);

/// Stops the program until its group has the terminal; 0 where nothing can stop
/// it, because no shell would continue it.
int entente_guard_await_foreground(int terminal);

/// Waits until the program has the terminal, and remembers the settings as they
/// are before it is taken over; 0 where it can't get the terminal.
int entente_guard_remember(int terminal);

/// Restores them, and writes the bytes that bring the terminal back, when a
/// signal ends the program, which it still does: by TERM, HUP or INT where the
/// program has not left by itself two seconds after it was told, or is asked
/// again; by any other at once.
void entente_guard_begin(int terminal, const char *bytes, size_t count);

/// Restores the terminal, if it has been taken over, before the program ends at once.
void entente_guard_give_back(void);

/// Lets signals end the program without restoring anything.
void entente_guard_end(void);

/// Leaves the terminal to another program, with the keys that interrupt, quit
/// and suspend.
void entente_guard_lend(void);

/// Takes the keys back from it, once the terminal is in raw mode again.
void entente_guard_take_back(void);

/// The signal that asked the program to end; 0 where none has.
int entente_guard_asked(void);

/// From now on a change of the window's size ('w'), the program's continuing
/// ('c'), and that it is to end ('e'), are told by one byte on a pipe.
void entente_guard_tell(int pipe);

/// Puts the process group to sleep until it is called back to the foreground.
void entente_guard_suspend(void);
