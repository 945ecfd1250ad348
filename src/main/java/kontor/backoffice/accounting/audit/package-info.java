/// What an auditor looks at first: whether the number series have gaps, which vouchers were taken back and why, what
/// was
/// posted outside working hours, and the head of the audit chain, to print and keep.
///
/// Owns no table.
///
/// Why the chain's head stands on a sheet of paper: whoever could change every row of the trail could make a new chain
/// of
/// it, but not one that ends in what was printed and signed last year.
@NullMarked
package kontor.backoffice.accounting.audit;

import org.jspecify.annotations.NullMarked;
