package kontor.backoffice.accounting.vat;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Numbers.VatLineNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// Value added tax on the screen: from the terms to a term's return, from a line of it to its postings, from a posting
/// to its voucher.
public final class VatScreens {

    private VatScreens() {}

    public static final Screens SCREENS = Screens.of()
            .lists(
                    ListScreen.of(VatReturnSql.TERMS_OF_RETURN)
                            .enter(row -> Opening.rows("vat-return", new Query.Where("term", first(row))))
                            .action(
                                    "vat.settle",
                                    row -> Map.of("term", row.wire(0)),
                                    row -> state(row) == TermState.SETTLED
                                            ? Optional.of(Text.of("vat.settle.off"))
                                            : Optional.empty())
                            .marks(row -> switch (state(row)) {
                                case OPEN -> Tone.USUAL;
                                case SETTLED -> Tone.QUIET;
                                case CHANGED -> Tone.WARNING;
                            }),
                    ListScreen.of(VatReturnSql.LINES_OF_RETURN)
                            .enter(row -> Opening.rows("vat-postings", new Query.Where("line", line(row))))
                            .action("vat.remark", row -> Map.of("line", row.wire(0)))
                            .marks(row -> row.get("fault").isPresent() ? Tone.ALARM : Tone.USUAL),
                    ListScreen.of(VatReturnSql.POSTINGS)
                            .enter(row -> Opening.card(
                                    (VoucherNumber) row.get("voucher").orElseThrow())))
            .inside(MenuEntry.list(Side.OFFICE, 'x', VatReturnSql.TERMS_OF_RETURN))
            .done();

    private static Object first(Row row) {
        return java.util.Objects.requireNonNull(row.values().getFirst());
    }

    private static VatLineNumber line(Row row) {
        return (VatLineNumber) row.get("line").orElseThrow();
    }

    private static TermState state(Row row) {
        return row.choice("state", TermState.class);
    }
}
