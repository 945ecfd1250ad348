package kontor.backoffice.accounting.bank;

import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import java.util.Optional;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.MenuEntry;
import kontor.terminal.Opening;
import kontor.terminal.Screens;

/// The bank on the screen: a queue in which one key confirms what is proposed.
public final class BankScreens {

    private BankScreens() {}

    private static final ListScreen LINES = ListScreen.of(BankViews.LINES)
            .does("bank.confirm", BankScreens::line, onlyIn(LineState.PROPOSED))
            .finishes()
            .action("bank.settle", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.book", BankScreens::booking, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.split", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.advance", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.refund", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.pay-supplier", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.return", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.match", BankScreens::line, onlyIn(LineState.OPEN, LineState.PROPOSED))
            .action("bank.unmatch", BankScreens::line, onlyIn(LineState.MATCHED, LineState.OPEN, LineState.PROPOSED))
            .action(
                    "bank.set-aside",
                    BankScreens::line,
                    onlyIn(LineState.OPEN, LineState.PROPOSED, LineState.SET_ASIDE))
            .marks(BankScreens::tone);

    public static final Screens SCREENS = Screens.of()
            .lists(
                    LINES,
                    ListScreen.of(BankViews.STATEMENTS)
                            .enter(row -> Opening.rows(
                                    "bank-lines",
                                    new Query.Where(
                                            "statement", row.get("number").orElseThrow())))
                            .marks(row -> row.money("waiting").isZero() ? Tone.GOOD : Tone.WARNING),
                    ListScreen.of(BankViews.ACCOUNTS)
                            .action("bank.keep-account", row -> Map.of("number", row.wire(0)))
                            .creates("bank.keep-account"),
                    ListScreen.of(BankViews.RULES)
                            .does("bank.forget", row -> Map.of("rule", row.wire(0)), _ -> Optional.empty()))
            .cards(
                    CardScreen.of(BankViews.LINES)
                            .part(BankViews.MATCHES, "line")
                            .actions(LINES),
                    CardScreen.of(BankViews.STATEMENTS)
                            .part(BankViews.LINES, "statement")
                            .part(BankViews.MATCHES, "statement"))
            .home(
                    MenuEntry.queue(Side.OFFICE, 'B', BankViews.LINES, new Query.Where("state", LineState.PROPOSED))
                            .titled("bank.home.proposed"),
                    MenuEntry.queue(Side.OFFICE, 'U', BankViews.LINES, new Query.Where("state", LineState.OPEN))
                            .titled("bank.home.open"))
            .inside(
                    MenuEntry.list(Side.OFFICE, 's', BankViews.STATEMENTS),
                    MenuEntry.list(Side.OFFICE, 'a', BankViews.ACCOUNTS))
            .done();

    private static Map<String, Object> line(Row row) {
        return Map.of("line", row.wire(0));
    }

    /// The account that was proposed.
    private static Map<String, Object> booking(Row row) {
        return row.get("proposal").filter(ProposalKind.ACCOUNT::equals).isPresent()
                ? Map.of("line", row.wire(0), "account", row.text("target"))
                : line(row);
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", LineState.class)) {
            case OPEN -> Tone.WARNING;
            case PROPOSED -> Tone.USUAL;
            case MATCHED -> Tone.GOOD;
            case SET_ASIDE -> Tone.QUIET;
        };
    }
}
