package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Posts a voucher by hand.
///
/// @param text     what it is
/// @param on       its date; today if left out
/// @param splitVat whether the amounts include the tax of their codes, which is then split off; as they stand if left
///                 out
/// @param reverse  the day on which it is reversed by itself, such as an accrual's
public record PostVoucher(
        Name text,
        Optional<LocalDate> on,
        List<WantedPosting> lines,
        Optional<Boolean> splitVat,
        Optional<LocalDate> reverse)
        implements Command<VoucherNumber> {

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<VoucherNumber> run(Tx tx) {
        var day = on.orElseGet(tx::today);
        if (reverse.isPresent() && !reverse.get().isAfter(day))
            return Outcome.refused(new BadField(
                    "voucher",
                    "reverse",
                    Text.of("accounting.wanted.after", day),
                    reverse.get().toString()));
        var voucher = new HandVoucher(
                text.value(), lines.stream().map(WantedPosting::posting).toList(), splitVat.orElse(false));
        return voucher.post(tx, day, Optional.empty()).then(number -> {
            reverse.ifPresent(later -> ReversalSql.due(tx, number, later));
            return Outcome.done(number);
        });
    }
}
