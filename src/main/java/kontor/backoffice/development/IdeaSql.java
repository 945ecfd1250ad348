package kontor.backoffice.development;

import java.time.Instant;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.CauseCode;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.IdeaNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of ideas.
final class IdeaSql {

    private IdeaSql() {}

    private static final String COLUMNS =
            "number, seq, state, words, customer, product, complaint, cause, proposed_at, proposed_by";

    static final View IDEAS = View.named("ideas", DevelopmentRoom.READ, Side.BOTH)
            .from("from idea i left join customer c on c.number = i.customer where true")
            .columns(
                    Column.of("number", IdeaNumber.class, "i.number", 7).always(),
                    Column.of("state", IdeaState.class, "i.state", 10),
                    Column.text("words", "i.words", 34).always(),
                    Column.of("product", ProductNumber.class, "i.product", 10),
                    Column.of("customer", CustomerNumber.class, "i.customer", 8).wide(),
                    Column.text("name", "c.name", 22).wide(),
                    Column.of("complaint", ComplaintNumber.class, "i.complaint", 8)
                            .wide(),
                    Column.of("cause", CauseCode.class, "i.cause", 14).wide(),
                    Column.of("proposed", Instant.class, "i.proposed_at", 17).wide(),
                    Column.text("by", "i.proposed_by", 14).wide(),
                    Column.text("owner", "i.owner", 10),
                    Column.of("became", ProductNumber.class, "i.became", 10).wide(),
                    Column.text("reason", "i.reason", 30).wide())
            .orders(View.Order.by("number", Long.class, "i.seq").downwards().within("state", "product", "customer"))
            .searched("i.number")
            .done();

    static Optional<Idea> lock(Tx tx, IdeaNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from idea where number = :number for update")
                .bind("number", number)
                .first(Idea.class);
    }

    static void add(Tx tx, Idea idea) {
        Sql.of(tx).update("insert into idea (" + COLUMNS + """
                        ) values (:number, :seq, :state, :words, :customer, :product, :complaint, :cause, :proposedAt,
                               :proposedBy)""").bindAll(idea).run();
    }

    static void take(Tx tx, IdeaNumber number, String owner) {
        Sql.of(tx)
                .update("update idea set state = 'taken', owner = :owner where number = :number")
                .bind("owner", owner)
                .bind("number", number)
                .run();
    }

    static void develop(Tx tx, IdeaNumber number, ProductNumber became) {
        Sql.of(tx)
                .update("""
                        update idea set state = 'developed', became = :became, closed_at = :at,
                               owner = coalesce(owner, :actor)
                         where number = :number""")
                .bind("became", became)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .bind("number", number)
                .run();
    }

    static void drop(Tx tx, IdeaNumber number, Words reason) {
        Sql.of(tx)
                .update("""
                        update idea set state = 'dropped', reason = :reason, closed_at = :at,
                               owner = coalesce(owner, :actor)
                         where number = :number""")
                .bind("reason", reason)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .bind("number", number)
                .run();
    }
}
