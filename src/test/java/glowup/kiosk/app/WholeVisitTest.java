package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.By;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.visit.Screen;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One visit from the first touch to the empty kiosk: by touch, by keys alone, by two switches. */
class WholeVisitTest {
  private static final String ADDRESS = "visitor@example.org";

  private final Path folder;
  private final KioskOnGlass kiosk;
  private final Explainer topic;

  WholeVisitTest(@TempDir Path folder) {
    this.folder = folder;
    kiosk = KioskOnGlass.offering("\"en\", \"ar\"", folder, Way.UPRIGHT);
    topic = kiosk.content().library("en").explainers().getFirst();
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void aVisitLeavesWithItsPageAndNothingOfItStays(By by) throws Exception {
    kiosk.by(by);
    kiosk.touch("attract.begin");
    readAndAsk(topic);
    var walk = new CheckWalk(kiosk).answerAll();
    var given = walk.given();
    changeTheAge();
    kiosk.touch("review.summary");
    var page = printed();

    var text = text(page);
    assertHolds(text, given);
    assertHolds(text, List.of(topic.questions().getFirst(), topic.questions().getLast()));
    assertHolds(text, List.of("I read about", topic.title(), "18 or over"));
    assertFalse(text.contains("Under 9"), "the answer that was changed is on the page");

    assertArrayEquals(page, mailed());

    kiosk.touch("delivery.end");
    assertInstanceOf(Screen.Goodbye.class, kiosk.screen());
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.pass(Duration.ofSeconds(21));
    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertNothingStays(given);
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYS", "SWITCHES"})
  void aVisitInArabicNeedsNoFinger(By by) throws Exception {
    kiosk.by(by);
    kiosk.touch("attract.begin");
    ScreenRules.speak(kiosk, "ar");
    var arabic = kiosk.content().library("ar").explainers().getFirst();
    readAndAsk(arabic);
    var given = new CheckWalk(kiosk).answerAll().given();
    kiosk.touch("review.summary");
    assertTrue(printed().length > 0);

    kiosk.touch("delivery.end");
    kiosk.pass(Duration.ofSeconds(1));
    kiosk.pass(Duration.ofSeconds(21));

    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    kiosk.await("the reader to be blank", () -> !kiosk.held().contains("data-term"));
    var held = kiosk.held();
    var enough = given.stream().filter(answer -> answer.length() > 5).toList();
    enough.forEach(answer -> assertFalse(held.contains(answer), answer));
    arabic.questions().forEach(question -> assertFalse(held.contains(question), question));
  }

  private void readAndAsk(Explainer topic) {
    kiosk.touch("home.learn.title");
    kiosk.touchSaying(topic.title());
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    while (kiosk.screen() instanceof Screen.Reader reader) {
      kiosk.touch(reader.pages().isLast(reader.page()) ? "reader.toQuestions" : "nav.next");
    }
    kiosk.touchSaying(topic.questions().getFirst());
    kiosk.touchSaying(topic.questions().getLast());
    kiosk.touch("nav.home");
  }

  private void changeTheAge() {
    assertInstanceOf(Screen.Review.class, kiosk.screen());
    kiosk.touchSaying("How old are you?");
    kiosk.touchSaying("18 or over");
    assertInstanceOf(Screen.Review.class, kiosk.screen());
    assertTrue(kiosk.held().contains("18 or over"));
  }

  private byte[] printed() throws IOException {
    kiosk.await("the page to be made", () -> kiosk.visit().summary().isPresent());
    kiosk.touch("paper.print");
    kiosk.await("the printer", () -> !kiosk.visit().delivery().underWay());
    return Files.readAllBytes(only(".pdf"));
  }

  private byte[] mailed() throws IOException, MessagingException {
    kiosk.touch("delivery.another");
    kiosk.await("the page to be made", () -> kiosk.visit().summary().isPresent());
    kiosk.touch("paper.mail");
    for (var key : List.of("visitor", "@", "example", ".", "org")) {
      key.chars().forEach(letter -> kiosk.touchSaying(Character.toString(letter)));
    }
    assertTrue(kiosk.seen().contains(ADDRESS), kiosk.seen());
    kiosk.touch("address.use");
    assertTrue(kiosk.seen().contains(ADDRESS), kiosk.seen());
    kiosk.touch("confirm.send");
    kiosk.await("the mail", () -> !kiosk.visit().delivery().underWay());
    try (var in = Files.newInputStream(only(".eml"))) {
      var message = new MimeMessage(null, in);
      assertEquals(ADDRESS, message.getAllRecipients()[0].toString());
      var parts = (MimeMultipart) message.getContent();
      return parts.getBodyPart(parts.getCount() - 1).getInputStream().readAllBytes();
    }
  }

  private Path only(String ending) throws IOException {
    try (var files = Files.list(folder.resolve("outbox"))) {
      var found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertEquals(1, found.size(), found.toString());
      return found.getFirst();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void assertHolds(String text, List<String> wanted) {
    wanted.forEach(words -> assertTrue(text.contains(words), words + " is not in " + text));
  }

  private void assertNothingStays(List<String> given) {
    kiosk.await("the reader to be blank", () -> !kiosk.held().contains("germs"));
    var held = kiosk.held();
    var secrets =
        given.stream()
            // "No" and "Yes" are in every text.
            .filter(answer -> answer.length() > 5)
            .toList();
    assertTrue(secrets.size() > 10, secrets.toString());
    secrets.forEach(answer -> assertFalse(held.contains(answer), answer));
    topic.questions().forEach(question -> assertFalse(held.contains(question), question));
    assertFalse(held.contains("visitor"), held);
    assertFalse(held.contains("18 or over"), held);
  }
}
