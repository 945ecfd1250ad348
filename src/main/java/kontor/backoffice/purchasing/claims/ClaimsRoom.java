package kontor.backoffice.purchasing.claims;

import kontor.kernel.CommandSpec;
import kontor.kernel.Department;
import kontor.kernel.Permission;
import kontor.kernel.Room;
import kontor.kernel.Side;

/// Claims on suppliers: commands and views.
public final class ClaimsRoom {

    private ClaimsRoom() {}

    static final Permission READ = Permission.of(
            "supplier-claims.read", Side.OFFICE, "buyer", "warehouse", "accountant", "caseworker", "auditor");
    static final Permission CLAIM =
            Permission.of("supplier-claims.keep", Side.OFFICE, "buyer", "warehouse", "accountant", "caseworker");
    static final Permission CREDIT = Permission.of("supplier-claims.credit", Side.OFFICE, "accountant");

    public static final Room ROOM = Room.of(ClaimsRoom.class)
            .department(Department.PURCHASING)
            .permissions(READ, CLAIM, CREDIT)
            .commands(
                    CommandSpec.of("supplier-claim.open", OpenClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.change", ChangeClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.send", SendClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.credit", CreditClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.replace", ReplaceClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.refuse", RefuseClaim.class, Side.OFFICE),
                    CommandSpec.of("supplier-claim.withdraw", WithdrawClaim.class, Side.OFFICE))
            .views(ClaimSql.CLAIMS)
            .check("supplier-claims-as-credited", ClaimSql.AS_CREDITED)
            .done();
}
