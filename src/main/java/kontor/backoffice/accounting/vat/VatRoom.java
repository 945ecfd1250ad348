package kontor.backoffice.accounting.vat;

import kontor.hatch.VatRate;
import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// What value added tax brings to the accounting room.
public final class VatRoom {

    private VatRoom() {}

    static final Permission READ = Permission.of("vat.read", Side.BOTH, "accountant", "auditor", "seller", "developer");

    static final Permission DECLARE_READ = Permission.of("vat.declare.read", Side.OFFICE, "accountant", "auditor");
    static final Permission DECLARE = Permission.of("vat.declare", Side.OFFICE, "accountant");

    public static void furnish(Room.Maker room) {
        room.department(Department.VAT)
                .permissions(READ, DECLARE_READ, DECLARE)
                .commands(
                        CommandSpec.of("vat.settle", SettleVat.class, Side.OFFICE),
                        CommandSpec.of("vat.remark", RemarkVat.class, Side.OFFICE))
                .views(VatSql.CODES, VatReturnSql.TERMS_OF_RETURN, VatReturnSql.LINES_OF_RETURN, VatReturnSql.POSTINGS)
                .answer(
                        VatRate.class,
                        (tx, asked) ->
                                VatSql.sales(tx, asked.code(), asked.on()).map(VatTerms::rate))
                .check("vat-summaries", VatReturnSql.SUMMARIES)
                .check("vat-settled", VatReturnSql.SETTLED);
    }
}
