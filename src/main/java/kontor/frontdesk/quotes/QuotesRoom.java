package kontor.frontdesk.quotes;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.SalesNumbers.QuoteNumber;
import kontor.kernel.Side;

/// The quotes room: commands, views, and the clock that lets quotes expire.
public final class QuotesRoom {

    private QuotesRoom() {}

    static final Permission READ = Permission.of("quotes.read", Side.BOTH, "seller", "service", "accountant");
    static final Permission KEEP = Permission.of("quotes.keep", Side.DESK, "seller");
    static final Permission APPROVE = Permission.of("quotes.approve", Side.OFFICE, "accountant");

    public static final Room ROOM = Room.of(QuotesRoom.class)
            .department(Department.SALES)
            .permissions(READ, KEEP, APPROVE)
            .commands(
                    CommandSpec.of("quote.draft", DraftQuote.class, Side.DESK),
                    CommandSpec.of("quote.change", ChangeQuote.class, Side.DESK),
                    CommandSpec.of("quote.send", SendQuote.class, Side.DESK),
                    CommandSpec.of("quote.revise", ReviseQuote.class, Side.DESK),
                    CommandSpec.of("quote.accept", AcceptQuote.class, Side.DESK),
                    CommandSpec.of("quote.lose", LoseQuote.class, Side.DESK),
                    CommandSpec.of("quote.approve", ApproveQuote.class, Side.OFFICE),
                    CommandSpec.of("quote.decline", DeclineQuote.class, Side.OFFICE),
                    CommandSpec.of("quote.expire", ExpireQuote.class, Side.DESK).system())
            .views(QuoteViews.QUOTES, QuoteViews.LINES, QuoteViews.REVISIONS, QuoteViews.REVISED)
            .timer("quote.expires", QuoteViews.DUE, number -> new ExpireQuote(new QuoteNumber(number)))
            .check("quotes-as-lines", QuoteViews.AS_LINES)
            .check("accepted-quotes-as-orders", QuoteViews.AS_ORDERS)
            .index("quote", QuoteSql.WORDS)
            .done();
}
