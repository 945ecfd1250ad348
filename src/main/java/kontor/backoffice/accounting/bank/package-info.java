/// The bank: what it says happened on our accounts, and what that is in the ledger.
///
/// Takes statements (camt.053) and advices (camt.054, OCR giro) through commands, line by line and each line once. A
/// KID
/// that is an open invoice's is paid at once; everything else waits in a queue with what is proposed for it, and what
/// the
/// clerk confirms is proposed the next time. Posts through receivables and the ledger, never around them.
///
/// Owns `bank_account`, `bank_statement`, `bank_line`, `bank_match`, `bank_rule`.
///
/// Why an advice's lines are lines too: a statement may show a day's OCR payments as one sum. The advice is posted
/// payment
/// by payment, and the sum on the statement is then matched with all its vouchers. So a voucher can be on an advice and
/// on
/// a statement, once on each, and only statements are reconciled with the ledger.
@NullMarked
package kontor.backoffice.accounting.bank;

import org.jspecify.annotations.NullMarked;
