package kontor.terminal.paint;

/// What stands for a sign on a theme without signs. Letters stay: names are written with them.
final class Ascii {
    private static final String SIGNS = "…·•–—−‐‑→←↑↓↔✓✗×÷≤≥≈‘’“”«»‹›►▶◄◀▲▼●○■□▪│─║═";
    private static final String PLAIN = ".-*------><^v-vxx/<>~''\"\"\"\"''>><<^v*o#o#|-|=";

    private Ascii() {}

    static int of(int codePoint) {
        if (codePoint <= '~' || Character.isLetterOrDigit(codePoint)) return codePoint;
        var at = SIGNS.indexOf(codePoint);
        if (at >= 0) return PLAIN.charAt(at);
        return codePoint <= 0xFF ? codePoint : '?';
    }
}
