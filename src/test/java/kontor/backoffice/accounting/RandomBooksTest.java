package kontor.backoffice.accounting;

import static kontor.backoffice.accounting.Floor.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import kontor.hatch.OrderTerms;
import kontor.kernel.Money;
import kontor.storage.Postgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random histories leave every check clean.
class RandomBooksTest {

    private static final String[] BY_HAND = {"1", "11", "12", "13", "3", "33", "81", "86", "87", "91", "0"};
    private static final String[] CODES = {"3", "31", "32", "33", "5", "52", "6"};

    /// A command takes ten times as long on PostgreSQL.
    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Postgres.wanted() ? 2 : 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_history_leaves_the_books_right(long seed) {
        var chance = new Random(seed);
        try (var floor = new Floor()) {
            var customers = List.of(floor.customer("Ås AS"), floor.customer("Ærlig AS"), floor.customer("Øst AS"));
            var invoices = new ArrayList<String>();
            for (int step = 1; step <= 160; step++) step(floor, chance, step, customers, invoices);
            assertThat(invoices).hasSizeGreaterThan(20);
            assertThat(floor.company().check(5)).as("seed " + seed).isEmpty();
            assertThat(floor.rows("trial-balance").stream()
                            .map(r -> r.money("closing"))
                            .reduce(Money.ZERO, Money::plus))
                    .isEqualTo(Money.ZERO);
        }
    }

    private static void step(Floor floor, Random chance, int step, List<String> customers, List<String> invoices) {
        switch (chance.nextInt(14)) {
            case 0, 1, 2 -> {
                var order = "O" + step;
                floor.agree(order, customers.get(chance.nextInt(3)), lines(chance));
                floor.ship("D" + step, order);
                var on = chance.nextBoolean() ? "2026-11-23" : "2026-%02d-15".formatted(1 + chance.nextInt(11));
                submit(floor, "invoice.post", Map.of("order", order, "on", on));
                floor.rows("invoices", "order", order).forEach(r -> invoices.add(r.number()));
            }
            case 3, 4 ->
                pick(
                        chance,
                        invoices,
                        i -> submit(
                                floor,
                                "payment.receive",
                                Map.of("invoice", i, "amount", new Money(1 + chance.nextInt(100_000)).toString())));
            case 5 ->
                pick(
                        chance,
                        invoices,
                        i -> submit(
                                floor,
                                "invoice.credit",
                                Map.of(
                                        "invoice",
                                        i,
                                        "lines",
                                        List.of(Map.of(
                                                "line",
                                                1L + chance.nextInt(3),
                                                "amount",
                                                "0.%02d".formatted(chance.nextInt(100)))))));
            case 6 ->
                pick(
                        chance,
                        invoices,
                        i -> submit(
                                floor, chance.nextBoolean() ? "invoice.credit" : "advance.use", Map.of("invoice", i)));
            case 7 -> {
                var open = chance.nextBoolean();
                var period = "2026-%02d".formatted(1 + chance.nextInt(11));
                submit(
                        floor,
                        open ? "period.open" : "period.close",
                        open ? Map.of("period", period, "note", "more") : Map.of("period", period));
            }
            case 8 -> byHand(floor, chance);
            case 9 ->
                pick(
                        chance,
                        byHand(floor),
                        v -> submit(
                                floor, "voucher.reverse", Map.of("voucher", v, "reason", "wrong", "on", day(chance))));
            case 10 -> submit(floor, "vat.settle", Map.of("term", "2026-T" + (1 + chance.nextInt(6))));
            case 11 -> bought(floor, chance, step);
            case 12 -> {
                var made = chance.nextBoolean();
                var amount = new Money(1 + chance.nextInt(50_000)).toString();
                for (var owed : floor.rows("payables"))
                    if (chance.nextInt(3) == 0)
                        submit(
                                floor,
                                "supplier-invoice.pay",
                                made
                                        ? Map.of("invoice", owed.number())
                                        : Map.of("invoice", owed.number(), "amount", amount));
            }
            case 13 ->
                pick(chance, invoices, i -> submit(floor, "invoice.write-off", Map.of("invoice", i, "reason", "gone")));
            default -> throw new AssertionError();
        }
    }

    private static void bought(Floor floor, Random chance, int step) {
        submit(floor, "supplier.register", Map.of("name", "Supplier " + step, "costAccount", "4300"));
        var code = List.of("1", "11", "13", "81", "86", "91").get(chance.nextInt(6));
        var net = new Money(1 + chance.nextInt(900_000)).toString();
        submit(
                floor,
                "supplier-invoice.register",
                Map.of(
                        "supplier",
                        "L-" + (101 + chance.nextInt(4)),
                        "invoiceNumber",
                        "" + chance.nextInt(40),
                        "date",
                        day(chance),
                        "kind",
                        chance.nextInt(4) == 0 ? "credit-note" : "invoice",
                        "lines",
                        List.of(Map.of("net", net, "vatCode", code), Map.of("net", "10.01", "account", "6800"))));
    }

    private static String day(Random chance) {
        return "2026-%02d-%02d".formatted(1 + chance.nextInt(12), 1 + chance.nextInt(28));
    }

    private static void byHand(Floor floor, Random chance) {
        var code = BY_HAND[chance.nextInt(BY_HAND.length)];
        var amount = new Money(1 + chance.nextInt(1_000_000));
        var account = code.startsWith("3") ? "3000" : "6800";
        submit(
                floor,
                "voucher.post",
                Map.of(
                        "text",
                        "By hand",
                        "on",
                        day(chance),
                        "splitVat",
                        true,
                        "lines",
                        List.of(
                                Map.of("account", account, "amount", amount.toString(), "vatCode", code),
                                Map.of(
                                        "account",
                                        "1920",
                                        "amount",
                                        amount.negated().toString()))));
    }

    private static List<String> byHand(Floor floor) {
        return floor.rows("vouchers", "kind", "manual").stream()
                .map(r -> r.number())
                .toList();
    }

    private static void pick(Random chance, List<String> invoices, java.util.function.Consumer<String> use) {
        if (!invoices.isEmpty()) use.accept(invoices.get(chance.nextInt(invoices.size())));
    }

    private static void submit(Floor floor, String command, Map<String, ?> fields) {
        floor.run(Floor.OPERATOR, floor.command(command, fields));
    }

    private static OrderTerms.Line[] lines(Random chance) {
        var lines = new OrderTerms.Line[1 + chance.nextInt(4)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(
                    i + 1L,
                    "" + (1 + chance.nextInt(20)),
                    chance.nextInt(300) + ".%04d".formatted(chance.nextInt(10_000)),
                    CODES[chance.nextInt(CODES.length)],
                    "" + chance.nextInt(40));
        }
        return lines;
    }
}
