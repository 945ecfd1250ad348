package kontor.backoffice.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.DecisionNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.registry.ProductState;
import kontor.storage.Sql;

/// The steps of products' lives, and their revisions.
final class LifeSql {

    private LifeSql() {}

    /// A revision as it is made.
    ///
    /// @param listing  whether its call-back list is still being made
    /// @param listedTo the last delivery looked at for it
    /// @param lots     whose holders are listed, one a line; nothing for all holders
    record Revision(
            String number,
            ProductNumber product,
            long place,
            String letter,
            Words change,
            LocalDate validFrom,
            Optional<ComplaintNumber> complaint,
            Instant at,
            String actor,
            boolean listing,
            String listedTo,
            String lots) {}

    static final View LIFE = View.named("product-life", DevelopmentRoom.READ, Side.BOTH)
            .from("from product_step s where true")
            .columns(
                    Column.text("number", "s.number", 12).under("s.product").data(),
                    Column.of("product", ProductNumber.class, "s.product", 12),
                    Column.of("at", Instant.class, "s.at", 17).always(),
                    Column.of("from", ProductState.class, "s.was", 14),
                    Column.of("to", ProductState.class, "s.becomes", 14).always(),
                    Column.text("by", "s.actor", 14),
                    Column.text("note", "s.note", 30),
                    Column.of("decision", DecisionNumber.class, "s.decision", 8).wide())
            .orders(View.Order.by("number", ProductNumber.class, "s.product", Long.class, "s.place")
                    .within("product"))
            .done();

    static final View REVISIONS = View.named("product-revisions", DevelopmentRoom.READ, Side.BOTH)
            .from("from product_revision r where true")
            .columns(
                    Column.text("number", "r.number", 12).under("r.product").data(),
                    Column.of("product", ProductNumber.class, "r.product", 12),
                    Column.text("revision", "r.letter", 8).always(),
                    Column.of("from", LocalDate.class, "r.valid_from", 10).always(),
                    Column.text("change", "r.change", 36).always(),
                    Column.of("complaint", ComplaintNumber.class, "r.complaint", 8),
                    Column.text("by", "r.actor", 14).wide(),
                    Column.of("at", Instant.class, "r.at", 17).wide())
            .orders(View.Order.by("number", ProductNumber.class, "r.product", Long.class, "r.place")
                    .within("product"))
            .done();

    static void add(
            Tx tx,
            ProductNumber product,
            Optional<ProductState> was,
            ProductState becomes,
            Optional<Words> note,
            Optional<DecisionNumber> decision) {
        var place =
                last(tx, "select coalesce(max(place), 0) as place from product_step where product = :product", product)
                        + 1;
        Sql.of(tx)
                .update("""
                        insert into product_step (number, product, place, was, becomes, at, actor, note, decision)
                        values (:number, :product, :place, :was, :becomes, :at, :actor, :note, :decision)""")
                .bind("number", product.value() + "-" + place)
                .bind("product", product)
                .bind("place", place)
                .bind("was", was)
                .bind("becomes", becomes)
                .bind("at", tx.now())
                .bind("actor", tx.actor().audited())
                .bind("note", note)
                .bind("decision", decision)
                .run();
    }

    static long revisions(Tx tx, ProductNumber product) {
        return last(
                tx, "select coalesce(max(place), 0) as place from product_revision where product = :product", product);
    }

    private static long last(Tx tx, String max, ProductNumber product) {
        return Sql.of(tx)
                .query(max)
                .bind("product", product)
                .first(found -> found.whole("place"))
                .orElse(0L);
    }

    static void add(Tx tx, Revision revision) {
        Sql.of(tx).update("""
                        insert into product_revision (number, product, place, letter, change, valid_from, complaint, at,
                               actor, listing, listed_to, lots)
                        values (:number, :product, :place, :letter, :change, :validFrom, :complaint, :at, :actor, :listing,
                               :listedTo, :lots)""").bindAll(revision).run();
    }

    /// A revision whose call-back list is still being made, locked.
    static Optional<Revision> lockListing(Tx tx, String number) {
        return Sql.of(tx).query("""
                        select number, product, place, letter, change, valid_from, complaint, at, actor, listing, listed_to,
                               lots
                          from product_revision where number = :number and listing = true for update""").bind("number", number).first(Revision.class);
    }

    static void listedTo(Tx tx, String number, String place) {
        Sql.of(tx)
                .update("update product_revision set listed_to = :place where number = :number")
                .bind("place", place)
                .bind("number", number)
                .run();
    }

    /// All are on the list.
    static void listed(Tx tx, String number) {
        Sql.of(tx)
                .update("update product_revision set listing = false where number = :number")
                .bind("number", number)
                .run();
    }
}
