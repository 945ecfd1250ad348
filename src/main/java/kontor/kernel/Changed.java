package kontor.kernel;

/// Somebody else has changed the record since it was seen.
///
/// @param room   which opens the code
/// @param number which record
public record Changed(String room, RecordNumber number) implements Refusal {

    @Override
    public String code() {
        return room + ".refused.changed";
    }

    @Override
    public Text text() {
        return Text.of(
                "kernel.refused.changed",
                Text.of("kind." + Kinds.of(number.getClass()).name()),
                number.value());
    }
}
