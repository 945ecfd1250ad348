package kontor.kernel;

/// Whether a user's roles give a right now. Answered by the room that keeps the users.
public record MayDo(String login, String permission) implements Question<Boolean> {}
