package kontor.backoffice.accounting.saft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Rate;
import kontor.kernel.Row;

/// What value added tax a posting tells of. The posting of what was sold or bought tells it, with the tax that its
/// voucher has for it; a posting of tax tells it only where nothing else in its voucher does.
final class SaftTax {

    /// Beyond this the tax of a voucher is no rounding of its rate: it then stands with its own posting's amount.
    private static final long ROUNDING = 100;

    /// @param base of what; none where only tax was posted
    record Told(String code, Rate rate, Optional<Money> base, Money tax) {}

    private record Code(LocalDate from, Optional<LocalDate> to, Rate rate, boolean both, String counter) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
        }
    }

    private final Map<String, List<Code>> codes = new HashMap<>();
    private final Map<String, String> roles;

    /// @param roles of accounts to the tax, by their numbers
    SaftTax(List<Row> taxes, Map<String, String> roles) {
        this.roles = roles;
        for (var row : taxes)
            codes.computeIfAbsent(row.text("code"), _ -> new ArrayList<>())
                    .add(new Code(
                            row.date("from").orElseThrow(),
                            row.date("to"),
                            row.get("rate").map(Rate.class::cast).orElse(Rate.ZERO),
                            row.text("sides").equals("both"),
                            row.text("counter")));
    }

    /// One for each posting of a voucher.
    List<Optional<Told>> of(List<SaftPosting> voucher) {
        var told = new ArrayList<Optional<Told>>();
        var taxed = false;
        for (var posting : voucher) {
            var one = posting.vatCode().flatMap(code -> of(posting, code, voucher));
            taxed |= one.isPresent();
            told.add(one);
        }
        if (taxed) round(voucher, told);
        return told;
    }

    private Optional<Told> of(SaftPosting posting, String code, List<SaftPosting> voucher) {
        var known = code(code, posting.date());
        if (known.isEmpty() || posting.account().equals(known.get().counter())) return Optional.empty();
        var rate = known.get().rate();
        if (!isTax(posting))
            return Optional.of(new Told(code, rate, Optional.of(posting.amount()), rate.of(posting.amount())));
        var alone = voucher.stream()
                .noneMatch(other ->
                        !isTax(other) && other.vatCode().filter(code::equals).isPresent());
        return alone ? Optional.of(new Told(code, rate, Optional.empty(), posting.amount())) : Optional.empty();
    }

    /// Tax is rounded once a document and rate: the last posting of a code takes what the others leave.
    private void round(List<SaftPosting> voucher, List<Optional<Told>> told) {
        var posted = new HashMap<String, Money>();
        for (var posting : voucher)
            if (isTax(posting)) posting.vatCode().ifPresent(code -> posted.merge(code, posting.amount(), Money::plus));
        posted.forEach((code, tax) -> {
            if (code(code, voucher.getFirst().date()).filter(Code::both).isPresent()) return;
            int last = -1;
            var rest = tax;
            for (int i = 0; i < told.size(); i++) {
                var one = told.get(i);
                if (one.isEmpty()
                        || !one.get().code().equals(code)
                        || one.get().base().isEmpty()) continue;
                rest = rest.minus(one.get().tax());
                last = i;
            }
            if (last < 0 || Math.abs(rest.ore()) > ROUNDING) return;
            var at = told.get(last).orElseThrow();
            told.set(
                    last,
                    Optional.of(new Told(code, at.rate(), at.base(), at.tax().plus(rest))));
        });
    }

    private boolean isTax(SaftPosting posting) {
        var role = roles.getOrDefault(posting.account(), "");
        return role.equals("input") || role.equals("output");
    }

    private Optional<Code> code(String code, LocalDate day) {
        return codes.getOrDefault(code, List.of()).stream()
                .filter(c -> c.on(day))
                .findFirst();
    }
}
