package kontor.frontdesk.pipeline;

/// How far an opportunity has come, and how likely it is to be won where the seller says nothing else.
enum Stage {
    CONTACT(10),
    NEED(25),
    QUOTED(50),
    NEGOTIATION(75);

    private final long percent;

    Stage(long percent) {
        this.percent = percent;
    }

    long percent() {
        return percent;
    }
}
