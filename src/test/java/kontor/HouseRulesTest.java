package kontor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Who may know whom.
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kontor");
        return Arrays.stream(HouseRulesTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(),
                        () -> ((ArchRule) field.get(null))
                                .allowEmptyShould(true)
                                .check(classes)));
    }

    static final ArchRule the_kernel_knows_only_java = classes()
            .that()
            .resideInAPackage("kontor.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "kontor.kernel..");

    static final ArchRule the_hatch_knows_only_the_kernel = classes()
            .that()
            .resideInAPackage("kontor.hatch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "kontor.kernel..", "kontor.hatch..");

    static final ArchRule storage_knows_the_kernel = onlyKnows("kontor.storage..", "kontor.kernel..");

    static final ArchRule the_terminal_knows_the_kernel = onlyKnows("kontor.terminal..", "kontor.kernel..");

    static final ArchRule the_registry_knows_kernel_and_storage =
            onlyKnows("kontor.registry..", "kontor.kernel..", "kontor.storage..");

    static final ArchRule the_desk_never_knows_the_office = noClasses()
            .that()
            .resideInAPackage("kontor.frontdesk..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kontor.backoffice..");

    static final ArchRule the_office_never_knows_the_desk = noClasses()
            .that()
            .resideInAPackage("kontor.backoffice..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kontor.frontdesk..");

    static final ArchRule nobody_sees_app = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kontor.app..");

    static final ArchRule rooms_of_a_side_go_in_no_circles =
            slices().matching("kontor.(frontdesk|backoffice).(*)..").should().beFreeOfCycles();

    static final ArchRule lanterna_only_in_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.terminal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.googlecode..");

    static final ArchRule the_ssh_door_knows_kernel_and_terminal =
            onlyKnows("kontor.ssh..", "kontor.kernel..", "kontor.terminal..");

    static final ArchRule the_ssh_library_only_in_the_ssh_door = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.ssh..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.sshd..", "org.slf4j..");

    static final ArchRule paper_knows_the_kernel = onlyKnows("kontor.paper..", "kontor.kernel..");

    static final ArchRule pdf_and_spreadsheets_only_on_paper = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.dhatim..");

    static final ArchRule sql_only_in_storage_and_sql_classes = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.storage..")
            .and(not(named("Sql")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.h2..").or(sqlItself()));

    static final ArchRule engines_only_in_storage = noClasses()
            .that()
            .resideOutsideOfPackage("kontor.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..", "org.postgresql..");

    static final ArchRule no_clock_and_no_chance_in_rooms = noClasses()
            .that(resideInAnyPackage(
                    "kontor.frontdesk..", "kontor.backoffice..", "kontor.registry..", "kontor.hatch.."))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.security.SecureRandom.class);

    private static ArchRule onlyKnows(String who, String... whom) {
        return noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(resideInAPackage("kontor..")
                        .and(not(resideInAPackage(who)))
                        .and(not(resideInAnyPackage(whom))));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> named(String ending) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "named *" + ending, c -> outermost(c).getSimpleName().endsWith(ending));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> sqlItself() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "kontor.storage.Sql", c -> outermost(c).getName().equals("kontor.storage.Sql"));
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(HouseRulesTest::outermost).orElse(c);
    }
}
