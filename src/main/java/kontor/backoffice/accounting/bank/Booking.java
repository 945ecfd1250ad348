package kontor.backoffice.accounting.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.backoffice.accounting.vat.VatTreatment;
import kontor.kernel.BadField;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Posts a line to accounts.
final class Booking {

    private Booking() {}

    /// A part of a line.
    ///
    /// @param amount with the line's sign, its tax in it
    record Share(AccountNumber account, Optional<Name> vatCode, Money amount) {}

    /// One voucher for all shares, which come to what the line is posted for.
    static Outcome<LinePosting> post(Tx tx, LinePosting ready, List<Share> shares, Optional<Name> text) {
        var day = ready.line().bookedOn();
        var postings = new ArrayList<Posting>();
        postings.add(Posting.of(ready.account(), ready.amount()));
        for (var share : shares) {
            if (!AccountSql.exists(tx, share.account())) return Outcome.refused(new NoSuch("bank", share.account()));
            if (ready.closed(tx, share.account())) return Outcome.refused(new BankRefusal.NotForMoney(share.account()));
            if (share.vatCode().isEmpty()) {
                postings.add(Posting.of(share.account(), share.amount().negated()));
                continue;
            }
            var code = share.vatCode().get().value();
            var rule = VatSql.treatment(tx, code, day).filter(Booking::inPrice);
            if (rule.isEmpty())
                return Outcome.refused(new BadField("bank", "vatCode", Text.of("bank.wanted.vat-code"), code));
            postings.addAll(taxed(share, rule.get()));
        }
        var said = text.map(Name::value).orElseGet(ready::text);
        var draft = new Draft(VoucherKind.BANK, day, said, ready.line().number(), postings);
        return Ledger.post(tx, draft).then(voucher -> Outcome.done(ready.made(tx, voucher, ready.amount())));
    }

    private static List<Posting> taxed(Share share, VatTreatment rule) {
        var net = rule.vatAccount().isPresent() ? share.amount().minus(rule.within(share.amount())) : share.amount();
        var postings = new ArrayList<Posting>();
        postings.add(Posting.of(share.account(), net.negated()).taxed(rule.code()));
        rule.vatAccount()
                .ifPresent(a ->
                        postings.add(Posting.of(a, net.minus(share.amount())).taxed(rule.code())));
        return postings;
    }

    /// Whether the tax is part of what is paid: not where the buyer charges himself, nor on import, where it is all of
    /// it.
    private static boolean inPrice(VatTreatment rule) {
        return !rule.reverseCharge() && !List.of("14", "15").contains(rule.code());
    }
}
