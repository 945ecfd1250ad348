package kontor.backoffice.accounting.vouchers;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.PlanNumber;

/// A voucher not posted.
///
/// @param dueOn    the draft's date, or when it repeats next; none of a template
/// @param months   between two, where it repeats
/// @param untilDay the last day on which it repeats
/// @param splitVat whether its amounts include the tax of their codes
record Plan(
        PlanNumber number,
        PlanState state,
        String text,
        Optional<LocalDate> dueOn,
        Optional<Long> months,
        Optional<LocalDate> untilDay,
        boolean splitVat) {

    static final NumberSeries SERIES = new NumberSeries("voucher-plan", 1);

    /// What it is once it has been posted for a day.
    Plan used() {
        if (state == PlanState.DRAFT) return with(PlanState.POSTED, dueOn);
        if (state != PlanState.RECURRING) return this;
        var next = dueOn.map(day -> day.plusMonths(months.orElse(1L)));
        var over = untilDay.filter(last -> next.filter(day -> day.isAfter(last)).isPresent())
                .isPresent();
        return with(over ? PlanState.POSTED : PlanState.RECURRING, over ? dueOn : next);
    }

    Plan dropped() {
        return with(PlanState.DROPPED, dueOn);
    }

    private Plan with(PlanState next, Optional<LocalDate> due) {
        return new Plan(number, next, text, due, months, untilDay, splitVat);
    }
}
