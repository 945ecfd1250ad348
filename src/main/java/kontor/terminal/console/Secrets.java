package kontor.terminal.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kontor.kernel.Outcome;
import kontor.kernel.PinHash;
import kontor.kernel.RecordNumber;

/// Where people give themselves a new password or PIN. The password of now is asked for: a console left open changes
/// nobody's.
final class Secrets {

    private final Stage stage;

    Secrets(Stage stage) {
        this.stage = stage;
    }

    DoorForm password() {
        Predicate<String> fits = word -> word.length() >= Door.SHORTEST_PASSWORD;
        return asking("user.own-password", "password", fits, stage.say("console.door.short", Door.SHORTEST_PASSWORD));
    }

    DoorForm pin() {
        return asking("user.own-pin", "pin", PinHash::fits, stage.say("user.pin.pin.help"));
    }

    private DoorForm asking(String command, String field, Predicate<String> fits, String wanted) {
        var fields = List.of(secret("now"), secret("new-" + field), secret("again"));
        var asked = new DoorForm.Asked(
                stage.say(command), stage.say("console.own." + field), fields, a -> wrong(a, fits, wanted));
        var form = new DoorForm[1];
        form[0] = new DoorForm(
                        stage,
                        asked,
                        answers -> stage.beside(
                                () -> change(command, field, answers),
                                outcome -> {
                                    switch (outcome) {
                                        case Outcome.Refused<RecordNumber>(var refusal) ->
                                            form[0].again(0, stage.say(refusal.text()));
                                        case Outcome.Done<RecordNumber> ignored -> {
                                            stage.back();
                                            stage.tell(new Notice(Notice.Tone.DONE, stage.say(command + ".done")));
                                        }
                                    }
                                },
                                fault -> {
                                    form[0].again(0, stage.say("console.fault"));
                                    stage.fault(fault);
                                }))
                .inside();
        return form[0];
    }

    private Outcome<RecordNumber> change(String command, String field, List<String> answers) {
        var signIn = stage.house().signIn();
        return signIn.check(stage.actor().name(), answers.getFirst())
                .then(who -> FormSave.submit(
                        stage,
                        stage.house().catalogue().command(command).orElseThrow(),
                        Map.of(field, signIn.hash(answers.get(1)).value()),
                        UUID.randomUUID().toString()));
    }

    private DoorForm.Field secret(String name) {
        return new DoorForm.Field(stage.say("console.door." + name), true);
    }

    private Optional<DoorForm.Wrong> wrong(List<String> answers, Predicate<String> fits, String wanted) {
        if (answers.get(0).isEmpty()) return Optional.of(new DoorForm.Wrong(0, stage.say("console.wrong.empty")));
        if (!fits.test(answers.get(1))) return Optional.of(new DoorForm.Wrong(1, wanted));
        return answers.get(1).equals(answers.get(2))
                ? Optional.empty()
                : Optional.of(new DoorForm.Wrong(2, stage.say("console.own.differs")));
    }
}
