package kontor.backoffice.accounting.receivables;

import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.VoucherNumber;
import kontor.kernel.Tx;
import kontor.storage.Sql;

/// The tables of payments and of what customers have with us.
final class PaymentSql {

    private PaymentSql() {}

    static void add(Tx tx, Payment payment) {
        Sql.of(tx).update("""
                insert into payment (number, kind, customer, invoice, paid_on, account, amount, settled, advance)
                values (:number, :kind, :customer, :invoice, :paidOn, :account, :amount, :settled, :advance)""").bindAll(payment).run();
        addToAdvance(tx, payment.customer(), payment.advance());
    }

    /// The payment of a voucher.
    static Optional<Payment> find(Tx tx, VoucherNumber voucher) {
        return Sql.of(tx).query("""
                select number, kind, customer, invoice, paid_on, account, amount, settled, advance
                  from payment where number = :number""").bind("number", voucher).first(Payment.class);
    }

    /// What a customer has with us.
    static Money advance(Tx tx, CustomerNumber customer) {
        return Sql.of(tx)
                .query("select amount from advance where customer = :customer for update")
                .bind("customer", customer)
                .first(found -> found.money("amount"))
                .orElse(Money.ZERO);
    }

    static void addToAdvance(Tx tx, CustomerNumber customer, Money more) {
        if (more.isZero()) return;
        var sql = Sql.of(tx);
        var known = sql.update("update advance set amount = amount + :more where customer = :customer")
                .bind("more", more)
                .bind("customer", customer)
                .run();
        if (known == 0) {
            sql.update("insert into advance (customer, amount) values (:customer, :more)")
                    .bind("customer", customer)
                    .bind("more", more)
                    .run();
        }
    }
}
