package kontor.app.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// The columns of suppliers' invoices, one a row: those of the invoice, and those of its one line.
record InvoiceColumns(List<String> header) implements Mapping {

    private static final Set<String> OF_INVOICE =
            Set.of("supplier", "invoiceNumber", "date", "total", "due", "kid", "kind", "credits", "note", "on");
    private static final Set<String> OF_LINE =
            Set.of("net", "account", "vatCode", "text", "department", "project", "campaign");
    private static final List<String> WANTED = List.of("supplier", "invoiceNumber", "date", "net");
    private static final Set<String> AMOUNTS = Set.of("net", "total");

    static InvoiceColumns of(String file, List<String> header) throws Stop {
        for (var wanted : WANTED)
            if (!header.contains(wanted))
                throw Stop.refused(Text.of("import.invoice.missing", file, wanted, String.join(", ", WANTED)));
        for (var name : header)
            if (!OF_INVOICE.contains(name) && !OF_LINE.contains(name))
                throw Stop.refused(Text.of("import.invoice.column", file, name));
        return new InvoiceColumns(header);
    }

    @Override
    public int width() {
        return header.size();
    }

    @Override
    public Read read(List<String> cells, boolean decimalComma) {
        var invoice = new LinkedHashMap<String, Object>();
        var line = new LinkedHashMap<String, Object>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            var text = cells.get(i).strip();
            if (text.isEmpty()) continue;
            var value = AMOUNTS.contains(name) && decimalComma
                    ? text.replaceAll("[\\s\u00a0]", "").replace(',', '.')
                    : text;
            (OF_LINE.contains(name) ? line : invoice).put(name, value);
        }
        invoice.put("lines", List.of(Map.copyOf(line)));
        return new Read.Fields(invoice);
    }
}
