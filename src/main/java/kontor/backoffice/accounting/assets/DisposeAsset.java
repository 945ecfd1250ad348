package kontor.backoffice.accounting.assets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.AccountUses;
import kontor.backoffice.accounting.ledger.Draft;
import kontor.backoffice.accounting.ledger.Ledger;
import kontor.backoffice.accounting.ledger.Period;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.Purpose;
import kontor.backoffice.accounting.ledger.VoucherKind;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Money;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.AssetNumber;
import kontor.kernel.Numbers.PeriodNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;
import kontor.kernel.WrongState;

/// Takes an asset out of the books: what it was still worth goes against what was paid for it, and the difference is a
/// gain or a loss. What it lost until the month before is posted with it; of the month it goes in, nothing is.
///
/// @param on    the day it went; today if left out
/// @param price what its sale's invoice came to before tax, which stands on the account of such sales; nothing where it
///              was scrapped
public record DisposeAsset(AssetNumber asset, Optional<LocalDate> on, Optional<Money> price)
        implements Command<AssetNumber> {

    @Override
    public Permission needs() {
        return AssetsRoom.KEEP;
    }

    @Override
    public Outcome<AssetNumber> run(Tx tx) {
        var found = AssetSql.lock(tx, asset);
        if (found.isEmpty()) return Outcome.refused(new NoSuch("asset", asset));
        if (found.get().state() != AssetState.IN_USE)
            return Outcome.refused(new WrongState("asset", asset, found.get().state(), AssetState.IN_USE));
        var day = on.orElseGet(tx::today);
        if (price.filter(Money::isNegative).isPresent())
            return Outcome.refused(new BadField(
                    "asset",
                    "price",
                    Text.of("accounting.wanted.positive"),
                    price.get().toString()));
        var last = AssetSql.lastPosted(tx, asset).map(PeriodNumber::value).orElse("");
        if (day.isBefore(found.get().acquiredOn())
                || Period.of(day).number().value().compareTo(last) < 0)
            return Outcome.refused(new AssetRefusal.InUseThen(asset, day));
        var uses = AccountSql.uses(tx, day);
        if (List.of(Purpose.ASSET_SALE, Purpose.ASSET_GAIN, Purpose.ASSET_LOSS).stream()
                .anyMatch(purpose -> uses.find(purpose).isEmpty()))
            return Outcome.refused(new AssetRefusal.NoDisposalAccount());
        return post(tx, found.get(), day, uses);
    }

    private Outcome<AssetNumber> post(Tx tx, Asset found, LocalDate day, AccountUses uses) {
        var before = new PeriodNumber(Period.of(day).month().minusMonths(1).toString());
        var due = AssetSql.dueOf(tx, asset, before);
        var postings = new ArrayList<Posting>();
        due.ifPresent(sum -> postings.addAll(sum.postings()));
        var left = found.cost()
                .minus(found.takenOver())
                .minus(AssetSql.lost(tx, asset))
                .minus(due.map(DueSum::amount).orElse(Money.ZERO));
        var paid = price.orElse(Money.ZERO);
        var loss = left.minus(paid);
        postings.add(line(found, Posting.of(found.account(), left.negated())));
        postings.add(line(found, Posting.of(uses.of(Purpose.ASSET_SALE), paid)));
        postings.add(
                line(found, Posting.of(uses.of(loss.isPositive() ? Purpose.ASSET_LOSS : Purpose.ASSET_GAIN), loss)));
        var draft = new Draft(VoucherKind.DISPOSAL, day, found.name(), asset, postings);
        if (draft.postings().isEmpty()) return gone(tx, day, before, Optional.empty());
        return Ledger.post(tx, draft).then(voucher -> gone(tx, day, before, Optional.of(voucher)));
    }

    private static Posting line(Asset found, Posting posting) {
        return posting.in(found.department(), found.project());
    }

    private Outcome<AssetNumber> gone(Tx tx, LocalDate day, PeriodNumber before, Optional<VoucherNumber> voucher) {
        AssetSql.gone(tx, asset, day, before, voucher);
        return Outcome.done(asset);
    }
}
