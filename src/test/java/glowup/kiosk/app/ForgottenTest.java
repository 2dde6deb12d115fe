package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hp.jipp.model.JobState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import glowup.kiosk.content.PackCopy;
import glowup.kiosk.delivery.EmailAddress;
import glowup.kiosk.delivery.OutgoingMail;
import glowup.kiosk.delivery.ScriptedPrinter;
import glowup.kiosk.delivery.TestCertificate;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.staff.StaffPin;
import glowup.kiosk.summary.Summary;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.visit.Visit;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof that a visit is gone: a kiosk in a process of its own, set up for a real printer's and
 * a mail server's languages, is filled with words that stand nowhere else; after each way out they
 * are looked for on its screens, in its memory and in every file that it could write.
 */
class ForgottenTest {
  private static final Path FORM = Path.of("src/test/resources/glowup/kiosk/app/typed.json");
  private static final String PIN = "271828";
  private static final List<Class<?>> MADE_OF_A_VISITOR =
      List.of(
          SummaryDocument.class,
          Summary.class,
          OutgoingMail.class,
          EmailAddress.class,
          Answer.Text.class,
          Answer.Decimal.class);

  private final Random random = new Random();
  private final Path folder;
  private final GreenMail mail;
  private final ScriptedPrinter printer;
  private final TestCertificate certificate;
  private final PackCopy pack;

  ForgottenTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    certificate = TestCertificate.ofGreenMail();
    mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
    mail.start();
    printer = new ScriptedPrinter(new ServerSocket(0));
    printer.jobGoes(JobState.processing, JobState.completed);
    pack =
        PackCopy.in(folder.resolve("pack"))
            .delete("self-check/es.json")
            .write("self-check/en.json", Files.readString(FORM))
            .write("clinic.toml", settings());
  }

  @AfterEach
  void stop() throws IOException {
    mail.stop();
    printer.close();
  }

  @Test
  void afterEachWayOutNothingOfTheVisitIsLeft() throws Exception {
    var ways = new ArrayList<Map.Entry<String, List<String>>>();
    ways.add(Map.entry("done", List.of("touch delivery.havePage", "pass 1", "pass 21")));
    ways.add(Map.entry("start fresh", List.of("touch nav.fresh", "touch fresh.wipe")));
    ways.add(Map.entry("nobody there", List.of("pass 1", "pass 121", "pass 30")));
    ways.add(
        Map.entry(
            "staff's reset",
            List.of(
                "touch nav.staff",
                "type " + KioskApart.hidden(PIN),
                "touch pin.open",
                "await staff",
                "touch staffTile.reset.title")));
    ways.add(Map.entry("a bug", List.of("break", "await sorry", "pass 1", "pass 21")));
    var known = new ArrayList<String>();
    var found = new ArrayList<String>();
    try (var kiosk = kiosk()) {
      for (var way : ways) {
        var secrets = new Secrets(random);
        visit(kiosk, secrets);
        if (known.isEmpty()) {
          assertTheJudgeCanSayNo(kiosk, secrets);
        }
        known.addAll(secrets.all());

        kiosk.does(way.getValue().toArray(String[]::new));
        kiosk.does("await attract");

        found(kiosk, known).forEach(trace -> found.add("after " + way.getKey() + ": " + trace));
      }
    }
    assertEquals(List.of(), found);
    assertEquals(List.of(), traces(known), "after the kiosk was closed");
    assertEquals(List.of(), temporaryFiles());
  }

  @Test
  void aPowerCutInMidVisitLeavesNothingOnTheDisk() throws Exception {
    var secrets = new Secrets(random);
    try (var kiosk = kiosk()) {
      visit(kiosk, secrets);
      kiosk.kill();
    }
    assertEquals(List.of(), traces(secrets.all()));

    try (var again = kiosk()) {
      again.does("await attract");
      assertEquals(List.of(), temporaryFiles());
    }
  }

  private void assertTheJudgeCanSayNo(ApartProcess kiosk, Secrets secrets) throws Exception {
    var memory = kiosk.memory();
    assertEquals(
        Set.copyOf(secrets.all()), memory.finds(secrets.all()), "all that was typed is there");
    assertEquals(1, memory.objects(SummaryDocument.class));
    assertTrue(memory.objects(Answer.Text.class) > 0);
  }

  private List<String> found(ApartProcess kiosk, List<String> secrets) throws Exception {
    var found = new ArrayList<String>();
    var memory = kiosk.memory();
    memory.finds(secrets).forEach(secret -> found.add("memory holds " + secret));
    for (var type : MADE_OF_A_VISITOR) {
      int objects = memory.objects(type);
      if (objects > 0) {
        found.add("memory holds " + objects + " of " + type.getSimpleName());
      }
    }
    if (memory.objects(Visit.class) != 1) {
      found.add("memory holds " + memory.objects(Visit.class) + " visits");
    }
    var held = kiosk.held();
    secrets.stream()
        .filter(held::contains)
        .forEach(secret -> found.add("a screen holds " + secret));
    found.addAll(traces(secrets));
    return found;
  }

  /** All that a process of the test's could write, but not its memory. */
  private List<String> traces(List<String> secrets) throws IOException {
    Files.deleteIfExists(folder.resolve("memory.hprof"));
    return Traces.of(secrets).under(folder);
  }

  /** Without the copies that JavaFX makes of the fonts of icons, which a power cut may leave. */
  private List<String> temporaryFiles() throws IOException {
    try (var files = Files.list(folder.resolve("tmp"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("+JXF"))
          .toList();
    }
  }

  /** Everything that can be answered and typed, and both ways to take it along. */
  private void visit(ApartProcess kiosk, Secrets secrets) throws IOException {
    kiosk.does("touch attract.begin", "pass 1", "touch home.check.title", "say The second kind");
    kiosk.does("type " + KioskApart.hidden(secrets.number()), "touch nav.next");
    kiosk.does("type " + KioskApart.hidden(secrets.name()), "touch nav.next");
    kiosk.does("keys " + KioskApart.hidden(secrets.story()), "touch nav.next");
    kiosk.does("touch review.summary", "await page", "touch paper.print", "await delivered");
    kiosk.does("touch delivery.another", "await page", "touch paper.mail");
    kiosk.does("type " + KioskApart.hidden(secrets.address()), "touch address.use");
    assertTrue(kiosk.held().contains(secrets.address()), "the address is read back");
    kiosk.does("touch confirm.send", "await delivered");
    var sent = mail.getReceivedMessages();
    assertTrue(GreenMailUtil.getWholeMessage(sent[sent.length - 1]).contains(secrets.address()));
    assertTrue(printer.document().length > 1_000, "a page was printed");
  }

  private ApartProcess kiosk() throws IOException {
    return new ApartProcess(
        folder,
        pack.folder(),
        List.of(
            "-Djavax.net.ssl.trustStore=" + certificate.file(),
            "-Djavax.net.ssl.trustStorePassword=" + TestCertificate.PASSWORD));
  }

  private String settings() {
    return """
    languages = ["en"]
    outbox = "%s"
    state = "%s"
    [printer]
    uri = "%s"
    [mail]
    host = "localhost"
    port = %d
    security = "tls"
    from = "kiosk@clinic.example"
    attach_answers = true
    [staff]
    pin_hash = "%s"
    """
        .formatted(
            folder.resolve("outbox"),
            folder.resolve("state"),
            printer.uri("ipp"),
            mail.getSmtps().getPort(),
            StaffPin.create(PIN.toCharArray()));
  }

  /** Words and a number that stand nowhere else in the world. */
  private record Secrets(String number, String name, String story, String address) {
    Secrets(Random random) {
      this(
          Integer.toString(random.nextInt(100_000_000, 1_000_000_000)),
          letters(random),
          letters(random),
          letters(random) + "@example.org");
    }

    List<String> all() {
      return List.of(number, name, story, address);
    }

    private static String letters(Random random) {
      return random
          .ints(14, 'a', 'z' + 1)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());
    }
  }
}
