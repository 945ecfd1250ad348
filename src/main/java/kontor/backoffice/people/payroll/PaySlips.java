package kontor.backoffice.people.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kontor.backoffice.people.absence.AbsenceSql;
import kontor.backoffice.people.staff.Employee;
import kontor.backoffice.people.staff.HolidayPlan;
import kontor.backoffice.people.staff.PayKind;
import kontor.backoffice.people.staff.TaxCard;
import kontor.backoffice.people.staff.TaxMethod;
import kontor.backoffice.people.staff.Terms;
import kontor.backoffice.people.staff.TermsSql;
import kontor.kernel.Money;
import kontor.kernel.Numbers.PayslipNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;
import kontor.kernel.Tx;
import kontor.registry.Decided;
import kontor.registry.WorkingDays;

/// Works slips of a run out.
///
/// @param taxes the rules of the year
record PaySlips(Tx tx, Payroll run, TableTax taxes) {

    private static final long KRONE = 100;
    private static final long MONTHS = 12;

    /// A slip with its lines.
    record Made(Payslip slip, List<PayLine> lines) {}

    /// Nothing for who has neither pay nor supplements.
    Optional<Made> of(Employee who) {
        var last = run.month().atEndOfMonth();
        var terms = TermsSql.on(tx, who.number(), last);
        var lines = new ArrayList<PayLine>();
        terms.ifPresent(agreed -> pay(who, agreed, lines));
        lines.addAll(PayslipSql.supplements(tx, who.number(), run));
        if (run.paysHoliday()) terms.ifPresent(agreed -> holiday(who, agreed, lines));
        lines.removeIf(line -> line.amount().isZero());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Made(slip(who, terms, lines), lines));
    }

    private void pay(Employee who, Terms terms, List<PayLine> lines) {
        if (terms.payKind() == PayKind.HOURLY) {
            var hours = PayslipSql.hours(tx, who.number(), run.month().atEndOfMonth());
            lines.add(new PayLine(
                    PayLineKind.HOURLY,
                    Optional.empty(),
                    Optional.of(hours),
                    Optional.of(terms.pay()),
                    terms.pay().share(hours.units(), Quantity.of(1).units())));
            return;
        }
        var first = run.month().atDay(1);
        var last = run.month().atEndOfMonth();
        var from = who.startedOn().isAfter(first) ? who.startedOn() : first;
        var until = who.leftOn().filter(last::isAfter).orElse(last);
        var full = terms.percentage().of(terms.pay());
        var all = WorkingDays.between(tx, first, last);
        var there = WorkingDays.between(tx, from, until);
        var paid = all == 0 ? full : full.share(there, all);
        lines.add(PayLine.of(PayLineKind.MONTHLY, paid));
        long away = AbsenceSql.unpaid(tx, who.number(), from, until).stream()
                .mapToLong(leave -> WorkingDays.between(
                        tx, latest(leave.firstDay(), from), leave.lastDay().isBefore(until) ? leave.lastDay() : until))
                .sum();
        if (away == 0) return;
        var held = away >= there ? paid : days(full, away).min(paid);
        lines.add(new PayLine(
                PayLineKind.UNPAID_LEAVE,
                Optional.empty(),
                Optional.of(Quantity.of(away)),
                Optional.empty(),
                held.negated()));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /// The pay of so many working days.
    private Money days(Money month, long days) {
        return month.share(MONTHS * days, tx.ask(new Decided("pay-days")));
    }

    private void holiday(Employee who, Terms terms, List<PayLine> lines) {
        var owed = PayslipSql.holidayOwed(tx, who.number(), run.payOn().getYear());
        lines.add(PayLine.of(PayLineKind.HOLIDAY_PAY, owed.pay()));
        lines.add(PayLine.of(PayLineKind.HOLIDAY_EXTRA, owed.extra()));
        if (terms.payKind() == PayKind.HOURLY || !owed.pay().isPositive()) return;
        var days = RulesSql.holiday(tx, terms.plan(), run.payOn()).days();
        lines.add(new PayLine(
                PayLineKind.HOLIDAY_DEDUCTION,
                Optional.empty(),
                Optional.of(Quantity.of(days)),
                Optional.empty(),
                days(terms.percentage().of(terms.pay()), days).negated()));
    }

    private Payslip slip(Employee who, Optional<Terms> terms, List<PayLine> lines) {
        var gross = sum(lines.stream().filter(line -> !line.kind().holiday()).toList());
        var holidayPaid =
                sum(lines.stream().filter(line -> line.kind().holiday()).toList());
        var taxed = gross.plus(sum(lines.stream()
                .filter(line -> line.kind() == PayLineKind.HOLIDAY_EXTRA)
                .toList()));
        var base = taxed.isNegative() ? Money.ZERO : taxed;
        var card = TermsSql.card(tx, who.number(), run.payOn());
        var tax = withheld(base, card);
        var earns =
                sum(lines.stream().filter(line -> line.kind().earnsHoliday()).toList());
        var plan = terms.map(Terms::plan).orElse(HolidayPlan.ACT);
        var rule = RulesSql.holiday(tx, plan, run.payOn());
        return new Payslip(
                new PayslipNumber(run.number().value() + "-" + who.number().value()),
                run.number(),
                who.number(),
                run.payMonth(),
                who.department(),
                gross,
                holidayPaid,
                base,
                card.map(TaxCard::method).orElse(TaxMethod.PERCENTAGE),
                card.flatMap(TaxCard::tableNumber),
                card.map(TaxCard::rate).orElseGet(() -> Optional.of(noCard())),
                tax,
                gross.plus(holidayPaid).minus(tax),
                earns,
                rule.rate(),
                rule.rate().of(earns),
                extra(who, rule, earns));
    }

    private Rate noCard() {
        return new Rate(taxes.rule("no-card").rate());
    }

    private Money withheld(Money base, Optional<TaxCard> card) {
        var method = card.map(TaxCard::method).orElse(TaxMethod.PERCENTAGE);
        return switch (method) {
            case NOTHING -> Money.ZERO;
            case PERCENTAGE ->
                whole(card.flatMap(TaxCard::rate).orElseGet(this::noCard).of(base));
            case TABLE -> {
                var table = card.flatMap(TaxCard::tableNumber).orElseThrow();
                var kroner = taxes.of(table, base.ore() / KRONE, TableTax.Span.MONTH);
                var half =
                        run.month().getMonthValue() == taxes.rule("half-month").amount();
                yield new Money((half ? kroner / 2 : kroner) * KRONE);
            }
        };
    }

    /// The øre are left out.
    private static Money whole(Money amount) {
        return new Money(amount.ore() / KRONE * KRONE);
    }

    /// For the extra week of who turns 60 in the year of the holiday, of at most so many base amounts in a year.
    private Money extra(Employee who, RulesSql.HolidayRule rule, Money earns) {
        var turns = TermsSql.birthYear(tx, who.number()).map(born -> run.payOn().getYear() + 1 - born);
        if (turns.filter(age -> age >= rule.extraAge()).isEmpty()) return Money.ZERO;
        var most = RulesSql.baseAmount(tx, run.payOn())
                .share(rule.extraLimit(), 1)
                .minus(PayslipSql.earnedBefore(tx, who.number(), run));
        var base = most.isPositive() ? most.min(earns) : Money.ZERO;
        return rule.extraRate().of(base);
    }

    private static Money sum(List<PayLine> lines) {
        return lines.stream().map(PayLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
