package kontor.terminal.console;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kontor.kernel.Actor;
import kontor.kernel.CommandSpec;
import kontor.kernel.Lang;
import kontor.kernel.RecordNumber;
import kontor.kernel.Refusal;
import kontor.kernel.Side;
import kontor.kernel.Text;
import kontor.kernel.Texts;
import kontor.terminal.Opening;

/// What a screen sees of the console it stands in.
interface Stage {

    House house();

    Atlas atlas();

    Rights rights();

    Actor actor();

    /// Where the terminal stands, if it is a kiosk.
    Optional<Kiosk> kiosk();

    Side side();

    /// Whether a view may be read, and is of the side on which one stands.
    default boolean sees(kontor.kernel.View view) {
        return rights().may(view) && view.side().seenFrom(side());
    }

    Lang lang();

    /// Does something beside the session's thread and hands the result to it.
    <T> void beside(Supplier<T> work, Consumer<T> then, Consumer<RuntimeException> failed);

    /// Paints soon: something that is not the session's thread's own has moved on.
    default void moved() {
        beside(() -> true, _ -> {});
    }

    default <T> void beside(Supplier<T> work, Consumer<T> then) {
        beside(work, then, this::fault);
    }

    /// Something of ours failed: says so.
    void fault(RuntimeException fault);

    void open(Opening opening);

    void push(Place place);

    /// Leaves the screen on top.
    void back();

    void tell(Notice notice);

    /// Puts a panel over the screen.
    void over(Panel panel);

    void copy(String text);

    /// Gives a command, once, and hands its outcome on; a refusal stands in the message row.
    void give(CommandSpec<?> command, Map<String, Object> tree, Consumer<RecordNumber> done);

    default Texts texts() {
        return house().catalogue().texts();
    }

    default String say(String key, Object... args) {
        return texts().say(Text.of(key, args), lang());
    }

    default String say(Text text) {
        return texts().say(text, lang());
    }

    default void refuse(Refusal refusal) {
        tell(new Notice(Notice.Tone.REFUSED, say(refusal.text())));
    }

    default void refuse(String why) {
        tell(new Notice(Notice.Tone.REFUSED, why));
    }

    default String title(CommandSpec<?> command) {
        return say(command.name());
    }

    /// The name of a kind of record: `Order`.
    default String kindName(Class<? extends RecordNumber> kind) {
        return say("kind." + kontor.kernel.Kinds.of(kind).name());
    }

    default Optional<CommandSpec<?>> allowed(String command) {
        return house().catalogue().command(command).filter(c -> rights().may(c));
    }
}
