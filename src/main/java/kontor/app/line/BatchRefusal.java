package kontor.app.line;

import java.util.List;
import kontor.kernel.Refusal;
import kontor.kernel.Text;

/// Why a line of a batch never reached a command.
sealed interface BatchRefusal extends Refusal {

    /// All codes a batch itself answers with; `batch.refused.key` also comes from the Gate.
    List<String> CODES = List.of(
            "batch.refused.command",
            "batch.refused.fault",
            "batch.refused.json",
            "batch.refused.key",
            "batch.refused.name");

    /// The line is no object of JSON.
    record BadJson(String why) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.json";
        }
    }

    /// The line is longer than any command.
    record TooLong(long most) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.json";
        }

        @Override
        public Text text() {
            return Text.of("batch.refused.json.long", most);
        }
    }

    /// Nobody knows this command, or none was named.
    record NoCommand(String name) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.command";
        }

        @Override
        public Text text() {
            return name.isEmpty() ? Text.of("batch.refused.command.none") : Text.of(code(), name);
        }
    }

    /// No earlier line was kept under this name.
    record NoName(String field, String name) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.name";
        }
    }

    /// `"as"` is no name.
    record BadName(String came) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.name";
        }

        @Override
        public Text text() {
            return Text.of("batch.refused.name.as", came);
        }
    }

    /// `"key"` is no key.
    record BadKey(String came) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.key";
        }

        @Override
        public Text text() {
            return Text.of("batch.refused.key.wanted", came);
        }
    }

    /// Something of ours went wrong.
    record Faulty(String number) implements BatchRefusal {
        @Override
        public String code() {
            return "batch.refused.fault";
        }
    }
}
