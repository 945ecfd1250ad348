/// What a form is apart from how it is painted: its fields read off a command's shape, what stands in them, and what
/// people's shorthand for numbers, dates and choices means. No thread, no screen, no database.
///
/// Owns no table.
@NullMarked
package kontor.terminal.forms;

import org.jspecify.annotations.NullMarked;
