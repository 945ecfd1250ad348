package kontor.backoffice.accounting.receivables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.kernel.Money;
import kontor.kernel.Name;
import kontor.kernel.Numbers.CustomerNumber;
import kontor.kernel.Numbers.DeliveryNumber;
import kontor.kernel.Numbers.InvoiceNumber;
import kontor.kernel.Numbers.OrderNumber;
import kontor.registry.Customer;

/// An invoice, or a credit note, whose amounts are negative.
///
/// @param name        the customer's as it was
/// @param delivery    none for an order of services alone
/// @param credits     the invoice that a credit note credits
/// @param reference   the customer's own
/// @param deliveredOn when it left the house: decides the VAT rate
/// @param paid        settled by money and by advances
/// @param credited    settled by credit notes
/// @param rounded     settled by rounding: credited in parts, each part's VAT is rounded, and øre may be left
/// @param charged     reminder fees and late interest, which are paid with it
record Invoice(
        InvoiceNumber number,
        InvoiceKind kind,
        InvoiceState state,
        CustomerNumber customer,
        Name name,
        OrderNumber orderNumber,
        Optional<DeliveryNumber> delivery,
        Optional<InvoiceNumber> credits,
        Optional<Name> reference,
        LocalDate issuedOn,
        LocalDate deliveredOn,
        LocalDate dueOn,
        Optional<Kid> kid,
        Money net,
        Money vat,
        Money total,
        Money paid,
        Money credited,
        Money rounded,
        Money charged) {

    /// What a new invoice is known by.
    record Head(InvoiceNumber number, LocalDate on, Kid kid, Optional<Name> reference) {}

    /// A new invoice; one that comes to nothing is paid from the beginning.
    static Invoice posted(Head head, ToInvoice what, Customer customer, List<TaxedSum> sums) {
        var net = TaxedSum.net(sums);
        var vat = TaxedSum.vat(sums);
        var total = net.plus(vat);
        return new Invoice(
                head.number(),
                InvoiceKind.INVOICE,
                total.isZero() ? InvoiceState.PAID : InvoiceState.POSTED,
                customer.number(),
                customer.name(),
                what.orderNumber(),
                what.delivery(),
                Optional.empty(),
                head.reference(),
                head.on(),
                what.shippedOn(),
                head.on().plusDays(customer.paymentDays()),
                Optional.of(head.kid()),
                net,
                vat,
                total,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }

    /// A credit note for parts of this invoice, settled as it is posted.
    Invoice creditNote(InvoiceNumber note, LocalDate on, List<TaxedSum> sums) {
        var netSum = TaxedSum.net(sums);
        var vatSum = TaxedSum.vat(sums);
        var sum = netSum.plus(vatSum);
        return new Invoice(
                note,
                InvoiceKind.CREDIT_NOTE,
                InvoiceState.PAID,
                customer,
                name,
                orderNumber,
                delivery,
                Optional.of(number),
                reference,
                on,
                deliveredOn,
                on,
                Optional.empty(),
                netSum,
                vatSum,
                sum,
                Money.ZERO,
                sum,
                Money.ZERO,
                Money.ZERO);
    }

    /// What is left to pay.
    Money open() {
        return total.plus(charged).minus(paid).minus(credited).minus(rounded);
    }

    /// What of it is the invoice itself, and not fees and interest.
    Money openItself() {
        var itself = open().minus(charged);
        return itself.isNegative() ? Money.ZERO : itself;
    }

    /// After so much more was paid.
    Invoice paying(Money more) {
        return settled(paid.plus(more), credited, rounded, charged, false);
    }

    /// After so much more was credited.
    Invoice crediting(Money more, Money rounding, boolean wholly) {
        return settled(paid, credited.plus(more), rounded.plus(rounding), charged, wholly);
    }

    /// After fees and interest came to it.
    Invoice charging(Money more) {
        return settled(paid, credited, rounded, charged.plus(more), false);
    }

    private Invoice settled(Money paidNow, Money creditedNow, Money roundedNow, Money chargedNow, boolean wholly) {
        var open = total.plus(chargedNow).minus(paidNow).minus(creditedNow).minus(roundedNow);
        InvoiceState next;
        if (open.isZero()) next = wholly ? InvoiceState.CREDITED : InvoiceState.PAID;
        else next = paidNow.isZero() ? InvoiceState.POSTED : InvoiceState.PART_PAID;
        return new Invoice(
                number,
                kind,
                next,
                customer,
                name,
                orderNumber,
                delivery,
                credits,
                reference,
                issuedOn,
                deliveredOn,
                dueOn,
                kid,
                net,
                vat,
                total,
                paidNow,
                creditedNow,
                roundedNow,
                chargedNow);
    }
}
