/// Paper: pages with a letterhead, columns, tables that go on, totals, and a foot with the page's number, as PDF with
/// text
/// that can be searched; and tables as spreadsheets. Who fills them knows what they say; nothing here knows what an
/// invoice
/// is.
///
/// Owns no table. Knows the kernel alone.
///
/// Why one font: the one that comes with the library has the letters of Europe, so that a paper looks the same whatever
/// is installed where it is made. What it lacks shows as a question mark and never stops a document.
@NullMarked
package kontor.paper;

import org.jspecify.annotations.NullMarked;
