package kontor.terminal.console;

/// What the message row says.
record Notice(Tone tone, String text) {

    enum Tone {
        INFO,
        DONE,
        REFUSED
    }

    static final Notice NONE = new Notice(Tone.INFO, "");

    /// As it stands on the screen: a refusal opens with `!`, whatever the colours.
    String shown() {
        return tone == Tone.REFUSED ? "! " + text : text;
    }
}
