package kontor.backoffice.accounting.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kontor.backoffice.accounting.receivables.Kid;
import kontor.backoffice.accounting.receivables.OpenItemSql;
import kontor.kernel.Fold;
import kontor.kernel.Name;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Tx;

/// Finds what a line is: by its KID first, then by a voucher or an advice that is there already, by amount and party,
/// by
/// what the clerk said of the party before, and last by an amount that only one has.
final class Matching {

    private Matching() {}

    /// Money that was posted by hand shows on the statement within so many days.
    private static final int DAYS = 10;

    static final String KRONER = "NOK";

    /// What all that is left of a line may be.
    static Optional<Proposal> of(Tx tx, BankLine line) {
        var account = BankSql.account(tx, line.bankAccount()).flatMap(BankSql.Account::account);
        if (account.isEmpty() || !line.currency().equals(KRONER) || line.rest().isZero()) return Optional.empty();
        return SupplierMatching.sure(tx, line)
                .or(() -> byKid(tx, line))
                .or(() -> there(tx, line, account.get()))
                .or(() -> payer(tx, line))
                .or(() -> byAmount(tx, line, true))
                .or(() -> byRule(tx, line))
                .or(() -> byAmount(tx, line, false));
    }

    private static Optional<Kid> kid(BankLine line) {
        return line.kid().filter(kid -> line.inwards() && kid.isValid());
    }

    private static Optional<Proposal> byKid(Tx tx, BankLine line) {
        return kid(line)
                .flatMap(kid -> OpenItemSql.withKid(tx, kid))
                .map(item -> Proposal.of(ProposalKind.INVOICE, item.invoice().value(), Why.KID));
    }

    /// Paid already: the money is the customer's all the same.
    private static Optional<Proposal> payer(Tx tx, BankLine line) {
        return kid(line)
                .flatMap(kid -> OpenItemSql.customer(tx, kid))
                .map(customer -> Proposal.of(ProposalKind.CUSTOMER, customer.value(), Why.KID));
    }

    private static Optional<Proposal> there(Tx tx, BankLine line, AccountNumber account) {
        var advice = line.kind() == StatementKind.STATEMENT
                ? MatchSql.advice(tx, line, line.bookedOn().minusDays(DAYS))
                : Optional.<kontor.kernel.Numbers.StatementNumber>empty();
        return advice.map(a -> Proposal.of(ProposalKind.ADVICE, a.value(), Why.AMOUNT))
                .or(() -> MatchSql.like(tx, line, account, DAYS)
                        .map(v -> Proposal.of(ProposalKind.VOUCHER, v.value(), Why.AMOUNT)));
    }

    private static Optional<Proposal> byRule(Tx tx, BankLine line) {
        return RuleSql.of(tx, line);
    }

    private static Optional<Proposal> byAmount(Tx tx, BankLine line, boolean party) {
        if (line.inwards())
            return only(
                            OpenItemSql.of(tx, line.rest()).stream()
                                    .filter(i -> !party || same(line, i.name()))
                                    .toList(),
                            OpenItemSql.Item::customer)
                    .map(i -> Proposal.of(ProposalKind.INVOICE, i.invoice().value(), why(party)));
        return SupplierMatching.byAmount(tx, line, party, name -> same(line, name))
                .or(() -> refund(tx, line, party));
    }

    private static Optional<Proposal> refund(Tx tx, BankLine line, boolean party) {
        return only(
                        OpenItemSql.advances(tx, line.rest().negated()).stream()
                                .filter(a -> !party || same(line, a.name()))
                                .toList(),
                        OpenItemSql.Advance::customer)
                .map(a -> Proposal.of(ProposalKind.REFUND, a.customer().value(), why(party)));
    }

    static Why why(boolean party) {
        return party ? Why.AMOUNT_AND_PARTY : Why.AMOUNT;
    }

    /// The first, where all are one customer's.
    private static <T> Optional<T> only(List<T> found, Function<T, CustomerNumber> whose) {
        return found.stream().map(whose).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// Banks shorten names and turn them round: one's words are all among the other's.
    private static boolean same(BankLine line, Name name) {
        if (line.party().isEmpty()) return false;
        var said = Fold.words(line.party().get().value());
        var ours = Fold.words(name.value());
        return !said.isEmpty() && !ours.isEmpty() && (said.containsAll(ours) || ours.containsAll(said));
    }
}
