package kontor.backoffice.purchasing.claims;

import java.time.LocalDate;
import java.util.Optional;
import kontor.kernel.Column;
import kontor.kernel.Money;
import kontor.kernel.Numbers.ComplaintNumber;
import kontor.kernel.Numbers.ProductNumber;
import kontor.kernel.Numbers.PurchaseNumber;
import kontor.kernel.Numbers.ReceiptNumber;
import kontor.kernel.Numbers.SupplierClaimNumber;
import kontor.kernel.Numbers.SupplierInvoiceNumber;
import kontor.kernel.Numbers.SupplierNumber;
import kontor.kernel.Quantity;
import kontor.kernel.Side;
import kontor.kernel.Tx;
import kontor.kernel.View;
import kontor.storage.Sql;

/// The table of claims on suppliers, and what can be seen of it.
final class ClaimSql {

    private ClaimSql() {}

    private static final String COLUMNS = """
            number, seq, state, supplier, name, fault, purchase, receipt, product, quantity, complaint, amount, opened_on,
            sent_on, answered_on, credit_note, credited, words, answer, made_by""";

    static final View CLAIMS = View.named("supplier-claims", ClaimsRoom.READ, Side.OFFICE)
            .from("from supplier_claim c where true")
            .columns(
                    Column.of("number", SupplierClaimNumber.class, "c.number", 7)
                            .always(),
                    Column.of("state", ClaimState.class, "c.state", 10).always(),
                    Column.of("supplier", SupplierNumber.class, "c.supplier", 8).wide(),
                    Column.text("name", "c.name", 20).always(),
                    Column.of("fault", ClaimFault.class, "c.fault", 9).always(),
                    Column.of("product", ProductNumber.class, "c.product", 12),
                    Column.of("quantity", Quantity.class, "c.quantity", 8).wide(),
                    Column.of("amount", Money.class, "c.amount", 12),
                    Column.of("credited", Money.class, "c.credited", 12).wide(),
                    Column.of("complaint", ComplaintNumber.class, "c.complaint", 8),
                    Column.of("purchase", PurchaseNumber.class, "c.purchase", 8).wide(),
                    Column.of("receipt", ReceiptNumber.class, "c.receipt", 8).data(),
                    Column.of("opened", LocalDate.class, "c.opened_on", 11).wide(),
                    Column.of("sent", LocalDate.class, "c.sent_on", 11).wide(),
                    Column.of("answered", LocalDate.class, "c.answered_on", 11).data(),
                    Column.of("credit-note", SupplierInvoiceNumber.class, "c.credit_note", 9)
                            .data(),
                    Column.text("note", "c.words", 20).data(),
                    Column.text("answer", "c.answer", 20).data(),
                    Column.text("by", "c.made_by", 12).data())
            .orders(View.Order.by("number", Long.class, "c.seq")
                    .downwards()
                    .within("state", "supplier", "purchase", "complaint"))
            .searched("c.number")
            .done();

    /// A credited claim has a posted credit note of its supplier's behind it.
    static final String AS_CREDITED = """
            select 'claim ' || c.number || ' differs from its credit note' as fault
              from supplier_claim c left join supplier_invoice i on i.number = c.credit_note
             where (c.state = 'credited') <> (c.credit_note is not null)
                or c.credit_note is not null and (i.number is null or i.kind <> 'credit-note' or i.net <> -c.credited
                                                  or i.supplier <> c.supplier or i.state = 'waiting')
                or c.state not in ('open', 'withdrawn') and (c.supplier is null or c.sent_on is null)""";

    /// Kept from others until the transaction ends.
    static Optional<Claim> lock(Tx tx, SupplierClaimNumber number) {
        return Sql.of(tx)
                .query("select " + COLUMNS + " from supplier_claim where number = :number for update")
                .bind("number", number)
                .first(Claim.class);
    }

    static void add(Tx tx, Claim claim) {
        Sql.of(tx)
                .update("insert into supplier_claim (" + COLUMNS + """
                ) values (:number, :seq, :state, :supplier, :name, :fault, :purchase, :receipt, :product, :quantity,
                :complaint, :amount, :openedOn, :sentOn, :answeredOn, :creditNote, :credited, :words, :answer, :madeBy)""")
                .bindAll(claim)
                .run();
    }

    static void save(Tx tx, Claim claim) {
        Sql.of(tx).update("""
                        update supplier_claim
                           set state = :state, supplier = :supplier, name = :name, quantity = :quantity, amount = :amount,
                               sent_on = :sentOn, answered_on = :answeredOn, credit_note = :creditNote,
                               credited = :credited, words = :words, answer = :answer
                         where number = :number""").bindAll(claim).run();
    }
}
