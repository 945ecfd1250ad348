/// The opening between front desk and back office: the events that cross it and the questions one side asks and the
/// other answers at once, in the same transaction. Nothing else passes between them.
///
/// Events are named for what happened, questions for what is wanted. Their records hold all that the other side needs,
/// so that nobody reads the other's tables to act.
@NullMarked
package kontor.hatch;

import org.jspecify.annotations.NullMarked;
