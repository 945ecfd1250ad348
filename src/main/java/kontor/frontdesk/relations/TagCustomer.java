package kontor.frontdesk.relations;

import java.util.Locale;
import kontor.kernel.BadField;
import kontor.kernel.Command;
import kontor.kernel.NumberSeries;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Text;
import kontor.kernel.Tx;

/// Puts a word on a customer, by which customers are grouped.
///
/// @param tag 1 to 40 letters, digits and hyphens; kept in small letters
public record TagCustomer(CustomerNumber customer, String tag) implements Command<CustomerNumber> {

    private static final NumberSeries SERIES = new NumberSeries("customer-tag", 1);

    @Override
    public Permission needs() {
        return RelationsRoom.KEEP;
    }

    @Override
    public Outcome<CustomerNumber> run(Tx tx) {
        var refused = Known.refused(tx, customer);
        if (refused.isPresent()) return Outcome.refused(refused.get());
        var word = word(tag);
        if (!word.matches("[\\p{L}\\p{Nd}-]{1,40}"))
            return Outcome.refused(new BadField("customer", "tag", Text.of("customer.tag.wanted"), tag));
        if (RelationSql.tagged(tx, customer, word)) return Outcome.refused(new RelationRefusal.Tagged(customer, word));
        RelationSql.tag(tx, customer, word, tx.next(SERIES));
        return Outcome.done(customer);
    }

    static String word(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
