package kontor.kernel;

/// There is no such record.
///
/// @param room   which opens the code
/// @param number what was named
public record NoSuch(String room, RecordNumber number) implements Refusal {

    @Override
    public String code() {
        return room + ".refused.unknown";
    }

    @Override
    public Text text() {
        return Text.of(
                "kernel.refused.unknown",
                Text.of("kind." + Kinds.of(number.getClass()).name()),
                number.value());
    }
}
