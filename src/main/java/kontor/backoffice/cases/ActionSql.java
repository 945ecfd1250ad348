package kontor.backoffice.cases;

import java.util.List;
import java.util.Optional;
import kontor.hatch.Remedy;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ActionNumber;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Tx;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The table of what is done about complaints.
final class ActionSql {

    private ActionSql() {}

    /// Something that is done about a complaint.
    ///
    /// @param place  from 1 within the case
    /// @param amount of a credit, with VAT; empty while accounting is to work it out
    record Action(
            ComplaintNumber number,
            long place,
            Remedy action,
            ActionState state,
            Optional<Money> amount,
            Optional<ProductNumber> product,
            Optional<Quantity> quantity,
            Optional<Words> note) {

        ActionNumber name() {
            return new ActionNumber(number.value() + '-' + place);
        }
    }

    static List<Action> of(Tx tx, ComplaintNumber number) {
        return Sql.of(tx).query("""
                        select number, place, action, state, amount, product, quantity, note from case_action
                         where number = :number order by number, place""").bind("number", number).list(Action.class);
    }

    static void add(Tx tx, Action action) {
        Sql.of(tx)
                .update("""
                        insert into case_action (number, place, action, state, amount, product, quantity, note,
                               planned_at, planned_by)
                        values (:number, :place, :action, :state, :amount, :product, :quantity, :note, :now, :who)""")
                .bindAll(action)
                .bind("now", tx.now())
                .bind("who", tx.actor().audited())
                .run();
    }

    /// @param document what came of it, such as a credit note's number
    static void save(Tx tx, Action action, ActionState state, Optional<String> document) {
        Sql.of(tx)
                .update("""
                        update case_action
                           set state = :state, document = coalesce(:document, document),
                               done_at = case when :state = 'done' then :now end
                         where number = :number and place = :place""")
                .bind("number", action.number())
                .bind("place", action.place())
                .bind("state", state)
                .bind("document", document)
                .bind("now", tx.now())
                .run();
    }
}
