/// Paint: cells with a meaning instead of colours, a canvas to put them on, figures in block characters, and pictures.
///
/// Owns no table. Why styles are names: the same screen must be right in 16 colours, in black and white and read aloud;
/// only [kontor.terminal.paint.Theme] knows what a name looks like. Why text is cleaned here: this is the one place
/// every text passes on its way to a terminal.
@NullMarked
package kontor.terminal.paint;

import org.jspecify.annotations.NullMarked;
