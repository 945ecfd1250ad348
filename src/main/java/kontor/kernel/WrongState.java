package kontor.kernel;

/// The record's state does not allow the step.
///
/// @param room   which opens the code
/// @param number which record
/// @param is     its state
/// @param wanted the step that was wanted
public record WrongState(String room, RecordNumber number, Enum<?> is, Enum<?> wanted) implements Refusal {

    @Override
    public String code() {
        return room + ".refused.state";
    }

    @Override
    public Text text() {
        return Text.of(
                "kernel.refused.state",
                Text.of("kind." + Kinds.of(number.getClass()).name()),
                number.value(),
                is,
                wanted);
    }
}
