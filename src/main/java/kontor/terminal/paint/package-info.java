/// Paint: cells with a meaning instead of colours, a canvas to put them on, figures in block characters, and pictures.
///
/// Owns no table. Why styles are names: the same screen must be right in 16 colours, in black and white and read aloud;
/// only [kontor.terminal.paint.Theme] knows what a name looks like. Why text is cleaned here: this is the one place
/// every text passes on its way to a terminal.
///
/// Why characters above U+FFFF and those written from right to left show as U+FFFD: terminals disagree on the width of
/// the one (emoji, newer signs) and turn whole rows around for the other, and a row that is one cell off hides a
/// figure. Only the screen does so: what was typed is kept, searched, exported and sent over SSH as it came.
@NullMarked
package kontor.terminal.paint;

import org.jspecify.annotations.NullMarked;
