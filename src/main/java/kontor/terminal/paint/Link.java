package kontor.terminal.paint;

import java.util.Optional;
import java.util.regex.Pattern;

/// A text on the screen that a terminal may open (OSC 8).
///
/// @param row     of the screen
/// @param column  of its first cell
/// @param text    the address as it stands there
/// @param address what it leads to; printable ASCII only, so that nothing in it ends the order
/// @param style   of its cells
record Link(int row, int column, String text, String address, Style style) {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern WEB = Pattern.compile("(https?://|www\\.)[A-Za-z0-9._~:/?#@!$&'()*+,=%-]+");

    /// Where a text leads, if it is an address.
    static Optional<String> address(String text) {
        if (MAIL.matcher(text).matches()) return Optional.of("mailto:" + text);
        if (!WEB.matcher(text).matches()) return Optional.empty();
        return Optional.of(text.startsWith("www.") ? "https://" + text : text);
    }

    String order() {
        return "\033]8;;" + address + "\033\\" + text + "\033]8;;\033\\";
    }
}
