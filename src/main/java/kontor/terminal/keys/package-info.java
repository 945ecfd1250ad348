/// Keys from bytes: what somebody pressed, whatever terminal and however the network cut the bytes.
///
/// Owns no table. Why not Lanterna's own decoder: its time-out for Esc works in steps of 250 ms or not at all, and it
/// does not know half of the terminals people come with.
@NullMarked
package kontor.terminal.keys;

import org.jspecify.annotations.NullMarked;
