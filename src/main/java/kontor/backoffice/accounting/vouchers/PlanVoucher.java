package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.Numbers.PlanNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Keeps a voucher without posting it: with a date a draft, with months between two what repeats, with neither a
/// template.
///
/// @param due      the draft's date, or when it is posted first
/// @param months   between two
/// @param until    the last day on which it repeats; without end if left out
/// @param splitVat as of a voucher that is posted
public record PlanVoucher(
        Name text,
        List<WantedPosting> lines,
        Optional<LocalDate> due,
        Optional<Long> months,
        Optional<LocalDate> until,
        Optional<Boolean> splitVat)
        implements Command<PlanNumber> {

    private static final long YEARS = 60;

    @Override
    public Permission needs() {
        return VouchersRoom.POST;
    }

    @Override
    public Outcome<PlanNumber> run(Tx tx) {
        if (months.isPresent() && (months.get() < 1 || months.get() > YEARS))
            return Outcome.refused(new BadField(
                    "voucher",
                    "months",
                    Text.of("accounting.wanted.months", YEARS),
                    months.get().toString()));
        if (due.isEmpty() && (months.isPresent() || until.isPresent()))
            return Outcome.refused(new BadField("voucher", "due", Text.of("accounting.wanted.first-day"), ""));
        var postings = lines.stream().map(WantedPosting::posting).toList();
        var fault =
                new HandVoucher(text.value(), postings, splitVat.orElse(false)).faults(tx, due.orElseGet(tx::today));
        if (fault.isPresent()) return Outcome.refused(fault.get());
        long seq = tx.next(Plan.SERIES);
        var plan =
                new Plan(new PlanNumber("B-" + seq), state(), text.value(), due, months, until, splitVat.orElse(false));
        PlanSql.add(tx, plan, seq, postings);
        return Outcome.done(plan.number());
    }

    private PlanState state() {
        if (months.isPresent()) return PlanState.RECURRING;
        return due.isPresent() ? PlanState.DRAFT : PlanState.TEMPLATE;
    }
}
