package kontor.app.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kontor.app.line.Stop;
import kontor.kernel.Text;

/// The columns of Norges Bank's rates as SDMX-CSV: what a currency was worth on a day, for one, ten or a hundred of it.
record RateColumns(List<String> header) implements Mapping {

    private static final List<String> WANTED =
            List.of("BASE_CUR", "QUOTE_CUR", "UNIT_MULT", "TIME_PERIOD", "OBS_VALUE");

    /// More would be no multiple of a currency.
    private static final int MOST = 6;

    static RateColumns of(String file, List<String> header) throws Stop {
        for (var wanted : WANTED)
            if (!header.contains(wanted))
                throw Stop.refused(Text.of("import.rates.missing", file, wanted, String.join(", ", WANTED)));
        return new RateColumns(header);
    }

    @Override
    public int width() {
        return header.size();
    }

    @Override
    public Read read(List<String> cells, boolean decimalComma) {
        if (!cell(cells, "QUOTE_CUR").equals("NOK"))
            return new Read.Not(Reason.of("field", "QUOTE_CUR", "NOK", cell(cells, "QUOTE_CUR")));
        var multiple = cell(cells, "UNIT_MULT");
        if (!multiple.matches("[0-" + MOST + "]"))
            return new Read.Not(Reason.of("field", "UNIT_MULT", "0–" + MOST, multiple));
        var value = cell(cells, "OBS_VALUE").replace(',', '.');
        if (!value.matches("[0-9]{1,12}(\\.[0-9]{1,12})?"))
            return new Read.Not(Reason.of("field", "OBS_VALUE", "11.6425", value));
        var one = new BigDecimal(value).movePointLeft(Integer.parseInt(multiple));
        return new Read.Fields(Map.of(
                "currency",
                cell(cells, "BASE_CUR"),
                "on",
                cell(cells, "TIME_PERIOD"),
                "rate",
                one.stripTrailingZeros().toPlainString()));
    }

    private String cell(List<String> cells, String column) {
        return cells.get(header.indexOf(column)).strip();
    }
}
