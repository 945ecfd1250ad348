package kontor.backoffice.accounting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kontor.kernel.Money;
import kontor.kernel.Quantity;
import kontor.kernel.Rate;

/// A line, whose price, quantity and discount give its net to the øre. Where ours do not, as when money was credited
/// and
/// no goods, or when parts were credited to the whole, the price is what makes them.
record EhfLine(SoldDocument document, SoldDocument.Line line) {

    /// Pieces.
    private static final String UNIT = "C62";

    /// So that the product with any quantity comes out right.
    private static final int DIGITS = 10;

    void write(UblXml xml, Rate rate) {
        var usual = line.price().times(line.quantity(), line.discount()).equals(line.net())
                && !line.quantity().isZero()
                && !line.price().isNegative();
        var quantity = line.quantity().isZero() ? Quantity.of(line.net().isNegative() ? -1 : 1) : line.quantity();
        xml.within(document.credit() ? "CreditNoteLine" : "InvoiceLine", () -> {
            xml.value("ID", Long.toString(line.place()));
            xml.value(
                    document.credit() ? "CreditedQuantity" : "InvoicedQuantity", quantity.toString(), "unitCode", UNIT);
            xml.amount("LineExtensionAmount", line.net());
            if (usual && !line.discount().equals(Rate.ZERO)) discount(xml);
            item(xml, rate);
            xml.within(
                    "Price",
                    () -> xml.amount("PriceAmount", usual ? line.price().toString() : price(quantity)));
        });
    }

    private String price(Quantity quantity) {
        return new BigDecimal(line.net().toString())
                .divide(new BigDecimal(quantity.toString()), DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void discount(UblXml xml) {
        Money before = line.price().times(line.quantity());
        xml.within("AllowanceCharge", () -> {
            xml.value("ChargeIndicator", "false");
            xml.value("AllowanceChargeReasonCode", "95");
            xml.value("AllowanceChargeReason", "Rabatt");
            xml.value("MultiplierFactorNumeric", line.discount().toString());
            xml.amount("Amount", before.minus(line.net()));
            xml.amount("BaseAmount", before);
        });
    }

    private void item(UblXml xml, Rate rate) {
        xml.within("Item", () -> {
            xml.value("Name", line.text());
            xml.within("SellersItemIdentification", () -> xml.value("ID", line.product()));
            xml.within("ClassifiedTaxCategory", () -> {
                xml.value("ID", TaxCategory.of(line.vatCode()).code());
                xml.value("Percent", rate.toString());
                xml.within("TaxScheme", () -> xml.value("ID", "VAT"));
            });
        });
    }
}
