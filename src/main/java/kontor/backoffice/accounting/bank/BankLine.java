package kontor.backoffice.accounting.bank;

import java.time.LocalDate;
import java.util.Optional;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.kernel.Fold;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.BankAccountNumber;
import kontor.kernel.Numbers.BankLineNumber;
import kontor.kernel.Numbers.StatementNumber;
import kontor.kernel.Words;

/// A line as the house keeps it.
///
/// @param amount positive where money came
/// @param rest   what of it is not in the ledger yet, with the same sign
record BankLine(
        BankLineNumber number,
        StatementNumber statement,
        long line,
        BankAccountNumber bankAccount,
        StatementKind kind,
        LocalDate bookedOn,
        Money amount,
        Money rest,
        String currency,
        Optional<Kid> kid,
        Optional<Name> reference,
        Optional<Name> party,
        Optional<Name> partyAccount,
        Optional<Words> words,
        LineState state,
        Optional<ProposalKind> proposal,
        Optional<String> target,
        Optional<String> vatCode,
        Optional<Why> why,
        String lineKey) {

    private static final int LONGEST_KEY = 200;

    boolean inwards() {
        return !amount.isNegative();
    }

    /// By what the party is known again: its account, else its name, else the words without their figures.
    Optional<String> partyKey() {
        return partyAccount
                .map(Name::value)
                .or(() -> party.map(p -> Fold.key(p.value())))
                .or(() -> words.map(w -> Fold.key(w.value().replaceAll("[0-9]+", ""))))
                .filter(key -> !key.isBlank())
                .map(key -> key.substring(0, Math.min(key.length(), LONGEST_KEY)));
    }

    /// After so much of it was posted.
    BankLine less(Money posted) {
        return new BankLine(
                number,
                statement,
                line,
                bankAccount,
                kind,
                bookedOn,
                amount,
                rest.minus(posted),
                currency,
                kid,
                reference,
                party,
                partyAccount,
                words,
                state,
                proposal,
                target,
                vatCode,
                why,
                lineKey);
    }
}
