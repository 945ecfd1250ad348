package kontor.registry;

import java.util.Optional;
import kontor.kernel.Command;
import kontor.kernel.Name;
import kontor.kernel.NoSuch;
import kontor.kernel.Numbers.CompanyNumber;
import kontor.kernel.Outcome;
import kontor.kernel.Permission;
import kontor.kernel.Tx;

/// Says what stands of the company on invoices and in what it reports. All of it is said at once: what is left out is
/// not known any more.
///
/// @param contact    the person who answers for the books
/// @param registered whether it is in the Register of Business Enterprises, which invoices then name; it is if left out
public record DescribeCompany(
        Optional<Name> address,
        Optional<Name> postCode,
        Optional<Name> city,
        Optional<Name> phone,
        Optional<Name> email,
        Optional<Name> contact,
        Optional<Boolean> registered)
        implements Command<CompanyNumber> {

    @Override
    public Permission needs() {
        return RegistryRoom.DESCRIBE;
    }

    @Override
    public Outcome<CompanyNumber> run(Tx tx) {
        var company = CompanySql.find(tx);
        if (company.isEmpty()) return Outcome.refused(new NoSuch("company", new CompanyNumber("")));
        CompanySql.describe(tx, this);
        return Outcome.done(new CompanyNumber(company.get().orgNumber().value()));
    }
}
