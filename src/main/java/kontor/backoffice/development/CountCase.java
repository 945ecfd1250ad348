package kontor.backoffice.development;

import java.time.LocalDate;
import kontor.kernel.Command;
import kontor.kernel.CompanyZone;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// A case has turned out to be about a product, or about another one: its complaint is counted there from now on.
record CountCase(ComplaintNumber complaint) implements Command<ComplaintNumber> {

    /// Of the cases that somebody works on, those that are counted elsewhere.
    static final String DUE = """
            select c.number
              from case_file c left join complained k on k.complaint = c.number
             where c.state in ('waiting', 'triage', 'investigation', 'action') and c.product is not null
               and (k.product is null or k.product <> c.product)""";

    @Override
    public Permission needs() {
        return DevelopmentRoom.KEEP;
    }

    @Override
    public Outcome<ComplaintNumber> run(Tx tx) {
        SourceSql.about(tx, complaint)
                .ifPresent(about -> Complained.about(
                        tx,
                        complaint,
                        about.product(),
                        LocalDate.ofInstant(about.receivedAt(), tx.ask(new CompanyZone()))));
        return Outcome.done(complaint);
    }
}
