package kontor.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// A document of A4 pages, written from the top down; what does not fit goes on a new page.
public final class Paper implements AutoCloseable {

    static final float MARGIN = 50;
    static final float TEXT = 9;

    private static final float HEADING = 16;
    private static final float SMALL = 8;
    private static final float LEADING = 1.35f;
    private static final float STROKE = 0.35f;

    private final Letterhead head;
    private final PDRectangle size;
    private final PDDocument document;
    private final Type type;
    private PDPageContentStream page;
    private float y;

    /// @param wide for tables of many columns
    public Paper(Letterhead head, boolean wide) throws IOException {
        this.head = head;
        this.size = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        this.document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        this.type = new Type(document);
        this.page = begin();
        document.getDocumentInformation().setTitle(head.title());
        document.getDocumentInformation().setProducer("Kontor");
        text(head.name(), MARGIN, HEADING, true);
        y -= HEADING * LEADING;
        for (var line : head.lines()) line(line, SMALL);
        y -= TEXT;
    }

    private PDPageContentStream begin() throws IOException {
        var added = new PDPage(size);
        document.addPage(added);
        y = size.getHeight() - MARGIN;
        return new PDPageContentStream(document, added);
    }

    /// From one margin to the other.
    float width() {
        return size.getWidth() - 2 * MARGIN;
    }

    Type type() {
        return type;
    }

    /// Makes sure that so much fits; says whether that took a new page.
    boolean room(float height) {
        if (y - height >= MARGIN + TEXT * 2) return false;
        try {
            page.close();
            page = begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    void down(float points) {
        y -= points;
    }

    void text(String text, float x, float size, boolean bold) {
        at(text, x, y - size, size, bold);
    }

    private void at(String text, float x, float base, float size, boolean bold) {
        if (text.isBlank()) return;
        try {
            page.beginText();
            page.setFont(type.font(), size);
            page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.setLineWidth(STROKE);
            page.newLineAtOffset(x, base);
            page.showText(type.clean(text));
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rule() {
        try {
            page.setLineWidth(STROKE);
            page.moveTo(MARGIN, y);
            page.lineTo(size.getWidth() - MARGIN, y);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String text, float points) {
        room(points * LEADING);
        text(text, MARGIN, points, false);
        y -= points * LEADING;
    }

    /// Larger than the text.
    public void heading(String text) {
        room(HEADING * 3);
        text(text, MARGIN, HEADING, true);
        y -= HEADING * LEADING;
    }

    public void paragraph(String text) {
        for (var line : type.wrapped(type.clean(text), TEXT, width())) line(line, TEXT);
    }

    public void gap() {
        y -= TEXT * LEADING;
    }

    /// Something with its name before it.
    public record Field(String name, String value) {}

    /// Lines at the left, such as an address, and fields at the right of them.
    public void beside(List<String> left, List<Field> right) {
        var step = TEXT * LEADING;
        room(Math.max(left.size(), right.size()) * step);
        var top = y;
        for (var line : left) {
            text(line, MARGIN, TEXT, false);
            y -= step;
        }
        var below = y;
        y = top;
        var middle = MARGIN + width() / 2;
        for (var field : right) {
            text(field.name(), middle, TEXT, false);
            text(field.value(), middle + width() / 5, TEXT, true);
            y -= step;
        }
        y = Math.min(below, y);
    }

    public Table table(List<Table.Col> columns) {
        return new Table(this, columns);
    }

    /// Numbers the pages and writes the document.
    public void write(OutputStream out) throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true);
            at(head.title(), MARGIN, MARGIN - TEXT * 2, SMALL, false);
            var number = head.foot() + " " + (i + 1) + "/" + pages;
            at(
                    number,
                    size.getWidth() - MARGIN - type.width(type.clean(number), SMALL),
                    MARGIN - TEXT * 2,
                    SMALL,
                    false);
            page.close();
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
