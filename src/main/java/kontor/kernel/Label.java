package kontor.kernel;

/// A name that the house keeps in both languages as data, such as an account's: the screen shows the reader's, CSV and
/// JSON the English one. Stored as `English|Norwegian`.
public record Label(String en, String nb) {

    /// The reverse of [#stored]; a text without a bar is the same in both.
    public static Label parse(String stored) {
        var bar = stored.indexOf('|');
        return bar < 0 ? new Label(stored, stored) : new Label(stored.substring(0, bar), stored.substring(bar + 1));
    }

    /// As the database keeps it.
    public String stored() {
        return en.equals(nb) ? en : en + "|" + nb;
    }

    public String in(Lang lang) {
        return lang == Lang.NB ? nb : en;
    }

    @Override
    public String toString() {
        return en;
    }
}
