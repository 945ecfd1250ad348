package kontor.backoffice.accounting.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import kontor.backoffice.accounting.receivables.Kid.Method;
import kontor.kernel.OrgNumber;
import org.junit.jupiter.api.Test;

/// Check digits, by our own cases and by the outside vectors.
class KidTest {

    private static final Path VECTORS = Path.of("../shared/conformance/ids/vectors.csv");

    @Test
    void the_check_digit_is_reckoned_by_the_method() {
        assertThat(new Kid("0000012344").isValid(Method.MOD10)).isTrue();
        assertThat(new Kid("0000012344").isValid(Method.MOD11)).isFalse();
        assertThat(new Kid("0000012343").isValid(Method.MOD11)).isTrue();
        assertThat(new Kid("0000012343").isValid(Method.MOD10)).isFalse();
    }

    @Test
    void a_kid_has_2_to_25_digits_and_nothing_else() {
        assertThat(new Kid("0").isValid()).isFalse();
        assertThat(new Kid("00").isValid()).isTrue();
        assertThat(new Kid("0".repeat(25)).isValid()).isTrue();
        assertThat(new Kid("0".repeat(26)).isValid()).isFalse();
        assertThat(new Kid("12a4").isValid()).isFalse();
        assertThat(new Kid("0000 0123 44").isValid()).isTrue();
    }

    @Test
    void any_single_wrong_digit_is_found() {
        for (var method : Method.values()) {
            var right = Kid.of("10001", 100_042, method).value();
            for (int at = 0; at < right.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit == right.charAt(at)) continue;
                    var wrong = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(new Kid(wrong).isValid(method)).as(wrong).isFalse();
                }
            }
        }
    }

    @Test
    void no_two_invoices_share_a_kid_and_under_mod11_some_serials_have_none() {
        var seen = new HashSet<String>();
        var without = 0;
        for (long serial = 1; serial <= 1_100; serial++) {
            var kid = Kid.of("10001", serial, Method.MOD11);
            assertThat(seen.add(kid.value())).isTrue();
            if (!kid.endsInDigit()) without++;
        }
        assertThat(without).isBetween(80, 120);
    }

    @Test
    void the_outside_vectors_agree() throws IOException {
        assumeTrue(Files.exists(VECTORS), "no vectors here: skipped");
        for (var row : Files.readAllLines(VECTORS).stream().skip(1).toList()) {
            var cells = row.split(";");
            var value = cells[1];
            var valid = Boolean.parseBoolean(cells[2]);
            switch (cells[0]) {
                case "orgnr" -> assertThat(OrgNumber.fits(value)).as(row).isEqualTo(valid);
                case "mva" ->
                    assertThat(OrgNumber.fits(value.replaceAll("[^0-9]", "")))
                            .as(row)
                            .isEqualTo(valid);
                case "kontonr" -> assertThat(BankAccount.fits(value)).as(row).isEqualTo(valid);
                case "iban" -> assertThat(BankAccount.fitsIban(value)).as(row).isEqualTo(valid);
                case "iban-trap" ->
                    assertThat(BankAccount.fitsIban(BankAccount.iban(value)))
                            .as(row)
                            .isEqualTo(valid);
                case "kid-mod10" ->
                    assertThat(new Kid(value).isValid(Method.MOD10)).as(row).isEqualTo(valid);
                case "kid-mod11" ->
                    assertThat(new Kid(value).isValid(Method.MOD11)).as(row).isEqualTo(valid);
                case "kid" -> assertThat(new Kid(value).isValid()).as(row).isEqualTo(valid);
                default -> throw new AssertionError("unknown vector " + row);
            }
        }
    }
}
