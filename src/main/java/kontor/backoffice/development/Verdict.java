package kontor.backoffice.development;

/// What a trial showed.
enum Verdict {
    PASSED,
    FAILED,
    UNCLEAR;

    TrialState state() {
        return switch (this) {
            case PASSED -> TrialState.PASSED;
            case FAILED -> TrialState.FAILED;
            case UNCLEAR -> TrialState.UNCLEAR;
        };
    }
}
