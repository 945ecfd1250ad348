package kontor.storage;

import java.time.Duration;

/// When snapshots are made.
///
/// @param after  commands since the last one, however busy the company is
/// @param atStop commands since the last one, at a clean stop
/// @param quiet  commands since the last one, when nothing has come for a while
/// @param pause  that while
/// @param kept   how many are kept
/// @param loose  the live file is compacted, behind a snapshot and at a clean stop, when it is larger than three
/// snapshots and these bytes
record Pace(long after, long atStop, long quiet, Duration pause, int kept, long loose) {
    static final Pace USUAL = new Pace(50_000, 2_000, 500, Duration.ofSeconds(30), 3, 16L << 20);
}
