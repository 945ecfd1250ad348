package kontor.app.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kontor.storage.Company;

/// Sales that have every rate and category, discounts, prices with four decimals, quantities with any, and credit notes
/// of the whole, of a part and of money alone. The same each time.
public final class SeededSales {

    private static final List<String> CODES = List.of("3", "31", "32", "33", "5", "51", "6");

    private final Random dice;
    private final StringBuilder batch = new StringBuilder();
    private int sale;

    private SeededSales(long seed) {
        dice = new Random(seed);
    }

    /// Sells and credits until there are so many documents.
    ///
    /// @return their numbers
    public static List<String> sell(Company company, int documents, long seed) {
        var sales = new SeededSales(seed);
        sales.ground();
        int many = 0;
        while (many < documents) many += sales.sale();
        var numbers = new ArrayList<String>();
        for (var answer :
                new Shell(company).fed(sales.batch.toString(), "batch", "-").json()) {
            if (!Boolean.TRUE.equals(answer.get("ok"))) throw new AssertionError(answer);
            var result = String.valueOf(answer.get("result"));
            if (result.matches("1[0-9]{5}|5[0-9]{7}") && !numbers.contains(result)) numbers.add(result);
        }
        return numbers;
    }

    private void line(String json, Object... args) {
        batch.append(json.formatted(args)).append('\n');
    }

    private void ground() {
        line(
                "{\"do\":\"customer.register\",\"name\":\"Ærlig Øl & Sønner <AS>\",\"orgNumber\":\"974760673\",\"address\":\"Sjøgata 3\",\"postCode\":\"8001\",\"city\":\"Bodø\",\"as\":\"home\"}");
        line(
                "{\"do\":\"customer.register\",\"name\":\"Büro Nord GmbH\",\"country\":\"DE\",\"city\":\"Kiel\",\"as\":\"away\"}");
        line("{\"do\":\"customer.endpoint\",\"customer\":\"$away\",\"endpoint\":\"9930:DE123456789\"}");
        for (var code : CODES) {
            line(
                    "{\"do\":\"product.register\",\"number\":\"X%s\",\"name\":\"Vare %s\",\"price\":\"10\",\"vatCode\":\"%s\",\"kind\":\"service\"}",
                    code, code, code);
        }
    }

    private int sale() {
        sale++;
        var lines = new ArrayList<String>();
        for (int i = 0; i <= dice.nextInt(5); i++) lines.add(sold(i));
        line(
                "{\"do\":\"order.place\",\"customer\":\"%s\",\"reference\":\"Best. %s\",\"lines\":[%s],\"as\":\"o%s\"}",
                sale % 7 == 0 ? "$away" : "$home", sale, String.join(",", lines), sale);
        line("{\"do\":\"order.confirm\",\"order\":\"$o%s\"}", sale);
        line("{\"do\":\"invoice.post\",\"order\":\"$o%s\",\"as\":\"i%s\"}", sale, sale);
        if (sale % 2 == 1) return 1;
        line("{\"do\":\"invoice.credit\",\"invoice\":\"$i%s\"%s}", sale, credited());
        return 2;
    }

    /// The first sales take each code by itself, the others any mixture.
    private String sold(int place) {
        var code = sale <= CODES.size() && place == 0 ? CODES.get(sale - 1) : CODES.get(dice.nextInt(CODES.size()));
        var discount = dice.nextInt(3) == 0 ? ",\"discount\":\"" + (1 + dice.nextInt(3999)) / 100.0 + "\"" : "";
        return "{\"product\":\"X%s\",\"quantity\":\"%s\",\"price\":\"%s\"%s}"
                .formatted(
                        code,
                        1 + dice.nextInt(40) + (dice.nextInt(4) == 0 ? "." + (1 + dice.nextInt(9998)) : ""),
                        2 + dice.nextInt(3000) + "." + (1000 + dice.nextInt(8999)),
                        discount);
    }

    private String credited() {
        return switch (sale / 2 % 3) {
            case 0 -> "";
            case 1 -> ",\"lines\":[{\"line\":1,\"quantity\":\"1\"}]";
            default -> ",\"lines\":[{\"line\":1,\"amount\":\"1.37\"}]";
        };
    }
}
