package kontor.terminal.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kontor.kernel.Actor;
import kontor.kernel.OrgNumber;
import kontor.kernel.Outcome;

/// The screens before the house: the first run where there is no company, signing in, the lock.
final class Door {

    static final int SHORTEST_PASSWORD = 8;

    private final Stage stage;
    private final Consumer<Actor> enter;

    Door(Stage stage, Consumer<Actor> enter) {
        this.stage = stage;
        this.enter = enter;
    }

    DoorForm signIn() {
        var fields = List.of(field("login", false), field("password", true));
        var asked = new DoorForm.Asked(
                stage.say("console.door.sign-in"), stage.say("console.door.sign-in.words"), fields, this::filled);
        return asking(
                asked, answers -> stage.house().signIn().check(answers.get(0).strip(), answers.get(1)));
    }

    /// At a kiosk: by PIN.
    DoorForm signInAt(Kiosk kiosk) {
        return atKiosk(kiosk, stage.say("console.door.sign-in"), stage.say("console.door.kiosk.words", kiosk.place()));
    }

    private DoorForm atKiosk(Kiosk kiosk, String title, String words) {
        var fields = List.of(field("login", false), field("pin", true));
        var asked = new DoorForm.Asked(title, words, fields, this::filled);
        return asking(
                asked,
                answers -> stage.house()
                        .signIn()
                        .checkAt(kiosk.name(), answers.get(0).strip(), answers.get(1)));
    }

    /// @param words who has locked it, or why it is locked
    DoorForm lock(Actor actor, String words) {
        var kiosk = stage.kiosk();
        if (kiosk.isPresent())
            return atKiosk(
                            kiosk.get(),
                            stage.say("console.door.lock"),
                            words + " " + stage.say("console.door.lock.kiosk", actor.name()))
                    .filled(actor.name());
        var asked = new DoorForm.Asked(
                stage.say("console.door.lock"), words, List.of(field("password", true)), this::filled);
        return asking(asked, answers -> stage.house().signIn().check(actor.name(), answers.getFirst()));
    }

    DoorForm firstRun() {
        var fields = List.of(
                field("company", false),
                field("org-number", false),
                field("login", false),
                field("password", true),
                field("again", true));
        var asked = new DoorForm.Asked(
                stage.say("console.door.first"), stage.say("console.door.first.words"), fields, this::begun);
        return asking(
                asked,
                a -> stage.house()
                        .signIn()
                        .begin(new SignIn.FirstRun(
                                a.get(0).strip(),
                                a.get(1).replace(" ", ""),
                                a.get(2).strip(),
                                a.get(3))));
    }

    private DoorForm asking(DoorForm.Asked asked, java.util.function.Function<List<String>, Outcome<Actor>> check) {
        var form = new DoorForm[1];
        form[0] = new DoorForm(
                stage,
                asked,
                answers -> stage.beside(
                        () -> check.apply(answers),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Actor>(var actor) -> enter.accept(actor);
                                case Outcome.Refused<Actor>(var refusal) -> form[0].again(stage.say(refusal.text()));
                            }
                        },
                        fault -> {
                            form[0].again(stage.say("console.fault"));
                            stage.fault(fault);
                        }));
        return form[0];
    }

    private DoorForm.Field field(String name, boolean secret) {
        return new DoorForm.Field(stage.say("console.door." + name), secret);
    }

    private Optional<DoorForm.Wrong> filled(List<String> answers) {
        for (int i = 0; i < answers.size(); i++)
            if (answers.get(i).isBlank()) return wrong(i, stage.say("console.wrong.empty"));
        return Optional.empty();
    }

    private Optional<DoorForm.Wrong> begun(List<String> answers) {
        var blank = filled(answers);
        if (blank.isPresent()) return blank;
        if (!OrgNumber.fits(answers.get(1).replace(" ", ""))) return wrong(1, stage.say("kind.org-number.wanted"));
        if (answers.get(3).length() < SHORTEST_PASSWORD)
            return wrong(3, stage.say("console.door.short", SHORTEST_PASSWORD));
        return answers.get(3).equals(answers.get(4)) ? Optional.empty() : wrong(4, stage.say("console.door.differs"));
    }

    private static Optional<DoorForm.Wrong> wrong(int field, String why) {
        return Optional.of(new DoorForm.Wrong(field, why));
    }
}
