package kontor.app.line;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What the parser could not read, in words of ours.
final class Misread {

    private Misread() {}

    static Stop of(ParameterException e) {
        var where = e.getCommandLine().getCommandName();
        return switch (e) {
            case UnmatchedArgumentException u
            when u.isUnknownOption() && "kontor".equals(where) -> Stop.usage("line.misread.option.top", first(u));
            case UnmatchedArgumentException u
            when u.isUnknownOption() -> Stop.usage("line.misread.option", first(u), where);
            case UnmatchedArgumentException u
            when "kontor".equals(where) -> Stop.usage("line.misread.command", first(u));
            case UnmatchedArgumentException u -> Stop.usage("line.misread.extra", first(u), where);
            case MissingParameterException m -> Stop.usage("line.misread.missing", missing(m), where);
            case OverwrittenOptionException _ -> Stop.usage("line.misread.twice", named(e), where);
            default -> Stop.usage("line.misread.value", named(e), String.valueOf(e.getValue()), where);
        };
    }

    private static String first(UnmatchedArgumentException e) {
        return e.getUnmatched().getFirst();
    }

    private static String missing(MissingParameterException e) {
        return e.getMissing().isEmpty() ? "?" : e.getMissing().getFirst().paramLabel();
    }

    private static String named(ParameterException e) {
        return switch (e.getArgSpec()) {
            case picocli.CommandLine.Model.OptionSpec option -> option.longestName();
            case null -> "?";
            case picocli.CommandLine.Model.ArgSpec other -> other.paramLabel();
        };
    }
}
