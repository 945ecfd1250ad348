package kontor.frontdesk.complaints;

/// What is to be told, and by which command.
public enum TellKind {
    /// The office's answer to a complaint.
    ANSWER("complaint.tell", "complaint"),
    /// The office needs to know something before it can go on.
    QUESTION("complaint.put-question", "complaint"),
    /// The office handed the complaint back; the desk asks, and forwards it again.
    BOUNCE("tell.done", "tell"),
    CALL_BACK("tell.done", "tell"),
    DELAY("tell.done", "tell"),
    /// An invoice is late; told in writing only.
    REMINDER("tell.done", "tell"),
    /// What became of a return.
    RETURN("return.tell", "returned");

    private final String command;
    private final String field;

    TellKind(String command, String field) {
        this.command = command;
        this.field = field;
    }

    /// The command that tells it.
    String command() {
        return command;
    }

    /// The command's field that names what is told.
    String field() {
        return field;
    }

    /// Whether nothing more follows than that it was told.
    boolean plain() {
        return command.equals("tell.done");
    }
}
