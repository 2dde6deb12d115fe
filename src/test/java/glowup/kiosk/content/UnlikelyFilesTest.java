package glowup.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.fuzz.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that nobody writes on purpose, each in a whole pack: within a second it is a good page or a
 * named problem, and the rest of the shelf is there.
 */
class UnlikelyFilesTest {
  private static final String PAGE = "explainers/en/unlikely.md";
  private static final String PICTURE = "illustrations/unlikely.svg";

  /** Its fields stand on the lines 2 to 7, its text begins on line 9. */
  private static final String HEAD =
      """
      ---
      title: Unlikely
      summary: In short.
      picture: logo
      questions: [Why?]
      status: draft
      review_by: 2027-11-23
      ---
      """;

  private final PackCopy copy;
  private List<String> errors = List.of();

  UnlikelyFilesTest(@TempDir Path folder) {
    copy = PackCopy.in(folder);
  }

  @Test
  void fiveMegabytesOfTextAreTooMany() {
    assertRefused(HEAD + "Word. ".repeat(900_000), 1, "The file is larger than 4 MB.");
  }

  @Test
  void aHundredThousandListItemsAreTooMany() {
    assertRefused(HEAD + "- a\n".repeat(100_000), 1, "The file has 400");
  }

  @Test
  void fiveThousandListItemsAreAPage() {
    assertShown(HEAD + "- a\n".repeat(5_000), "<li>");
  }

  @Test
  void aTableOfTwoHundredColumnsIsAPageOrRefused() {
    var row = "| a ".repeat(200) + "|\n";
    var table = row + row.replace(" a ", "---") + row;

    var page = page(bytes(HEAD + table));

    assertEquals(page.isEmpty(), errors.stream().anyMatch(error -> error.startsWith(PAGE + ":")));
  }

  @Test
  void aWordOfTenThousandLettersIsAPage() {
    assertShown(HEAD + "a".repeat(10_000), "a".repeat(10_000));
  }

  @Test
  void textFromRightToLeftIsAPage() {
    var text = "جلدك **مهم** לנו \u202Eabc\u202C \u200F";

    assertShown(HEAD + text, "<strong>مهم</strong> לנו \u202Eabc\u202C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg viewBox=\"0 0 8 5\">\n<path",
        "<svg viewBox=\"0 0 8 5\">\n</g></svg>",
        "<svg viewBox=\"0 0 8 5\">\n<path d=\"&a;\"/></svg>",
        "<svg viewBox=\"0 0 8 5\">\n<script/></svg>",
      })
  void aBrokenPictureIsNamedAndSoIsThePageThatShowsIt(String svg) {
    copy.write(PICTURE, svg);

    var page = page(bytes(HEAD + "![a](../../illustrations/unlikely.svg)"));

    assertTrue(page.isEmpty());
    assertEquals(2, errors.size(), errors.toString());
    assertTrue(errors.getFirst().startsWith(PAGE + ":9: There is no picture"));
    assertTrue(errors.getLast().startsWith(PICTURE + ":2: "), errors.getLast());
  }

  @Test
  void aPictureOfAMillionPartsIsAPicture() {
    copy.write(PICTURE, "<svg viewBox=\"0 0 8 5\">" + "<g/>".repeat(1_000_000) + "</svg>");

    assertShown(HEAD + "![a](../../illustrations/unlikely.svg)", "<figure");
  }

  @Test
  void aPictureOfAMillionFaultsHasItsFirstNamed() {
    copy.write(PICTURE, "<svg viewBox=\"0 0 8 5\">\n" + "<b/>".repeat(1_000_000) + "</svg>");

    page(bytes(HEAD));

    assertTrue(errors.getFirst().startsWith(PICTURE + ":2: "), errors.getFirst());
    assertTrue(errors.size() <= 20);
  }

  /** Nine lines that would stand for a thousand million words. */
  @Test
  void aYamlBombIsRefusedWhereItIsPutTogether() {
    var bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (char name = 'b'; name <= 'i'; name++) {
      var before = "*" + (char) (name - 1);
      bomb.append(name + ": &" + name + " [" + (before + ", ").repeat(8) + before + "]\n");
    }

    assertRefused(HEAD.replace("title:", bomb + "title:"), 3, "Not valid YAML: `*a` stands for");
  }

  @Test
  void yamlOfTenThousandListsInEachOtherIsRefused() {
    assertRefused(
        HEAD.replace("[Why?]", "[".repeat(10_000) + "]".repeat(10_000)),
        5,
        "nested more than 100 deep");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 9, 10})
  void aNullByteIsRefusedOnItsLine(int line) {
    var lines = new ArrayList<>((HEAD + "a\nb\n").lines().toList());
    lines.set(line - 1, lines.get(line - 1) + "\0");

    assertRefused(String.join("\n", lines), line, "The character U+0000 on this line is not text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndEndsALine(String end) {
    var text = HEAD + "a\n\nb\n\n- c\n- d\n";

    assertShown(text.replace("\n", end), "<p>b</p>");
    assertRefused((text + "\n![](e.svg)\n").replace("\n", end), 16, "is not a picture");
    assertRefused(text.replace("Why?", "").replace("\n", end), 5, "1 to 7 questions");
  }

  @Test
  void halfASurrogatePairIsNoUtf8() {
    var text = bytes(HEAD + "a ? b");
    text[text.length - 3] = (byte) 0xED;

    assertTrue(page(text).isEmpty());
    assertError(1, "The file is not UTF-8 text.");
  }

  @Test
  void halfASurrogatePairWrittenAsAnEscapeIsRefusedOnItsLine() {
    assertRefused(
        HEAD.replace("Unlikely", "\"\\uD83D\""), 2, "Not valid YAML: the escape of u+d83d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF", "---", "---\n---", "---\n---\n"})
  void aFileOfNextToNothingIsRefused(String text) {
    assertRefused(text, 1, "");
  }

  private void assertShown(String text, String body) {
    var page = page(bytes(text));

    assertEquals(List.of(), errors);
    var html = page.orElseThrow().chunks().stream().map(Chunk::html).collect(Collectors.joining());
    assertTrue(html.contains(body), html);
  }

  private void assertRefused(String text, int line, String message) {
    assertTrue(page(bytes(text)).isEmpty());
    assertError(line, message);
  }

  private void assertError(int line, String message) {
    var begin = PAGE + ":" + line + ": ";
    assertTrue(
        errors.stream().anyMatch(e -> e.startsWith(begin) && e.contains(message)),
        errors.toString());
    assertTrue(errors.stream().allMatch(error -> error.startsWith(PAGE)), errors.toString());
  }

  /** The page that such a file becomes, in a pack that is read at once and has all the others. */
  private Optional<Explainer> page(byte[] file) {
    try {
      Files.write(copy.path(PAGE), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var read = copy.read();
    Rules.prompt(() -> copy.read().library("en"));
    errors = copy.errors(read);
    var page = read.library("en").find("unlikely");
    assertEquals(page.isPresent() ? 15 : 14, read.library("en").explainers().size());
    assertEquals(14, read.library("es").explainers().size());
    assertTrue(read.questionnaire("en").isPresent());
    return page;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
