package kontor.terminal.keys;

import java.util.function.IntConsumer;

/// Characters from UTF-8 that comes in any pieces; what is malformed becomes U+FFFD, as the Unicode standard
/// says.
final class Utf8 {
    private static final int REPLACEMENT = 0xFFFD;

    private int value;
    private int missing;
    private int lowest;
    private int highest;

    boolean pending() {
        return missing > 0;
    }

    /// Takes one byte of 0x80 or more, or any byte while one is pending. False: the byte is not part of the
    /// pending character, which has been given up, and has to be looked at again.
    boolean take(int b, IntConsumer character) {
        if (missing == 0) {
            start(b, character);
            return true;
        }
        if (b < lowest || b > highest) {
            giveUp(character);
            return false;
        }
        value = (value << 6) | (b & 0x3F);
        lowest = 0x80;
        highest = 0xBF;
        if (--missing == 0) character.accept(value);
        return true;
    }

    /// Ends a character of which the rest never came.
    void giveUp(IntConsumer character) {
        if (missing > 0) character.accept(REPLACEMENT);
        missing = 0;
    }

    private void start(int b, IntConsumer character) {
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) begin(b & 0x1F, 1);
        else if (b >= 0xE0 && b <= 0xEF) {
            begin(b & 0x0F, 2);
            if (b == 0xE0) lowest = 0xA0; // shorter forms exist
            if (b == 0xED) highest = 0x9F; // halves of UTF-16 pairs
        } else if (b >= 0xF0 && b <= 0xF4) {
            begin(b & 0x07, 3);
            if (b == 0xF0) lowest = 0x90;
            if (b == 0xF4) highest = 0x8F; // above U+10FFFF
        } else character.accept(REPLACEMENT);
    }

    private void begin(int bits, int following) {
        value = bits;
        missing = following;
    }
}
