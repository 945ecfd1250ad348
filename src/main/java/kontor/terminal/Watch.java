package kontor.terminal;

import java.time.Duration;
import java.time.Instant;

/// What time it is for a session; a test holds it still and moves it.
interface Watch {
    Watch REAL = new Watch() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }
    };

    /// A steady time for the gaps between bytes.
    long nanos();

    /// The time on the wall.
    Instant now();

    /// How long until the clock on a screen changes.
    default Duration untilNextMinute() {
        var now = now();
        return Duration.ofMinutes(1)
                .minusSeconds(Math.floorMod(now.getEpochSecond(), 60))
                .minusNanos(now.getNano());
    }
}
