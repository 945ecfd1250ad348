package kontor.backoffice.accounting.assets;

import java.time.YearMonth;
import java.util.ArrayList;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.Command;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Posts what all assets lose in a month, and what was not posted of the months before it, on its last day.
///
/// @param period such as `2026-11`; it has begun and is open
public record Depreciate(PeriodNumber period) implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return AssetsRoom.KEEP;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var month = Period.parse(period).map(Period::month);
        if (month.isEmpty()) return Outcome.refused(new NoSuch("period", period));
        if (month.get().isAfter(YearMonth.from(tx.today()))) return Outcome.refused(new AssetRefusal.TooEarly(period));
        var postings = new ArrayList<Posting>();
        AssetSql.due(tx, period).forEach(due -> postings.addAll(due.postings()));
        if (postings.isEmpty()) return Outcome.refused(new AssetRefusal.NothingDue(period));
        var draft = new Draft(VoucherKind.DEPRECIATION, month.get().atEndOfMonth(), "", period, postings);
        return Ledger.post(tx, draft).then(voucher -> {
            AssetSql.posted(tx, period, voucher);
            return Outcome.done(voucher);
        });
    }
}
