package kontor.terminal.paint;

/// Which characters have a width that every terminal agrees on, and how many cells that is.
///
/// A closed list, because one wrong width shifts the rest of a row: letters of the alphabets written from left
/// to right without stacking, the signs our screens use, and the wide East Asian ones. Letters written from
/// right to left are not in it: some terminals turn the whole row around for them. Nothing above U+FFFF is
/// either.
final class Widths {
    /// Pairs of first and last, one cell each.
    private static final char[] NARROW = {
        0x0020, 0x007E, 0x00A1, 0x00AC, 0x00AE, 0x02FF, 0x0370, 0x0482, 0x048A, 0x058F, 0x10A0, 0x10FF, 0x1E00, 0x1FFF,
        0x2010, 0x2027, 0x2030, 0x205E, 0x2070, 0x209C, 0x20A0, 0x20C0, 0x2100, 0x214F, 0x2150, 0x218B, 0x2190, 0x2312,
        0x2500, 0x25FC, 0x2660, 0x2667, 0x2713, 0x2717, 0xFFFD, 0xFFFD
    };

    /// Pairs of first and last, two cells each.
    private static final char[] WIDE = {0x3041, 0x3096, 0x30A1, 0x30FA, 0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xFF01, 0xFF60};

    private Widths() {}

    /// 1 or 2; 0 for a character that has to be replaced.
    static int of(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') return 1;
        if (codePoint > 0xFFFF || Character.getType(codePoint) == Character.UNASSIGNED) return 0;
        if (within(NARROW, codePoint)) return 1;
        return within(WIDE, codePoint) ? 2 : 0;
    }

    private static boolean within(char[] pairs, int codePoint) {
        for (var i = 0; i < pairs.length; i += 2) {
            if (codePoint >= pairs[i] && codePoint <= pairs[i + 1]) return true;
        }
        return false;
    }
}
