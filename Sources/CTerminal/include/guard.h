#pragma once
#include <stddef.h>

// The terminal as it was, whatever ends the program: signal handlers may call
// only a few functions, none of them Swift's, so they are written here.

/// Remembers the settings of a terminal as they are before it is taken over.
void entente_guard_remember(int terminal);

/// Restores them, and writes the bytes that bring the terminal back, when a
/// signal ends the program, which it still does.
void entente_guard_begin(int terminal, const char *bytes, size_t count);

/// Lets signals end the program without restoring anything.
void entente_guard_end(void);

/// From now on a change of the window's size, or the program's continuing, is
/// told by one byte on a pipe.
void entente_guard_tell(int pipe);

/// Puts the process group to sleep until it is called back.
void entente_guard_suspend(void);
