package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Keeps the house tidy: sizes, signs, names, the top level.
class TidyTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 6;
    private static final Pattern NO_IDEA = Pattern.compile(".*(Util|Utils|Helper|Manager|Service|Impl)\\.java");
    private static final Pattern LATER =
            Pattern.compile("Thread\\.sl[e]ep|@Dis[a]bled|TO[D]O|FIX[M]E|printSt[a]ckTrace\\(\\)|Mock[i]to");

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        assertThat(Stream.concat(sources(), tests())
                        .filter(f -> lines(f).size() > LONGEST_FILE)
                        .map(f -> f + " " + lines(f).size()))
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines_and_none_takes_more_than_6_parameters() throws IOException {
        var found = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    null,
                    null,
                    files.getJavaFileObjectsFromPaths(sources().toList()));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                var lines = unit.getLineMap();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        var from = positions.getStartPosition(unit, method);
                        var to = positions.getEndPosition(unit, method);
                        var length = from < 0 || to < 0 ? 0 : lines.getLineNumber(to) - lines.getLineNumber(from) + 1;
                        var name = unit.getSourceFile().getName() + ": " + method.getName();
                        if (length > LONGEST_METHOD) found.add(name + " is " + length + " lines");
                        if (from >= 0
                                && method.getBody() != null
                                && method.getParameters().size() > MOST_PARAMETERS) {
                            found.add(name + " takes " + method.getParameters().size());
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_package_has_its_sign() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(TidyTest::holdsJava)
                            .filter(f -> !Files.exists(f.resolve("package-info.java"))
                                    || !text(f.resolve("package-info.java")).startsWith("///")))
                    .isEmpty();
        }
    }

    @Test
    void no_name_is_without_an_idea_and_nothing_is_left_for_later() throws IOException {
        assertThat(sources()
                        .filter(f -> NO_IDEA.matcher(f.getFileName().toString()).matches()))
                .isEmpty();
        assertThat(Stream.concat(sources(), tests())
                        .filter(f -> LATER.matcher(text(f)).find()))
                .isEmpty();
    }

    @Test
    void the_top_level_holds_only_what_belongs_there() throws IOException {
        try (var top = Files.list(Path.of("."))) {
            assertThat(top.map(f -> f.getFileName().toString())
                            .filter(n -> !n.startsWith(".")
                                    && !List.of("pom.xml", "src", "README.md", "scripts", "target")
                                            .contains(n)))
                    .isEmpty();
        }
    }

    private static Stream<Path> sources() throws IOException {
        return java("src/main/java");
    }

    private static Stream<Path> tests() throws IOException {
        return java("src/test/java");
    }

    private static Stream<Path> java(String root) throws IOException {
        try (var all = Files.walk(Path.of(root))) {
            return all.filter(f -> f.toString().endsWith(".java")).toList().stream();
        }
    }

    private static boolean holdsJava(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
