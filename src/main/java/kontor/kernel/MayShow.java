package kontor.kernel;

/// Whether a kiosk's place may show what needs a right and belongs to a side, whoever stands there. Answered by the
/// room that keeps the kiosks.
public record MayShow(String kiosk, Permission permission, Side side) implements Question<Boolean> {}
