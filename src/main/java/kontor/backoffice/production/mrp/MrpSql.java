package kontor.backoffice.production.mrp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.ProposalNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of planning.
final class MrpSql {

    private MrpSql() {}

    private static final String PROPOSAL =
            "number, seq, state, kind, product, quantity, starts_on, due_on, level, run_on, document";

    private static final String PLANNING = "product, lead_days, min_stock, lot_min, lot_max, lot_multiple";

    /// What is expected to be sold.
    record Forecast(ProductNumber product, LocalDate onDay, Quantity quantity) {}

    static List<Planning> planned(Tx tx) {
        return Sql.of(tx)
                .query("select " + PLANNING + " from planning order by product")
                .list(Planning.class);
    }

    static Optional<Planning> planned(Tx tx, ProductNumber product) {
        return Sql.of(tx)
                .query("select " + PLANNING + " from planning where product = :product for update")
                .bind("product", product)
                .first(Planning.class);
    }

    static void save(Tx tx, Planning planning) {
        Sql.of(tx)
                .update("delete from planning where product = :product")
                .bind("product", planning.product())
                .run();
        Sql.of(tx)
                .update("insert into planning (" + PLANNING
                        + ") values (:product, :leadDays, :minStock, :lotMin, :lotMax, :lotMultiple)")
                .bindAll(planning)
                .run();
    }

    static List<Forecast> forecasts(Tx tx, LocalDate from) {
        return Sql.of(tx)
                .query("select product, on_day, quantity from forecast where on_day >= :day order by product, on_day")
                .bind("day", from)
                .list(Forecast.class);
    }

    static void save(Tx tx, Forecast forecast) {
        Sql.of(tx)
                .update("delete from forecast where product = :product and on_day = :onDay")
                .bind("product", forecast.product())
                .bind("onDay", forecast.onDay())
                .run();
        if (forecast.quantity().isPositive())
            Sql.of(tx)
                    .update("insert into forecast (product, on_day, quantity) values (:product, :onDay, :quantity)")
                    .bindAll(forecast)
                    .run();
    }

    static Optional<Proposal> lock(Tx tx, ProposalNumber number) {
        return Sql.of(tx)
                .query("select " + PROPOSAL + " from proposal where number = :number for update")
                .bind("number", number)
                .first(Proposal.class);
    }

    static void end(Tx tx, Proposal proposal) {
        Sql.of(tx)
                .update("update proposal set state = :state, document = :document where number = :number")
                .bind("state", proposal.state())
                .bind("document", proposal.document())
                .bind("number", proposal.number())
                .run();
    }

    /// What nobody has taken.
    static void forget(Tx tx) {
        Sql.of(tx)
                .update("delete from proposal_reason where proposal in"
                        + " (select number from proposal where state = 'proposed')")
                .run();
        Sql.of(tx).update("delete from proposal where state = 'proposed'").run();
    }

    static void add(Tx tx, Proposal proposal, List<Reason> reasons) {
        Sql.of(tx)
                .update("insert into proposal (" + PROPOSAL + """
                        ) values (:number, :seq, :state, :kind, :product, :quantity, :startsOn, :dueOn, :level, :runOn,
                        :document)""")
                .bindAll(proposal)
                .run();
        long place = 0;
        for (var reason : reasons) {
            place++;
            Sql.of(tx)
                    .update("""
                            insert into proposal_reason (proposal, place, kind, document, quantity, on_day)
                            values (:proposal, :place, :kind, :document, :quantity, :onDay)""")
                    .bindAll(reason)
                    .bind("proposal", proposal.number())
                    .bind("place", place)
                    .run();
        }
    }
}
