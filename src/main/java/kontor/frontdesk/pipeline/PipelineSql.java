package kontor.frontdesk.pipeline;

import java.util.Optional;
import kontor.kernel.Fold;
import kontor.kernel.SalesNumbers.LeadNumber;
import kontor.kernel.SalesNumbers.OpportunityNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of leads and opportunities.
final class PipelineSql {

    private PipelineSql() {}

    private static final String LEAD =
            "number, seq, state, name, email, phone, wish, source, noted_on, customer, opportunity";

    private static final String OPPORTUNITY = """
            number, seq, customer, state, stage, title, amount, probability, next_action, next_on, reason, note, opened_on,
            closed_on""";

    static Optional<Lead> lock(Tx tx, LeadNumber number) {
        return Sql.of(tx)
                .query("select " + LEAD + " from lead where number = :number for update")
                .bind("number", number)
                .first(Lead.class);
    }

    static void add(Tx tx, Lead lead) {
        Sql.of(tx)
                .update("insert into lead (" + LEAD + """
                        , name_key) values (:number, :seq, :state, :name, :email, :phone, :wish, :source, :notedOn,
                        :customer, :opportunity, :nameKey)""")
                .bindAll(lead)
                .bind("nameKey", Fold.key(lead.name().value()))
                .run();
    }

    static void save(Tx tx, Lead lead) {
        Sql.of(tx)
                .update("""
                        update lead
                           set state = :state, name = :name, name_key = :nameKey, email = :email, phone = :phone,
                               wish = :wish, source = :source, customer = :customer, opportunity = :opportunity
                         where number = :number""")
                .bindAll(lead)
                .bind("nameKey", Fold.key(lead.name().value()))
                .run();
    }

    static Optional<Opportunity> lock(Tx tx, OpportunityNumber number) {
        return Sql.of(tx)
                .query("select " + OPPORTUNITY + " from opportunity where number = :number for update")
                .bind("number", number)
                .first(Opportunity.class);
    }

    static void add(Tx tx, Opportunity opportunity) {
        Sql.of(tx)
                .update("insert into opportunity (" + OPPORTUNITY + """
                        ) values (:number, :seq, :customer, :state, :stage, :title, :amount, :probability, :nextAction,
                        :nextOn, :reason, :note, :openedOn, :closedOn)""")
                .bindAll(opportunity)
                .run();
    }

    static void save(Tx tx, Opportunity opportunity) {
        Sql.of(tx).update("""
                        update opportunity
                           set state = :state, stage = :stage, amount = :amount, probability = :probability,
                               next_action = :nextAction, next_on = :nextOn, reason = :reason, note = :note,
                               closed_on = :closedOn
                         where number = :number""").bindAll(opportunity).run();
    }
}
