package kontor.frontdesk.relations;

import java.util.List;
import java.util.Optional;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.RelationNumbers.CallNumber;
import kontor.kernel.RelationNumbers.ContactNumber;
import kontor.kernel.RelationNumbers.TaskNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of contacts, calls, tasks and tags.
final class RelationSql {

    private RelationSql() {}

    private static final String CONTACT = "number, seq, customer, name, role, email, phone, left_on";

    private static final String TASK =
            "number, seq, customer, state, title, owner, due_on, put_off, made_at, ended_at, ended_by, outcome";

    static Optional<Contact> lock(Tx tx, ContactNumber number) {
        return Sql.of(tx)
                .query("select " + CONTACT + " from contact where number = :number for update")
                .bind("number", number)
                .first(Contact.class);
    }

    static List<Contact> contacts(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select " + CONTACT + " from contact where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(Contact.class);
    }

    static void add(Tx tx, Contact contact) {
        Sql.of(tx)
                .update("insert into contact (" + CONTACT + """
                        ) values (:number, :seq, :customer, :name, :role, :email, :phone, :leftOn)""")
                .bindAll(contact)
                .run();
    }

    static void save(Tx tx, Contact contact) {
        Sql.of(tx).update("""
                        update contact
                           set name = :name, role = :role, email = :email, phone = :phone, left_on = :leftOn
                         where number = :number""").bindAll(contact).run();
    }

    static void addCall(Tx tx, CallNumber number, long seq, LogCall call) {
        Sql.of(tx)
                .update("""
                        insert into customer_call (number, seq, customer, contact, way, words, at, by_whom)
                        values (:number, :seq, :customer, :contact, :way, :words, :at, :by)""")
                .bind("number", number)
                .bind("seq", seq)
                .bind("customer", call.customer())
                .bind("contact", call.contact())
                .bind("way", call.way().orElse(CallWay.NOTE))
                .bind("words", call.words())
                .bind("at", tx.now())
                .bind("by", tx.actor().audited())
                .run();
    }

    static List<CallNumber> calls(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select number from customer_call where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(found -> found.get("number", CallNumber.class));
    }

    static void eraseCall(Tx tx, CallNumber number, Name pseudonym) {
        Sql.of(tx)
                .update("update customer_call set words = :words where number = :number")
                .bind("words", pseudonym)
                .bind("number", number)
                .run();
    }

    static Optional<Task> lock(Tx tx, TaskNumber number) {
        return Sql.of(tx)
                .query("select " + TASK + " from customer_task where number = :number for update")
                .bind("number", number)
                .first(Task.class);
    }

    static List<TaskNumber> tasks(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select number from customer_task where customer = :customer order by customer, seq")
                .bind("customer", customer)
                .list(found -> found.get("number", TaskNumber.class));
    }

    static void add(Tx tx, Task task) {
        Sql.of(tx)
                .update("insert into customer_task (" + TASK + """
                        ) values (:number, :seq, :customer, :state, :title, :owner, :dueOn, :putOff, :madeAt, :endedAt,
                        :endedBy, :outcome)""")
                .bindAll(task)
                .run();
    }

    static void save(Tx tx, Task task) {
        Sql.of(tx).update("""
                        update customer_task
                           set state = :state, title = :title, owner = :owner, due_on = :dueOn, put_off = :putOff,
                               ended_at = :endedAt, ended_by = :endedBy, outcome = :outcome
                         where number = :number""").bindAll(task).run();
    }

    /// Nobody does anything for somebody who is forgotten.
    static void eraseTask(Tx tx, TaskNumber number, Name pseudonym) {
        Sql.of(tx)
                .update("""
                        update customer_task
                           set title = :words, outcome = case when outcome is null then null else :words end,
                               ended_at = coalesce(ended_at, :now),
                               ended_by = coalesce(ended_by, :by),
                               state = case when state = 'open' then 'dropped' else state end
                         where number = :number""")
                .bind("words", pseudonym)
                .bind("now", tx.now())
                .bind("by", tx.actor().audited())
                .bind("number", number)
                .run();
    }

    static boolean tagged(Tx tx, CustomerNumber customer, String tag) {
        return Sql.of(tx)
                .query("select 1 from customer_tag where customer = :customer and tag = :tag for update")
                .bind("customer", customer)
                .bind("tag", tag)
                .first(_ -> true)
                .isPresent();
    }

    static void tag(Tx tx, CustomerNumber customer, String tag, long seq) {
        Sql.of(tx)
                .update("""
                        insert into customer_tag (customer, tag, seq, put_on, by_whom)
                        values (:customer, :tag, :seq, :on, :by)""")
                .bind("customer", customer)
                .bind("tag", tag)
                .bind("seq", seq)
                .bind("on", tx.today())
                .bind("by", tx.actor().audited())
                .run();
    }

    static boolean untag(Tx tx, CustomerNumber customer, String tag) {
        return Sql.of(tx)
                        .update("delete from customer_tag where customer = :customer and tag = :tag")
                        .bind("customer", customer)
                        .bind("tag", tag)
                        .run()
                > 0;
    }

    static void untagAll(Tx tx, CustomerNumber customer) {
        Sql.of(tx)
                .update("delete from customer_tag where customer = :customer")
                .bind("customer", customer)
                .run();
    }
}
