package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Lobby;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.VisitRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the settings' text to what lies in the printer and in the desk's mailbox, by real parts. */
class RealAlertTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:05:00Z");
  private static final String TIME =
      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
          .localizedBy(Locale.ENGLISH)
          .format(LocalTime.ofInstant(NOW, ZoneId.systemDefault()))
          .replace('\u202F', ' ');
  private static final String NOTE =
      "A visitor at the kiosk asks for you The kiosk: by the window The time: "
          + TIME
          + " Please go there now and ask how you can help.";

  private final BlockingQueue<Runnable> scene = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final Path folder;
  private final Path paper;
  private GreenMail server;

  RealAlertTest(@TempDir Path folder) {
    this.folder = folder;
    this.paper = folder.resolve("paper.pdf");
  }

  @BeforeEach
  void startServer() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @Test
  void theNoteComesOutOfThePrinterAndSaysNothingOfTheVisit() throws Exception {
    try (var lobby = new Lobby(folder, "cp \"$1\" '" + paper + "'")) {
      var content = content(printer(lobby.uri().toString()) + desk("alert_print = true"));

      assertEquals(new Alert.Ended(new AlertResult.Told(Way.PRINTED)), quietly(content));
      assertEquals(NOTE, plain(printed()));
      assertSaysNothing(printed());
      assertInstanceOf(
          PartReadiness.Ready.class,
          Parts.of(content, InstantSource.system()).alert().readiness().getFirst());
    }
  }

  @Test
  void theMessageArrivesInTheDesksMailboxAndSaysNothingOfTheVisit() throws Exception {
    var content = content(mail() + desk("alert_mail = \"desk@clinic.example\""));

    assertEquals(new Alert.Ended(new AlertResult.Told(Way.MAILED)), quietly(content));
    var message = server.getReceivedMessages()[0];
    assertEquals("desk@clinic.example", message.getAllRecipients()[0].toString());
    assertEquals("A visitor at the kiosk asks for you", message.getSubject());
    assertEquals(NOTE, plain((String) message.getContent()));
    assertSaysNothing(GreenMailUtil.getWholeMessage(message));
  }

  @Test
  void bothWaysAreTakenAtOnce() throws Exception {
    try (var lobby = new Lobby(folder, "sleep 1; cp \"$1\" '" + paper + "'")) {
      var content =
          content(
              printer(lobby.uri().toString())
                  + mail()
                  + desk("alert_print = true\nalert_mail = \"desk@clinic.example\""));

      assertEquals(new Alert.Ended(new AlertResult.Told(Way.MAILED)), quietly(content));
      assertEquals(1, server.getReceivedMessages().length);
      for (int i = 0; i < 100 && !Files.exists(paper); i++) {
        Thread.sleep(100);
      }
      assertTrue(Files.exists(paper), "the note comes too");
    }
  }

  @Test
  void partsThatDoNotAnswerAreNamed() throws Exception {
    var content =
        content(
            printer("ipp://localhost:9/ipp/print")
                + mail()
                + desk("alert_print = true\nalert_mail = \"desk@clinic.example\""));
    server.stop();

    var end = (Alert.Ended) quietly(content);

    var failed = assertInstanceOf(AlertResult.Failed.class, end.result());
    assertEquals(2, failed.reasons().size());
    assertTrue(failed.reasons().contains(PrintFailure.UNREACHABLE), failed::toString);
    assertTrue(failed.reasons().contains(MailFailure.UNREACHABLE), failed::toString);
    assertFalse(Parts.of(content, InstantSource.system()).alert().readiness().getFirst().ready());
  }

  @Test
  void aDeskThatIsNotSetUpIsNoWay() throws Exception {
    assertEquals(new Alert.Ended(new AlertResult.NoWay()), quietly(content(mail())));
    assertEquals(0, server.getReceivedMessages().length);
  }

  @Test
  void aDemoLaysTheNoteIntoItsFolderAndTellsNobody() throws Exception {
    var outbox = folder.resolve("outbox");
    var content = content("outbox = \"" + outbox + "\"\n");

    assertEquals(new Alert.Ended(new AlertResult.Saved()), quietly(content));
    try (var files = Files.list(outbox)) {
      assertEquals(1, files.filter(file -> file.toString().endsWith(".pdf")).count());
    }
  }

  /** Answers that there is no emergency, then that a word with the desk is wanted. */
  private Alert quietly(ContentPack content) throws InterruptedException {
    var loop = new VisitLoop(new VisitRules(content));
    var parts = Parts.of(content, InstantSource.fixed(NOW));
    loop.follow(new AlertDesk(parts.alert(), new Background(scene::add), loop::dispatch));
    var check = new SelfCheck(content.questionnaire("en").orElseThrow());
    loop.dispatch(new Action.Begin());
    loop.dispatch(new Action.OpenCheck());
    var first = check.questions(Answers.NONE).getFirst();
    var none = first.options().stream().filter(o -> o.exclusive()).findFirst().orElseThrow();
    answer(loop, first, none.value());
    for (var question : check.questionnaire().questions()) {
      for (var option : question.options()) {
        var answers = loop.visit().answers().with(question.linkId(), List.of(option.value()));
        if (check.advice(answers).stream().anyMatch(Advice::alertsStaff)) {
          loop.dispatch(new Action.ChangeAnswer(question.linkId()));
          answer(loop, question, option.value());
          check.advice(answers).forEach(advice -> said.add(advice.action()));
        }
      }
    }
    assertEquals(new Alert.Raising(), loop.visit().alert());
    Objects.requireNonNull(scene.poll(40, TimeUnit.SECONDS)).run();
    return loop.visit().alert();
  }

  private void answer(VisitLoop loop, Question question, Answer answer) {
    said.add(question.text());
    said.add(question.option(answer).orElseThrow().text());
    said.add(question.label());
    loop.dispatch(new Action.Choose(question.linkId(), answer));
  }

  private void assertSaysNothing(String text) {
    assertFalse(said.isEmpty());
    for (var words : said) {
      assertFalse(text.contains(words), () -> "\"" + words + "\" stands in " + text);
    }
  }

  private String printed() throws IOException {
    try (var document = Loader.loadPDF(paper.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document);
    }
  }

  private static String plain(String text) {
    // A font may give one width of space for another.
    return text.replaceAll("[\\s\\p{Zs}]+", " ").strip();
  }

  private ContentPack content(String settings) throws IOException {
    var file = Files.writeString(folder.resolve("clinic.toml"), "paper = \"a4\"\n" + settings);
    var problems = new ArrayList<String>();
    var read = new SettingsReader(problem -> problems.add(problem.toString())).read(file);
    assertEquals(List.of(), problems);
    return KioskOnGlass.shippedContent().with(read);
  }

  private static String printer(String uri) {
    return "[printer]\nuri = \"" + uri + "\"\n";
  }

  private String mail() {
    return "[mail]\nhost = \"127.0.0.1\"\nport = %d\nsecurity = \"none\"\nfrom = \"kiosk@clinic.example\"\n"
        .formatted(server.getSmtp().getPort());
  }

  private static String desk(String ways) {
    return "[desk]\nkiosk_name = \"by the window\"\n" + ways + "\n";
  }
}
