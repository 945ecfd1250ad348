package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.storage.Json;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write reaches no terminal, no cell and no SQL raw.
class SafetyTest {

    private static final String ESC = "\u001b[2J\u001b]0;owned\u0007";

    private final Founded house = new Founded();
    private final Shell shell = new Shell(house.company());

    @AfterEach
    void close() {
        house.close();
        assertThat(shell.faults).isEmpty();
    }

    private Map<String, Object> register(String field, Object value) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("do", "customer.register");
        tree.put("name", "Hansen");
        tree.put(field, value);
        var ran = shell.fed(Json.write(tree) + "\n", "batch", "-");
        assertHarmless(ran.out());
        assertHarmless(ran.err());
        return ran.json().getFirst();
    }

    private Map<String, Object> product(String price) {
        var ran = shell.fed(
                "{\"do\":\"product.register\",\"number\":\"4711\",\"name\":\"Door\",\"vatCode\":\"3\",\"kind\":\"goods\",\"price\":"
                        + price + "}\n",
                "batch",
                "-");
        assertHarmless(ran.out());
        return ran.json().getFirst();
    }

    /// Nothing that a terminal obeys, and nothing that turns the direction of what follows.
    private static void assertHarmless(String shown) {
        assertThat(shown.codePoints()
                        .filter(c -> c < 0x20 && c != '\n' && c != '\r'
                                || c >= 0x7F && c < 0xA0
                                || c == 0x200E
                                || c == 0x200F
                                || c == 0x61C
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2066 && c <= 0x2069)
                        .mapToObj(Integer::toHexString)
                        .toList())
                .as(shown)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ESC, "a\u0000b", "a\rb", "a\nb", "a\u009bb", "a\u202eb", "a\u2067b", "a\u2028b"})
    void a_name_with_control_characters_is_refused_and_says_what_was_wanted(String name) {
        var answer = register("name", name);

        assertThat(answer).containsEntry("refused", "customer.refused.field");
        assertThat(answer.get("message").toString()).contains("name").contains("printable characters");
        assertThat(house.rows("customers")).isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        var ran = shell.fed("{\"do\":\"customer.register\",\"name\":\"a\\ud83db\"}\n", "batch", "-");

        assertThat(ran.json().getFirst()).containsEntry("refused", "customer.refused.field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"שלום\u200f Bygg", "😀 Fjord 𝔸", "Zoë e\u0301", "a\u200db", "Robert'); drop table customer;--"})
    void any_other_name_is_kept_and_shown_without_harm(String name) {
        assertThat(register("name", name)).containsEntry("ok", true);

        for (var form : List.of("--csv", "--json", "--limit=9")) {
            var ran = shell.run("show", "customers", form);
            assertThat(ran.exit()).isZero();
            assertHarmless(ran.out());
        }
        var kept = house.rows("customers").getFirst().text("name");
        assertThat(kept).isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
        assertThat(shell.run("show", "customers", "--json", "--where", "name=" + kept)
                        .json())
                .hasSize(1);
    }

    @Test
    void ten_thousand_characters_are_too_many_for_a_name_and_the_refusal_stays_short() {
        var answer = register("name", "x".repeat(10_000));

        assertThat(answer).containsEntry("refused", "customer.refused.field");
        assertThat(answer.get("message").toString()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1+1", "@SUM(A1)", "\u200f=cmd()", "＝cmd()"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe_in_csv_only(String name) {
        register("name", name);

        var csv = shell.run("show", "customers", "--csv").lines().get(1);
        var json = shell.run("show", "customers", "--json").json().getFirst();

        assertThat(csv).startsWith("10001,'" + name.replace("\u200f", ""));
        assertThat(json).containsEntry("name", name);
    }

    @Test
    void figures_are_never_given_an_apostrophe() {
        register("paymentDays", "30");

        assertThat(shell.run("show", "customers", "--csv").out())
                .contains(",30,")
                .doesNotContain("'30");
        assertThat(Safe.cell("=1")).isEqualTo("'=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1111111111111111111111111111111111111111",
                "\"1111111111111111111111111111111111111111\"",
                "1e30",
                "1e999999999",
                "-1e-999999999",
                "0.00001",
                "\"1,5\"",
                "\"NaN\"",
                "true",
                "[]"
            })
    void a_price_that_is_none_is_refused_and_says_what_was_wanted(String price) {
        var answer = product(price);

        assertThat(answer.get("ok")).isEqualTo(false);
        assertThat(answer.get("refused")).isIn("product.refused.field", "batch.refused.json");
        if (answer.get("refused").equals("product.refused.field"))
            assertThat(answer.get("message").toString()).contains("price").contains("at most four decimals");
        assertThat(house.rows("products")).isEmpty();
    }

    @Test
    void numbers_of_forty_digits_are_refused_where_days_are_wanted() {
        var answer = register("paymentDays", "1".repeat(40));

        assertThat(answer.get("message").toString()).contains("paymentDays").contains("a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "2026-13-01", "31.02.2026", "2026-2-1", "+12026-01-01", "today"})
    void a_day_that_does_not_exist_is_refused(String day) {
        var ran = shell.run("export", "journal", "--from", day, "-");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err())
                .contains("--from")
                .contains("a date that exists")
                .contains(day)
                .hasLineCount(1);
    }

    @Test
    void words_of_the_command_line_itself_are_said_without_harm() {
        for (var args : List.of(
                List.of("show", ESC),
                List.of("show", "customers", "--where", ESC + "=1"),
                List.of("show", "customers", "--where", "payment-days=" + ESC),
                List.of(ESC),
                List.of("--lang", ESC, "version"),
                List.of("--as", ESC, "version"),
                List.of("batch", "no\u202efile\u001b"),
                List.of("batch", "\u0000"))) {
            var ran = shell.run(args.toArray(String[]::new));
            assertThat(ran.exit()).as(args.toString()).isNotZero();
            assertThat(ran.err()).isNotEmpty();
            assertHarmless(ran.err());
            assertHarmless(ran.out());
        }
    }

    @Test
    void a_condition_is_a_value_and_never_sql() {
        register("city", "Oslo");

        var ran = shell.run("show", "customers", "--json", "--where", "city=Oslo' or '1'='1");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(shell.run("show", "customers", "--where", "1=1").exit()).isEqualTo(Exit.USAGE);
    }
}
