package kontor.backoffice.accounting.payables;

import static kontor.terminal.RowAction.onlyIn;

import java.util.Map;
import kontor.kernel.Numbers.PaymentLineNumber;
import kontor.kernel.Numbers.PaymentProposalNumber;
import kontor.kernel.Query;
import kontor.kernel.Row;
import kontor.kernel.Side;
import kontor.terminal.CardScreen;
import kontor.terminal.FormSpec;
import kontor.terminal.ListScreen;
import kontor.terminal.ListScreen.Tone;
import kontor.terminal.Lookup;
import kontor.terminal.MenuEntry;
import kontor.terminal.Screens;

/// Payment proposals on the screen: what to approve, what to send, what the bank did.
public final class ProposalScreens {

    private ProposalScreens() {}

    private static final ListScreen PROPOSALS = ListScreen.of(ProposalViews.PROPOSALS)
            .action("payment-proposal.approve", ProposalScreens::proposal, onlyIn(PaymentProposalState.PROPOSED))
            .action("payment-proposal.send", ProposalScreens::proposal, onlyIn(PaymentProposalState.APPROVED))
            .action(
                    "payment-proposal.cancel",
                    ProposalScreens::proposal,
                    onlyIn(PaymentProposalState.PROPOSED, PaymentProposalState.APPROVED))
            .creates("payment-proposal.make")
            .marks(ProposalScreens::tone);

    private static final ListScreen LINES = ListScreen.of(ProposalViews.LINES)
            .does("payment-proposal.drop", ProposalScreens::payment, onlyIn(PaymentLineState.PROPOSED))
            .action(
                    "payment-proposal.return",
                    ProposalScreens::payment,
                    onlyIn(PaymentLineState.PROPOSED, PaymentLineState.PAID))
            .marks(ProposalScreens::lineTone);

    public static final Screens SCREENS = Screens.of()
            .lists(PROPOSALS, LINES)
            .cards(CardScreen.of(ProposalViews.PROPOSALS)
                    .part(ProposalViews.LINES, "proposal")
                    .actions(PROPOSALS))
            .lookups(
                    Lookup.of(PaymentProposalNumber.class, ProposalViews.PROPOSALS, "date", "total"),
                    Lookup.of(PaymentLineNumber.class, ProposalViews.LINES, "name", "amount"))
            .forms(
                    FormSpec.of("payment-proposal.approve").shows("proposal", "lines", "total"),
                    FormSpec.of("payment-proposal.send").shows("proposal", "lines", "total"),
                    FormSpec.of("payment-proposal.cancel")
                            .shows("proposal", "lines", "total")
                            .destroys())
            .home(MenuEntry.queue(
                            Side.OFFICE,
                            'H',
                            ProposalViews.PROPOSALS,
                            new Query.Where("state", PaymentProposalState.PROPOSED))
                    .titled("payables.home.proposed"))
            .inside(MenuEntry.list(Side.OFFICE, 'h', ProposalViews.PROPOSALS))
            .done();

    private static Map<String, Object> proposal(Row row) {
        return Map.of("proposal", row.wire(0));
    }

    private static Map<String, Object> payment(Row row) {
        return Map.of("payment", row.wire(0));
    }

    private static Tone tone(Row row) {
        return switch (row.choice("state", PaymentProposalState.class)) {
            case PROPOSED -> Tone.WARNING;
            case APPROVED, SENT -> Tone.USUAL;
            case PAID -> Tone.GOOD;
            case RETURNED -> Tone.WARNING;
            case CANCELLED -> Tone.QUIET;
        };
    }

    private static Tone lineTone(Row row) {
        return switch (row.choice("state", PaymentLineState.class)) {
            case PROPOSED -> Tone.USUAL;
            case PAID -> Tone.GOOD;
            case RETURNED -> Tone.WARNING;
            case DROPPED -> Tone.QUIET;
        };
    }
}
