package glowup.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.content.PackCopy;
import glowup.kiosk.staff.StaffPin;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskTest {
  private static final Path RESPONSE = Path.of("src/test/resources/glowup/kiosk/response.json");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Path folder;

  KioskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void checkOfGoodContentCountsAndEndsWithZero() {
    assertEquals(0, run("check", pack().folder().toString()), err::toString);
    assertTrue(out.toString().contains("0 errors, "), out.toString());
  }

  @Test
  void checkNamesEveryErrorWithItsLineAndEndsWithOne() {
    var pack = pack().append("words/en.properties", "\nnobody\n");
    var line = lines(pack.path("words/en.properties"));
    assertEquals(1, run("check", pack.folder().toString()));
    var problem = pack.path("words/en.properties") + ":" + line + ": Expected `key = words`.";
    assertTrue(out.toString().lines().anyMatch(problem::equals), out.toString());
    assertTrue(out.toString().contains("1 errors, "), out.toString());
  }

  @Test
  void checkSaysHowHardEveryPageAndSectionIsToRead() {
    assertEquals(0, run("check", "--grades", pack().folder().toString()), err::toString);
    var notes = out.toString().lines().filter(line -> line.contains(": note: ")).toList();
    assertTrue(notes.getFirst().contains("what-acne-is.md:1: note: The page, "), notes.getFirst());
    assertTrue(notes.stream().anyMatch(note -> note.contains("Fernández Huerta")));
    assertTrue(out.toString().contains("0 errors, "), out.toString());
  }

  @Test
  void checkSpeaksJsonToPrograms() {
    var pack = pack().append("words/en.properties", "\nnobody\n");
    assertEquals(1, run("check", "--format", "json", pack.folder().toString()));
    var said = out.toString().strip();
    assertTrue(said.startsWith("{\"problems\":[{\"file\":\""), said);
    assertTrue(said.contains("\"severity\":\"error\",\"message\":\"Expected `key = words`."), said);
    assertTrue(said.contains("\"pages\":[{\"language\":\"en\",\"id\":\"what-acne-is\","), said);
    assertTrue(said.endsWith("}]}"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "tour", "summary"})
  void aWrongAssetsFolderIsOneClearLine(String command) {
    var gone = folder.resolve("gone").toString();
    var arguments = new ArrayList<>(List.of(command, "--assets", gone));
    if (command.equals("summary")) {
      arguments.add(RESPONSE.toString());
    }
    if (!command.equals("check")) {
      arguments.add(folder.resolve("out").toString());
    }
    assertEquals(1, run(arguments.toArray(String[]::new)));
    assertEquals(List.of("--assets: there is no folder " + gone), firstSentences());
  }

  @Test
  void aWrongSettingsFileIsOneClearLine() {
    var gone = folder.resolve("gone.toml").toString();
    assertEquals(1, run("check", "--config", gone));
    assertEquals(
        List.of("--config: there is no file " + gone + " that can be read"), firstSentences());
  }

  @Test
  void aFolderWithoutFontsIsSaidAndEndsWithOne() throws IOException {
    var pack = pack();
    try (var fonts = Files.list(pack.path("fonts"))) {
      fonts.forEach(font -> pack.delete("fonts/" + font.getFileName()));
    }
    var made = folder.resolve("made").toString();
    assertEquals(
        1, run("summary", "--assets", pack.folder().toString(), RESPONSE.toString(), made));
    assertEquals(
        List.of("There are no fonts in " + pack.path("fonts") + ", so nothing can be written"),
        firstSentences());
  }

  @Test
  void brokenSettingsAreNamedByLineAndTheRestStillWorks() throws IOException {
    var broken =
        Files.writeString(folder.resolve("broken.toml"), "paper = \"a4\"\nlanguages = [\n");
    var made = folder.resolve("made").toString();
    var pack = pack().folder().toString();
    assertEquals(
        0,
        run("summary", "--assets", pack, "--config", broken.toString(), RESPONSE.toString(), made),
        err::toString);
    assertTrue(err.toString().startsWith(broken + ":"), err::toString);
    assertTrue(err.toString().contains(": Not valid TOML: "), err::toString);
  }

  @Test
  void contentWithoutAnyWordsIsSaidAndEndsWithOne() {
    var pack = pack().delete("words/en.properties").delete("words/es.properties");
    assertEquals(1, run("check", pack.folder().toString()));
    assertTrue(
        err.toString().contains("words/en.properties:1: The file is missing."), err::toString);
    assertTrue(err.toString().contains("No language has words"), err::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--nonsense", "nonsense", "summary", "tour", "check a b", "check --format xml"})
  void wrongUsageEndsWithTwoAndSaysHowItGoes(String arguments) {
    assertEquals(2, run(arguments.split(" ", -1)));
    assertTrue(err.toString().contains("Usage: kiosk"), err.toString());
  }

  @Test
  void helpEndsWithZero() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().startsWith("Usage: kiosk"), out.toString());
  }

  @Test
  void summaryMakesThePageOfAResponseAndAMessageThatHoldsThatVeryPage() throws Exception {
    var made = folder.resolve("made");
    assertEquals(0, run(summary(RESPONSE, made)), err::toString);
    var pdf = Files.readAllBytes(made.resolve("summary.pdf"));
    var text = text(pdf);
    for (var answer :
        List.of("Face · Back · Shoulders", "Over a year", "Adapalene", "Doxycycline")) {
      assertTrue(text.contains(answer), answer + " is not in:\n" + text);
    }
    assertArrayEquals(pdf, attachment(made.resolve("message.eml")));
    assertEquals(List.of("message.eml", "summary.pdf"), names(made));
  }

  @Test
  void aBrokenResponseIsNamedByLinkIdAndLineAndNothingIsWritten() throws IOException {
    var broken = folder.resolve("broken.json");
    var text = Files.readString(RESPONSE).replace("\"over-a-year\"", "\"over-an-hour\"");
    Files.writeString(broken, text);
    var line = text.substring(0, text.indexOf("over-an-hour")).lines().count();
    var made = folder.resolve("made");
    assertEquals(1, run(summary(broken, made)));
    var said = err.toString();
    assertTrue(said.startsWith(broken + ":" + line + ": "), said);
    assertTrue(said.contains("duration") && said.contains("over-an-hour"), said);
    assertEquals(List.of(), names(made));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "no folder");
    assertEquals(1, run(summary(RESPONSE, file.resolve("made"))));
    assertTrue(err.toString().startsWith("Nothing can be written to " + file), err.toString());
  }

  @Test
  void pinReadsDigitsAndPrintsTheLineForTheSettings() {
    assertEquals(0, typing("280714\n"), err::toString);
    var line = out.toString().strip();
    assertTrue(line.startsWith("pin_hash = \"") && line.endsWith("\""), line);
    var pin = StaffPin.parse(line.substring("pin_hash = \"".length(), line.length() - 1));
    assertTrue(pin.matches("280714".toCharArray()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345\n", "28071x\n", "\n", ""})
  void aPinThatIsNoneEndsWithOneAndPrintsNoLine(String typed) {
    assertEquals(1, typing(typed), err::toString);
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("A PIN is at least 6 digits"), err.toString());
  }

  private int typing(String text) {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(UTF_8)));
    try {
      return run("pin");
    } finally {
      System.setIn(before);
    }
  }

  private int run(String... arguments) {
    return Kiosk.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  /** The shipped content, with reviews that never expire: the commands go by today's date. */
  private PackCopy pack() {
    var pack = PackCopy.in(folder.resolve("assets"));
    for (var page : names(pack.path("explainers/en"))) {
      pack.replaceAll("explainers/en/" + page, "review_by: .*", "review_by: 2999-12-31");
    }
    return pack;
  }

  private String[] summary(Path response, Path made) {
    return new String[] {
      "summary", "--assets", pack().folder().toString(), response.toString(), made.toString()
    };
  }

  private List<String> firstSentences() {
    return err.toString().lines().map(line -> line.split("\\. ", 2)[0]).toList();
  }

  private static List<String> names(Path place) {
    try (var files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] attachment(Path message) throws Exception {
    try (var in = Files.newInputStream(message)) {
      var whole = new MimeMessage(Session.getInstance(new Properties()), in);
      var pdfs = new ArrayList<byte[]>();
      collect(whole, pdfs);
      assertEquals(1, pdfs.size());
      return pdfs.getFirst();
    }
  }

  private static void collect(Part part, List<byte[]> pdfs) throws Exception {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        collect(parts.getBodyPart(i), pdfs);
      }
    } else if (part.isMimeType("application/pdf")) {
      pdfs.add(part.getInputStream().readAllBytes());
    }
  }
}
