package kontor.terminal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1990,50|1990.5",
                "1990.50|1990.5",
                "1 990,50|1990.5",
                "1,990.50|1990.5",
                "1.990,50|1990.5",
                "1,000,000|1000000",
                "8*3|24",
                "2+3*4|14",
                "10-4-3|3",
                "-5|-5",
                "3*-2|-6",
                "10/3|3.33",
                "2/3|0.67"
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal value) {
        assertThat(Arithmetic.read(typed, 2))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1x", "2+", "*3", "1/0", "1,2345", "--", "1 + ", "9999999999999999999999999"})
    void what_is_no_number_is_none(String typed) {
        assertThat(Arithmetic.read(typed, 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "d, 2026-11-23",
        "D, 2026-11-23",
        "+3, 2026-11-26",
        "-1, 2026-11-22",
        "28, 2026-11-28",
        "0412, 2026-12-04",
        "041227, 2027-12-04",
        "04122027, 2027-12-04",
        "4.12., 2026-12-04",
        "4.12.2027, 2027-12-04",
        "4/12, 2026-12-04",
        "2026-12-04, 2026-12-04"
    })
    void dates_are_read_as_people_type_them(String typed, LocalDate day) {
        assertThat(Dates.read(typed, MONDAY)).isEqualTo(Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "3102", "0", "i morgen", "2026-02-29", "99999"})
    void a_day_that_does_not_exist_is_none(String typed) {
        assertThat(Dates.read(typed, MONDAY)).isEmpty();
    }

    @Test
    void a_field_just_entered_is_replaced_by_the_first_character_and_kept_by_an_arrow() {
        var edit = LineEdit.entered("12");
        assertThat(edit.key(kontor.terminal.keys.Key.character('7')).text()).isEqualTo("7");
        var kept = edit.key(kontor.terminal.keys.Key.of(kontor.terminal.keys.Key.Kind.END));
        assertThat(kept.key(kontor.terminal.keys.Key.character('7')).text()).isEqualTo("127");
    }

    @Test
    void what_is_pasted_into_a_line_stays_one_line() {
        var pasted = LineEdit.EMPTY.key(kontor.terminal.keys.Key.paste("Hansen\r\nBygg\u0007 AS"));
        assertThat(pasted.text()).isEqualTo("Hansen Bygg AS");
    }
}
