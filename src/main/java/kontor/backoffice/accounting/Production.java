package kontor.backoffice.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Money;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.RecordNumber;
import kontor.kernel.Tx;

/// The vouchers of a production order: materials and work into work in progress, finished goods out of it. By the kind
/// of
/// cost: what materials cost stands in 4090, and 4190 and 4290 take back what is not used up yet.
record Production(Tx tx, RecordNumber source, LocalDate on, AccountUses uses) {

    static Production of(Tx tx, RecordNumber source, LocalDate on) {
        return new Production(tx, source, on, AccountSql.uses(tx, on));
    }

    Outcome<Optional<VoucherNumber>> used(List<Postings.Cost> goods) {
        var sum = sum(goods);
        return post(List.of(
                Posting.of(of(Purpose.MATERIALS_USED), sum),
                Posting.of(uses.of(Purpose.STOCK), sum.negated()),
                Posting.of(of(Purpose.WORK_IN_PROGRESS), sum),
                Posting.of(of(Purpose.WORK_CHANGE), sum.negated())));
    }

    Outcome<Optional<VoucherNumber>> worked(Money cost) {
        return post(List.of(
                Posting.of(of(Purpose.WORK_IN_PROGRESS), cost), Posting.of(of(Purpose.WORK_CHANGE), cost.negated())));
    }

    Outcome<Optional<VoucherNumber>> made(List<Postings.Cost> goods) {
        var sum = sum(goods);
        return post(List.of(
                Posting.of(uses.of(Purpose.STOCK), sum),
                Posting.of(of(Purpose.OWN_GOODS), sum.negated()),
                Posting.of(of(Purpose.WORK_CHANGE), sum),
                Posting.of(of(Purpose.WORK_IN_PROGRESS), sum.negated())));
    }

    private static Money sum(List<Postings.Cost> goods) {
        return goods.stream().map(Postings.Cost::value).reduce(Money.ZERO, Money::plus);
    }

    /// A chart of the company's own may have none of these: what is made is then a cost of goods as all is.
    private AccountNumber of(Purpose purpose) {
        return uses.find(purpose).orElseGet(() -> uses.of(Purpose.COST_OF_GOODS));
    }

    private Outcome<Optional<VoucherNumber>> post(List<Posting> postings) {
        var said = new ArrayList<>(postings);
        said.removeIf(posting -> posting.amount().isZero());
        if (said.isEmpty()) return Outcome.done(Optional.empty());
        return Ledger.post(tx, new Draft(VoucherKind.PRODUCTION, on, "", source, said))
                .then(number -> Outcome.done(Optional.of(number)));
    }
}
