package kontor.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One table as a workbook, row by row. Text is text: nothing in it is ever run as a formula.
public final class Spreadsheet implements AutoCloseable {

    private static final int FLUSH = 1000;
    private static final int LONGEST = 32_000;
    private static final String APPLICATION = "Kontor";

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int row;

    /// @param title of the sheet
    /// @param zone  in which instants are told
    public Spreadsheet(OutputStream out, String title, ZoneId zone) {
        this.book = new Workbook(out, APPLICATION, "1.0");
        this.sheet = book.newWorksheet(title.replaceAll("[\\\\/?*\\[\\]:]", " "));
        this.zone = zone;
    }

    public void head(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /// A row of figures, dates, instants, truth values and texts.
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case null -> {}
                case BigDecimal figure -> sheet.value(row, i, figure);
                case Long figure -> sheet.value(row, i, figure);
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-MM-dd").set();
                }
                case Instant at -> {
                    sheet.value(row, i, LocalDateTime.ofInstant(at, zone));
                    sheet.style(row, i).format("yyyy-MM-dd HH:mm").set();
                }
                case Boolean truth -> sheet.value(row, i, truth);
                case Object other -> sheet.value(row, i, text(other.toString()));
            }
        }
        row++;
        if (row % FLUSH == 0) sheet.flush();
    }

    private static String text(String text) {
        var plain = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
