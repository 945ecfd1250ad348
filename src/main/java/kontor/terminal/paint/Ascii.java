package kontor.terminal.paint;

/// What stands for a sign on a theme without signs. Letters stay: names are written with them.
final class Ascii {
    private Ascii() {}

    static char of(char c) {
        if (c <= '~' || Character.isLetterOrDigit(c)) return c;
        return switch (c) {
            case '…' -> '.';
            case '·' -> '-';
            case '•', '●', '■', '▪', '×' -> '*';
            case '–', '—', '−', '‐', '‑', '─', '═' -> '-';
            case '│', '║' -> '|';
            case '→', '»', '›', '►', '▶' -> '>';
            case '←', '«', '‹', '◄', '◀' -> '<';
            case '↑', '▲' -> '^';
            case '↓', '▼' -> 'v';
            case '✓', '✔' -> 'x';
            case '÷' -> '/';
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> c <= 0xFF ? c : '?';
        };
    }
}
