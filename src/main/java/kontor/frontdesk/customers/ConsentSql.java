package kontor.frontdesk.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Name;
import kontor.kernel.Numbers.ConsentNumber;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.kernel.Words;
import kontor.storage.Sql;

/// The tables of consents and their steps.
final class ConsentSql {

    private ConsentSql() {}

    private static final String COLUMNS = "number, seq, customer, channel, purpose, state, how, at, by_whom, steps";

    static final View CONSENTS = View.named("consents", CustomersRoom.CONSENTS, Side.DESK)
            .from("from consent s left join customer c on c.number = s.customer where true")
            .columns(
                    Column.of("number", ConsentNumber.class, "s.number", 8).always(),
                    Column.of("state", ConsentState.class, "s.state", 14).always(),
                    Column.of("customer", CustomerNumber.class, "s.customer", 8).wide(),
                    Column.text("name", "c.name", 22).always(),
                    Column.of("channel", ConsentChannel.class, "s.channel", 9),
                    Column.of("purpose", ConsentPurpose.class, "s.purpose", 15),
                    Column.of("at", Instant.class, "s.at", 12).wide(),
                    Column.of("how", Words.class, "s.how", 24).wide(),
                    Column.text("by", "s.by_whom", 12).wide())
            .orders(View.Order.by("number", Long.class, "s.seq").downwards().within("customer", "state"))
            .searched("s.number")
            .done();

    static final View HISTORY = View.named("consent-history", CustomersRoom.CONSENTS, Side.DESK)
            .from("from consent_step t where true")
            .columns(
                    Column.text("number", "t.consent || '-' || t.place", 10)
                            .under("t.consent")
                            .always(),
                    Column.of("state", ConsentState.class, "t.state", 14).always(),
                    Column.of("consent", ConsentNumber.class, "t.consent", 8).data(),
                    Column.of("at", Instant.class, "t.at", 12).always(),
                    Column.of("how", Words.class, "t.how", 24),
                    Column.text("by", "t.by_whom", 12))
            .orders(View.Order.by("number", ConsentNumber.class, "t.consent", Long.class, "t.place"))
            .searched("t.consent")
            .done();

    /// What stands now is what the last step said.
    static final String AS_STEPS = """
            select 'consent ' || s.number as fault
              from consent s
              left join consent_step t on t.consent = s.number and t.place = s.steps
             where t.state is null or t.state <> s.state""";

    static Optional<Consent> find(Tx tx, CustomerNumber customer, ConsentChannel channel, ConsentPurpose purpose) {
        return Sql.of(tx)
                .query("select " + COLUMNS
                        + " from consent where customer = :customer and channel = :channel and purpose = :purpose")
                .bind("customer", customer)
                .bind("channel", channel)
                .bind("purpose", purpose)
                .first(Consent.class);
    }

    static List<Consent> of(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from consent where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(Consent.class);
    }

    static void add(Tx tx, Consent consent) {
        Sql.of(tx)
                .update("insert into consent (" + COLUMNS + ") values (:number, :seq, :customer, :channel, :purpose,"
                        + " :state, :how, :at, :byWhom, :steps)")
                .bindAll(consent)
                .run();
        step(tx, consent);
    }

    static void save(Tx tx, Consent consent) {
        Sql.of(tx).update("""
                        update consent set state = :state, how = :how, at = :at, by_whom = :byWhom, steps = :steps
                         where number = :number""").bindAll(consent).run();
        step(tx, consent);
    }

    private static void step(Tx tx, Consent consent) {
        Sql.of(tx).update("""
                        insert into consent_step (consent, place, state, how, at, by_whom)
                        values (:number, :steps, :state, :how, :at, :byWhom)""").bindAll(consent).run();
    }

    /// Nobody can read how it was given or withdrawn.
    static void erase(Tx tx, ConsentNumber number, Name pseudonym) {
        for (var text : new String[] {
            "update consent set how = :how where number = :number",
            "update consent_step set how = :how where consent = :number"
        }) Sql.of(tx).update(text).bind("how", pseudonym).bind("number", number).run();
    }
}
