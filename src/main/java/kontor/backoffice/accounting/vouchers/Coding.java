package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kontor.backoffice.accounting.ledger.AccountSql;
import kontor.backoffice.accounting.ledger.Posting;
import kontor.backoffice.accounting.ledger.VatRole;
import kontor.backoffice.accounting.vat.ReverseCharge;
import kontor.backoffice.accounting.vat.Sides;
import kontor.backoffice.accounting.vat.VatSql;
import kontor.backoffice.accounting.vat.VatTreatment;
import kontor.kernel.Numbers.AccountNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Tx;

/// What VAT codes do to the lines of a voucher by hand.
final class Coding {

    private final Tx tx;
    private final LocalDate on;
    private final Map<AccountNumber, VatRole> roles;

    Coding(Tx tx, LocalDate on) {
        this.tx = tx;
        this.on = on;
        this.roles = AccountSql.vatRoles(tx);
    }

    /// The postings as they stand. One on an account of tax without a code has that of the voucher's other lines, where
    /// only one of them gives such tax.
    Outcome<List<Posting>> asTheyStand(List<Posting> lines) {
        var codes = new TreeSet<String>();
        lines.forEach(line -> line.vatCode().ifPresent(codes::add));
        var coded = new ArrayList<Posting>();
        for (var line : lines) {
            var role = Optional.ofNullable(roles.get(line.account())).filter(r -> r != VatRole.BASIS);
            if (role.isEmpty() || line.vatCode().isPresent()) {
                coded.add(line);
                continue;
            }
            var fits = codes.stream().filter(code -> gives(code, role.get())).toList();
            if (fits.size() != 1) return Outcome.refused(new VoucherRefusal.UncodedTax(line.account()));
            coded.add(line.taxed(fits.getFirst()));
        }
        return Outcome.done(coded);
    }

    private boolean gives(String code, VatRole role) {
        var sides = VatSql.treatment(tx, code, on).map(VatTreatment::sides).orElse(Sides.NONE);
        return switch (sides) {
            case NONE -> false;
            case BOTH -> true;
            case INPUT -> role == VatRole.INPUT;
            case OUTPUT -> role == VatRole.OUTPUT;
        };
    }

    /// The postings with the tax that their amounts include on lines of its own; of what the company charges itself,
    /// both sides of the tax and of its basis.
    Outcome<List<Posting>> split(List<Posting> lines) {
        var split = new ArrayList<Posting>();
        for (var line : lines) {
            var treatment = line.vatCode().flatMap(code -> VatSql.treatment(tx, code, on));
            if (treatment.isEmpty() || roles.containsKey(line.account())) {
                split.add(line);
                continue;
            }
            var it = treatment.get();
            if (it.reverseCharge()) {
                var charged = ReverseCharge.postings(tx, line, it);
                if (charged.isEmpty()) return Outcome.refused(new VoucherRefusal.NoVatAccount(it.code()));
                split.addAll(charged.get());
            } else if (it.vatAccount().isPresent() && it.rate().units() > 0) {
                var tax = it.within(line.amount());
                split.add(line.amounting(line.amount().minus(tax)));
                split.add(line.on(it.vatAccount().get(), tax));
            } else split.add(line);
        }
        return Outcome.done(split);
    }
}
