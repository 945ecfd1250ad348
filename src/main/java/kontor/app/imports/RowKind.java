package kontor.app.imports;

import java.util.Map;
import java.util.TreeMap;

/// What a file of rows holds: one command a row.
///
/// @param word    behind `import`
/// @param command that takes a row
record RowKind(String word, String command) {

    static final RowKind CUSTOMERS = new RowKind("customers", "customer.register");
    static final RowKind COMPLAINTS = new RowKind("complaints", "complaint.receive");
    static final RowKind SUPPLIERS = new RowKind("suppliers", "supplier.register");
    static final RowKind SUPPLIER_INVOICES = new RowKind("supplier-invoices", "supplier-invoice.register");
    static final RowKind RATES = new RowKind("rates", "rate.set");
    static final RowKind PRODUCTS = new RowKind("products", "product.register");

    /// What makes a row itself: a customer's number elsewhere, else the organisation number, else all of it; a
    /// product's number; a complaint's number elsewhere, else all of it.
    String key(Map<String, Object> fields) {
        var names = this == PRODUCTS ? new String[] {"number"} : new String[] {"reference", "orgNumber"};
        for (var name : names) {
            var value = fields.get(name);
            if (value != null) return OnceKey.of(word, name, value.toString().replace(" ", ""));
        }
        return OnceKey.of(word, new TreeMap<>(fields).toString());
    }
}
