#pragma once
// ncurses sends a screen in as many writes as it moves the cursor, and each of
// them may wake whoever reads. Gathered they arrive at once, and cost one.

/// From now on keeps what is written to a descriptor, until the burst ends.
///
/// Where nothing can be kept, what is written goes its usual way.
void entente_burst_begin(int descriptor);

/// Sends all of it in one piece; from now on what is written goes its usual way.
void entente_burst_end(void);
