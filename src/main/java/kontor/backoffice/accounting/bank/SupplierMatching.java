package kontor.backoffice.accounting.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kontor.backoffice.accounting.payables.SupplierMoney;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Tx;

/// Finds which payment to a supplier a line is: by the number it was sent with, by its KID, by amount and party.
final class SupplierMatching {

    private SupplierMatching() {}

    /// As payments are numbered; the bank gives the number back.
    static final String OURS = "BF-[0-9]+-[0-9]+";

    /// By what only this payment has.
    static Optional<Proposal> sure(Tx tx, BankLine line) {
        return byNumber(tx, line).or(() -> byKid(tx, line));
    }

    private static Optional<Proposal> byNumber(Tx tx, BankLine line) {
        var number = line.reference()
                .filter(reference -> reference.value().matches(OURS))
                .map(reference -> new PaymentLineNumber(reference.value()));
        if (line.inwards())
            return number.filter(n -> SupplierMoney.done(tx, n))
                    .map(n -> Proposal.of(ProposalKind.RETURNED, n.value(), Why.REFERENCE));
        return number.flatMap(n -> SupplierMoney.sent(tx, n))
                .map(invoice -> Proposal.of(ProposalKind.SUPPLIER, invoice.value(), Why.REFERENCE));
    }

    private static Optional<Proposal> byKid(Tx tx, BankLine line) {
        if (line.inwards()) return Optional.empty();
        return line.kid()
                .map(kid -> SupplierMoney.withKid(tx, kid))
                .filter(found -> found.size() == 1)
                .map(found -> Proposal.of(
                        ProposalKind.SUPPLIER, found.getFirst().invoice().value(), Why.KID));
    }

    /// An invoice of which just this is open, where all that are so are one supplier's.
    ///
    /// @param party whether the name or the account must be theirs
    static Optional<Proposal> byAmount(Tx tx, BankLine line, boolean party, Predicate<Name> same) {
        var found = SupplierMoney.of(tx, line.rest().negated()).stream()
                .filter(item -> !party || same.test(item.name()) || account(line, item))
                .toList();
        return oneSupplier(found)
                ? Optional.of(Proposal.of(
                        ProposalKind.SUPPLIER, found.getFirst().invoice().value(), Matching.why(party)))
                : Optional.empty();
    }

    private static boolean account(BankLine line, SupplierMoney.Item item) {
        return item.account()
                .filter(account -> line.partyAccount()
                        .filter(theirs -> theirs.value().equals(account.value()))
                        .isPresent())
                .isPresent();
    }

    private static boolean oneSupplier(List<SupplierMoney.Item> found) {
        return found.stream().map(SupplierMoney.Item::supplier).distinct().count() == 1;
    }
}
