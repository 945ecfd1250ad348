package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Words;

/// What the bank says of one movement of money.
///
/// @param on           the day it was booked
/// @param amount       positive where money came
/// @param currency     where it is another than the statement's
/// @param kid          the payer's, right or wrong
/// @param reference    the bank's
/// @param party        who paid, or was paid
/// @param partyAccount from or to where
/// @param words        what is said of it
/// @param mark         tells it from every other movement on any account
public record StatementLine(
        LocalDate on,
        Money amount,
        Optional<Name> currency,
        Optional<Kid> kid,
        Optional<Name> reference,
        Optional<Name> party,
        Optional<Name> partyAccount,
        Optional<Words> words,
        Name mark) {}
