/// Companies that are made up: a lively small one to look at, and large ones for trials and benchmarks.
///
/// The demo company is made by the same commands as at the screens, day by day over the past months, the same each
/// time. `fill` writes many rows a command into the tables of other rooms; it owns no table itself. It may only because
/// what it writes is what the rooms would have written, and `check` says so.
@NullMarked
package kontor.app.demo;

import org.jspecify.annotations.NullMarked;
