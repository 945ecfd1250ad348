package kontor.kernel;

/// A field of a command is not what it must be.
///
/// @param room   the first word of the command
/// @param path   which field
/// @param wanted what was wanted
/// @param came   what came; empty where nothing did
public record BadField(String room, String path, Text wanted, String came) implements Refusal {

    @Override
    public String code() {
        return room + ".refused.field";
    }

    @Override
    public Text text() {
        return Text.of(came.isEmpty() ? "kernel.refused.field.missing" : "kernel.refused.field", path, wanted, came);
    }

    public static BadField of(String room, Shape.Problem problem) {
        return new BadField(room, problem.path(), problem.wanted(), problem.came());
    }
}
