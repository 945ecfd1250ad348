package kontor.app.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kontor.kernel.Outcome;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.View;

/// The ledger as plain text accounting that hledger and its kin read: every account declared, one transaction a
/// voucher with its number as the code, the amounts in NOK.
final class JournalExport {

    private static final String LAST = "\uFFFF";

    private final Line line;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final Map<String, String> accounts = new HashMap<>();
    private final List<Row> voucher = new ArrayList<>();
    private int vouchers;

    JournalExport(Line line, Optional<LocalDate> from, Optional<LocalDate> to) {
        this.line = line;
        this.from = from;
        this.to = to;
    }

    /// How many were written.
    int vouchers() {
        return vouchers;
    }

    void write(Writer out) throws IOException, Stop {
        out.write("; Kontor, exported for " + line.actor().audited() + "\n");
        from.ifPresent(day -> put(out, "; only from " + day + " on\n"));
        to.ifPresent(day -> put(out, "; only until " + day + "\n"));
        out.write("decimal-mark .\ncommodity 1000.00 NOK\n\n");
        each("accounts", Query.first(Integer.MAX_VALUE), row -> declare(row, out));
        out.write("\n");
        var query = Query.first(Integer.MAX_VALUE);
        if (from.isPresent()) query = query.after(new Row.Cursor(from.get().minusDays(1), LAST));
        each("ledger", query, row -> take(row, out));
        flush(out);
    }

    private void each(String view, Query query, java.util.function.Consumer<Row> use) throws Stop {
        var outcome = line.reads().each(line.actor(), view(view), query, use);
        if (outcome instanceof Outcome.Refused<Long>(var refusal)) throw Stop.refused(refusal.text());
    }

    private View view(String name) {
        return line.office().catalogue().view(name).orElseThrow();
    }

    private void declare(Row row, Writer out) {
        var name = plain(row.number() + " "
                + line.office().catalogue().texts().shown(row.get("name").orElse(""), line.lang()));
        accounts.put(row.number(), name);
        put(out, "account " + name + "  ; type: " + type(said(row, "kind")) + "\n");
    }

    private static String said(Row row, String column) {
        return row.wire(row.view().at(column));
    }

    private static String type(String kind) {
        return switch (kind) {
            case "asset" -> "Asset";
            case "liability" -> "Liability";
            case "equity" -> "Equity";
            case "income" -> "Revenue";
            default -> "Expense";
        };
    }

    private void take(Row row, Writer out) {
        if (!voucher.isEmpty() && !said(voucher.getFirst(), "voucher").equals(said(row, "voucher"))) flush(out);
        voucher.add(row);
    }

    private void flush(Writer out) {
        if (voucher.isEmpty()) return;
        var first = voucher.getFirst();
        var date = first.date("date").orElseThrow();
        if (to.isEmpty() || !date.isAfter(to.get())) {
            vouchers++;
            put(out, date + " (" + plain(said(first, "voucher")) + ") " + description(first) + "\n");
            voucher.forEach(posting -> posting(posting, out));
            put(out, "\n");
        }
        voucher.clear();
    }

    private String description(Row posting) {
        return line.reads()
                .one(line.actor(), view("vouchers"), said(posting, "voucher"))
                .map(v -> plain((said(v, "kind") + " " + said(v, "source") + " " + said(v, "text"))))
                .orElse("");
    }

    private void posting(Row row, Writer out) {
        var account = Optional.ofNullable(accounts.get(said(row, "account"))).orElseGet(() -> said(row, "account"));
        var tags = new ArrayList<String>();
        for (var tag : List.of("party", "vat-code", "case"))
            row.get(tag)
                    .ifPresent(value ->
                            tags.add(tag + ": " + plain(value.toString()).replace(",", " ")));
        put(
                out,
                "    %-44s  %16s NOK%s\n"
                        .formatted(
                                account, row.money("amount"), tags.isEmpty() ? "" : "  ; " + String.join(", ", tags)));
    }

    /// What the format takes for a sign of its own is replaced; two spaces would end an account's name.
    private static String plain(String text) {
        return Safe.line(text)
                .replace(';', ',')
                .replace('|', '/')
                .replace(':', ' ')
                .replaceAll("[()\\[\\]]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void put(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
