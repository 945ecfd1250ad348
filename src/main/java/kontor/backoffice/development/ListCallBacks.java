package kontor.backoffice.development;

import java.util.List;
import kontor.kernel.Command;
import kontor.kernel.Event;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.SystemNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;
import kontor.registry.CustomerSql;

/// Puts the next people on the call-back list of a revision: first who complained about the product, then who holds
/// it. A page a command, each started by the one before, so that a list of thousands holds nobody up.
record ListCallBacks(String revision) implements Command<SystemNumber> {

    /// There are more to list.
    record ListingGoesOn(String revision) implements Event {
        @Override
        public String subject() {
            return revision;
        }
    }

    private static final NumberSeries SERIES = new NumberSeries("call-back", 1);
    private static final int PAGE = 50;

    /// Before a place among the deliveries: all who complained have been listed.
    private static final String HOLDERS = "d:";

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<SystemNumber> run(Tx tx) {
        LifeSql.lockListing(tx, revision).ifPresent(found -> page(tx, found));
        return Outcome.done(new SystemNumber(revision));
    }

    private static void page(Tx tx, LifeSql.Revision revision) {
        var place = revision.listedTo();
        var holders = place.startsWith(HOLDERS);
        var people = holders
                ? holders(tx, revision, place.substring(HOLDERS.length()))
                : CallBackSql.complained(
                        tx, revision.product(), place.isEmpty() ? Long.MAX_VALUE : Long.parseLong(place), PAGE);
        list(tx, revision, people);
        var last = people.size() < PAGE;
        if (last && holders) {
            LifeSql.listed(tx, revision.number());
            return;
        }
        LifeSql.listedTo(
                tx,
                revision.number(),
                last ? HOLDERS : (holders ? HOLDERS : "") + people.getLast().place());
        tx.post(new ListingGoesOn(revision.number()));
    }

    private static List<CallBackSql.Person> holders(Tx tx, LifeSql.Revision revision, String after) {
        return revision.lots().isEmpty()
                ? CallBackSql.holders(tx, revision.product(), after, PAGE)
                : CallBackSql.holders(
                        tx, revision.product(), revision.lots().lines().toList(), after, PAGE);
    }

    private static void list(Tx tx, LifeSql.Revision revision, List<CallBackSql.Person> people) {
        for (var person : people) {
            if (person.customer().isEmpty() && person.complaint().isEmpty()) continue;
            if (known(tx, revision, person)) continue;
            CallBackSql.add(tx, CallBack.listed(tx.next(SERIES), revision, person));
        }
    }

    private static boolean known(Tx tx, LifeSql.Revision revision, CallBackSql.Person person) {
        return person.customer()
                .filter(c -> CallBackSql.listed(tx, revision.number(), c) || CustomerSql.erased(tx, c))
                .isPresent();
    }
}
