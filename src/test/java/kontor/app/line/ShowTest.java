package kontor.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kontor.stories.Founded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Founded house = new Founded();
    private final Shell shell = new Shell(house.company());

    @BeforeEach
    void customers() {
        house.done("customer.register", Map.of("name", "Åse Ås AS", "city", "Ålesund", "paymentDays", "30"));
        house.done("customer.register", Map.of("name", "Berg, \"Sønn\" & Co", "city", "Oslo"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void csv_is_rfc_4180_with_a_header_of_column_names() {
        var ran = shell.run("show", "customers", "--csv", "--lang", "nb");

        assertThat(ran.out())
                .startsWith("number,name,city,phone,")
                .contains("\r\n10002,\"Berg, \"\"Sønn\"\" & Co\",Oslo,");
        assertThat(ran.out().split("\r\n")).hasSize(3);
        assertThat(ran.exit()).isZero();
    }

    @Test
    void json_has_every_column_and_null_for_nothing() {
        var ran = shell.run("show", "customers", "--json", "--where", "city=Oslo");

        assertThat(ran.out())
                .startsWith(
                        "{\"number\":\"10002\",\"name\":\"Berg, \\\"Sønn\\\" & Co\",\"city\":\"Oslo\",\"phone\":null,")
                .hasLineCount(1);
    }

    @Test
    void a_table_speaks_the_readers_language_and_aligns() {
        var english = shell.run("show", "customers");
        var norwegian = shell.run("--lang", "nb", "show", "customers");

        assertThat(english.lines().getFirst())
                .startsWith("Number")
                .contains("Name")
                .doesNotContain("\u001b");
        assertThat(norwegian.lines().getFirst()).contains("Navn");
        var place = english.lines().getFirst().indexOf("Name");
        assertThat(english.lines().get(1).substring(place)).startsWith("Berg");
        assertThat(english.lines().get(2).substring(place)).startsWith("Åse");
    }

    @Test
    void conditions_are_and_and_a_limit_limits() {
        assertThat(shell.run("show", "customers", "--where", "city=Oslo", "--where", "payment-days=30", "--json")
                        .out())
                .isEmpty();
        assertThat(shell.run("show", "customers", "--limit", "1", "--json").lines())
                .hasSize(1);
        assertThat(shell.run("show", "customers", "--where", "phone=", "--json").lines())
                .hasSize(2);
    }

    @Test
    void what_is_not_understood_is_said_in_one_line_and_exits_2() {
        wrong("There is no view custmers", "show", "custmers");
        wrong("has no column colour", "show", "customers", "--where", "colour=red");
        wrong("wanted a whole number", "show", "customers", "--where", "payment-days=x");
        wrong("wanted COLUMN=VALUE", "show", "customers", "--where", "city");
        wrong("wanted a whole number", "show", "customers", "--limit", "-1");
        wrong("do not go together", "show", "customers", "--csv", "--json");
        wrong("VIEW is missing", "show");
        wrong("There is no option --cvs", "show", "customers", "--cvs");
        wrong("There is no command shwo", "shwo", "customers");
        wrong("wanted en or nb", "--lang", "sv", "show", "customers");
        wrong("orders was not expected", "show", "customers", "orders");
    }

    private void wrong(String says, String... args) {
        var ran = shell.run(args);
        assertThat(ran.err()).contains(says).hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(shell.faults).isEmpty();
    }

    @Test
    void as_somebody_shows_what_they_may_and_an_unknown_user_is_refused() {
        house.done("user.add", Map.of("login", "ola", "password", "x"));

        var denied = shell.run("show", "customers", "--as", "ola");
        var nobody = shell.run("--as", "nobody", "show", "customers");

        assertThat(denied.exit()).isEqualTo(Exit.REFUSED);
        assertThat(denied.out()).isEmpty();
        assertThat(denied.err()).contains("not allowed").hasLineCount(1);
        var trail = new java.util.ArrayList<String>();
        house.company().desk().eachAccess(trail::add);
        assertThat(trail)
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("\"who\":\"ola\"", "\"what\":\"denied\"", "\"view\":\"customers\"");
        assertThat(nobody.exit()).isEqualTo(Exit.REFUSED);
        assertThat(nobody.err()).contains("User nobody does not exist");
        assertThat(shell.run("--as", "kari", "show", "customers").exit()).isZero();
    }
}
