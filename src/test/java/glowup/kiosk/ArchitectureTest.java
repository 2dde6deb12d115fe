package glowup.kiosk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, each with its reason, and the proof that each can say no. */
class ArchitectureTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path OFFENCES = Path.of("target/test-classes/glowup/kiosk/offences");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter().withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPath(CLASSES);
  private static final JavaClasses WITH_OFFENCES =
      new ClassFileImporter().importPaths(CLASSES, OFFENCES);

  @ParameterizedTest
  @MethodSource("rules")
  void theProgramKeepsTheRule(ArchRule rule) {
    rule.check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theOffenderBreaksTheRule(ArchRule rule) {
    var found = rule.evaluate(WITH_OFFENCES).getFailureReport().getDetails();
    assertTrue(
        found.stream().anyMatch(detail -> detail.contains("glowup.kiosk.offences")),
        found.toString());
  }

  static Stream<Named<ArchRule>> rules() {
    return Stream.of(layers(), libraries(), time(), habits())
        .flatMap(List::stream)
        .map(rule -> Named.of(rule.getDescription(), rule));
  }

  private static List<ArchRule> layers() {
    return List.of(
        slices()
            .matching("glowup.kiosk.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package is understood, tested and changed with those below it only"),
        slices()
            .matching("glowup.kiosk.(*).view..")
            .should()
            .notDependOnEachOther()
            .because("a feature is changed in its own folder; what several share is in ui"),
        noClasses()
            .that()
            .resideOutsideOfPackages("glowup.kiosk..view..", "glowup.kiosk.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("glowup.kiosk..view..")
            .because("a feature must be complete, and testable, without its screen"),
        noClasses()
            .that()
            .resideOutsideOfPackages("glowup.kiosk", "glowup.kiosk.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("glowup.kiosk.app..")
            .because("app is the one place that knows everyone, so nobody may know it"),
        noClasses()
            .that()
            .resideInAPackage("..visit..")
            .should()
            .accessClassesThat()
            .resideInAnyPackage(
                "java.io..", "java.nio.file..", "java.net..", "java.util.concurrent..")
            .because("a visit is a value and its rules are pure: the same action, the same visit"));
  }

  private static List<ArchRule> libraries() {
    var screen = "glowup\\.kiosk\\.(ui|app|.+\\.view)\\..+";
    return List.of(
        only(
            screen,
            "what is read, decided and sent does not depend on how it is drawn",
            "javafx..",
            "org.kordamp..",
            "atlantafx.."),
        only(
            "glowup\\.kiosk\\.explainer\\.view\\.Paper",
            "one WebView is the page reader's, so there is one to wipe, and one that loads pages",
            "javafx.scene.web.."),
        only(
            "glowup\\.kiosk\\.look\\.Raster",
            "all pictures are painted the same way",
            "com.github.weisj.."),
        only(
            "glowup\\.kiosk\\.explainer\\.markdown\\..+",
            "what Markdown may do on a kiosk is decided once",
            "com.vladsch.flexmark.."),
        only(
            "glowup\\.kiosk\\.explainer\\.QrCode",
            "every code is made the same way, and read back in one test",
            "com.google.zxing.."),
        only(
            "glowup\\.kiosk\\.summary\\.(SummaryPdf|PdfFonts|SharedFont|OwnFont|Columns|ArabicLetters)",
            "preview, printer and mail get the bytes of one maker",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "org.apache.fontbox.."),
        only(
            "glowup\\.kiosk\\.delivery\\.(IppExchange|IppConnection|IppDescription|CupsPrinters)",
            "the printer's language stays behind the Printer port",
            "com.hp.jipp.."),
        only(
            "glowup\\.kiosk\\.delivery\\.(MimeMail|SmtpMailer|SmtpFault)",
            "the mail server's language stays behind the Mailer port",
            "org.simplejavamail..",
            "jakarta.mail..",
            "org.eclipse.angus.."),
        only(
            "glowup\\.kiosk\\.delivery\\.HttpPost",
            "a kiosk opens no connection but to the printer and the mail server",
            "java.net.http.."),
        only(
            "glowup\\.kiosk\\.(source\\.SourceReader|selfcheck\\.fhir\\.QuestionnaireResponseWriter"
                + "|content\\.check\\.JsonReport)",
            "every file is read in the one way that reports problems with their line",
            "tools.jackson..",
            "org.tomlj.."),
        only(
            "glowup\\.kiosk\\.words\\..+",
            "plurals, numbers and dates follow the language",
            "com.ibm.icu.."),
        only("glowup\\.kiosk\\.Kiosk", "the command line is one class", "picocli.."),
        only(
            "nothing",
            "the judge of what is FHIR stays outside what it judges, and off the kiosk",
            "ca.uhn.fhir..",
            "org.hl7.fhir.."),
        only(
            "glowup\\.kiosk\\.(app\\.(Errors|LogFile)|staff\\.(PinTriesFile|SetupCode|StateFile))",
            "nothing a visitor did is logged, so there is little to log",
            "org.slf4j..",
            "ch.qos.logback.."));
  }

  private static List<ArchRule> time() {
    var why = "tests set the time, and all parts of a visit must agree on it";
    return List.of(
        accessOnlyIn(
            "nothing",
            "java\\.time\\..+\\.now|java\\.time\\.Clock\\.system.*"
                + "|java\\.lang\\.System\\.currentTimeMillis|java\\.util\\.Date\\.<init>",
            why),
        accessOnlyIn("glowup\\.kiosk\\.Kiosk", "java\\.time\\.InstantSource\\.system", why),
        accessOnlyIn(
            "glowup\\.kiosk\\.app\\.TourGlass",
            "java\\.lang\\.System\\.nanoTime",
            "only the tour waits for the real screen, and gives up in real time"));
  }

  private static List<ArchRule> habits() {
    return List.of(
        accessOnlyIn(
            "glowup\\.kiosk\\.Kiosk",
            "java\\.lang\\.System\\.(in|out|err|console)|.+\\.printStackTrace",
            "what a library prints may quote a visitor; only a command speaks to a terminal"),
        accessOnlyIn(
            "glowup\\.kiosk\\.(delivery\\.(IppPrinter|JobEraser)|app\\.TourGlass)",
            "java\\.lang\\.Thread\\.sleep",
            "the scene's thread never waits; these run on threads of their own"),
        accessOnlyIn(
            "glowup\\.kiosk\\.ui\\.Wrapped",
            "javafx\\.scene\\..+\\.setWrapText",
            "words that wrap must never break in two, which one class sees to"),
        only(
            "glowup\\.kiosk\\.(app\\.(KioskStage|SpeechDesk)|explainer\\.view\\.(BookPane|Leaves))",
            "nothing moves here, so motion is off for everybody; these four only wait",
            "javafx.animation..",
            "javafx.scene.effect.."),
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("state outside the visit would outlive the visitor"));
  }

  private static ArchRule only(String homes, String reason, String... libraries) {
    return noClasses()
        .that(not(home(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(reason);
  }

  private static ArchRule accessOnlyIn(String homes, String targets, String reason) {
    var pattern = Pattern.compile(targets);
    return noClasses()
        .that(not(home(homes)))
        .should()
        .accessTargetWhere(
            describe(
                targets,
                (JavaAccess<?> access) -> {
                  var target = access.getTarget();
                  return pattern
                      .matcher(target.getOwner().getName() + "." + target.getName())
                      .matches();
                }))
        .because(reason);
  }

  private static DescribedPredicate<JavaClass> home(String names) {
    return belongTo(describe(names, named -> nameMatching(names).test(named)));
  }
}
