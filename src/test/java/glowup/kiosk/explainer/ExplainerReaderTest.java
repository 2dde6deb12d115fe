package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerReaderTest {
  /** Its fields stand on the lines 2 to 12, the text begins on line 14. */
  private static final String WHOLE =
      """
      ---
      title: What acne is
      summary: In short.
      picture: spot
      order: 10
      claims: [1, 2]
      questions: [Why me?, "What helps?"]
      sources: [{authors: A, title: T, published: J 1, year: 2024, url: "https://u.example"}]
      status: draft
      reviewed_by: ""
      reviewed: ""
      review_by: 2027-11-23
      ---
      **Call {{phone.emergency}}.**

      ![A spot](../../illustrations/spot.svg "Seen.")
      """;

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  ExplainerReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aWholePageIsReadWithoutAComplaint() {
    var explainer = read(WHOLE).orElseThrow();

    assertEquals(List.of(), problems);
    assertEquals("page", explainer.id());
    assertEquals("en", explainer.language());
    assertEquals("What acne is", explainer.title());
    assertEquals("In short.", explainer.summary());
    assertEquals("spot", explainer.picture());
    assertEquals(10, explainer.order());
    assertEquals(List.of(1, 2), explainer.claims());
    assertEquals(List.of("Why me?", "What helps?"), explainer.questions());
    var source = new Source("A", "T", "J 1", 2024, "https://u.example");
    assertEquals(List.of(source), explainer.sources());
    var review = new Review(Review.Status.DRAFT, "", LocalDate.of(2027, 11, 23));
    assertEquals(review, explainer.review());
    assertEquals(List.of("Call 911.", "Seen."), explainer.chunks().getFirst().blocks());
    assertEquals("spot", explainer.chunks().getFirst().figures().getFirst().picture());
  }

  @Test
  void aDayIsPastOnlyWhenItIsOver() {
    var review = read(WHOLE).orElseThrow().review();

    assertTrue(review.isPast(LocalDate.of(2027, 11, 24)));
    assertEquals(false, review.isPast(LocalDate.of(2027, 11, 23)));
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    var explainer = read(WHOLE.replace("\n", "\r\n"));

    assertEquals(List.of(), problems);
    assertTrue(explainer.isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# Only text\n", "---\ntitle: never closed\n", "\n---\ntitle: late\n---\n"})
  void withoutFrontMatterThereIsNoPage(String text) {
    assertRefused(text, 1, "Front matter is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: What acne is | title: "What acne is | 2
          order: 10           | title: again         | 5
          order: 10           | order: [10           | 6
          """)
  void brokenYamlIsReportedWithItsLine(String whole, String broken, int line) {
    assertEquals(Optional.empty(), read(WHOLE.replace(whole, broken)));

    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.getFirst().message().startsWith("Not valid YAML"), problems::toString);
    int found = problems.getFirst().line();
    assertTrue(found >= line && found <= 12, () -> "line " + found);
  }

  @Test
  void aFieldThatIsThereTwiceIsReportedWhereItRepeats() {
    assertRefused(WHOLE.replace("order: 10", "title: again"), 5, "Not valid YAML");
  }

  @ParameterizedTest
  @CsvSource({
    "title,`title` is missing",
    "summary,`summary` is missing",
    "picture,`picture` is missing",
    "questions,`questions` must offer 1 to 7",
    "status,`status` is missing",
    "review_by,`review_by` is missing"
  })
  void eachMissingFieldIsNamed(String field, String message) {
    assertRefused(WHOLE.replaceAll("(?m)^" + field + ":.*\n", ""), 2, message);
  }

  @ParameterizedTest
  @CsvSource({
    "title,2,`title` is missing",
    "summary,3,`summary` is missing",
    "picture,4,`picture` is missing",
    "questions,7,`questions` must",
    "status,9,`status` is missing",
    "review_by,12,`review_by` is missing"
  })
  void aFieldLeftEmptyIsMissing(String field, int line, String message) {
    assertRefused(WHOLE.replaceAll("(?m)^" + field + ":.*$", field + ":"), line, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: What acne is   | title: 12                     | 2  | `title` must be text
          title: What acne is   | title: ""                     | 2  | `title` is missing
          picture: spot         | picture: nowhere              | 4  | There is no picture
          order: 10             | order: soon                   | 5  | `order` must be a number
          order: 10             | order: -1                     | 5  | `order` is -1
          claims: [1, 2]        | claims: [one]                 | 6  | `claims` must hold whole numbers
          order: 10             | rank: 10                      | 5  | `rank` is not known
          authors: A            | author: A                     | 8  | `sources.author` is not known
          status: draft         | status: done                  | 9  | `status` is "done"
          status: draft         | status: approved              | 9  | An approved page needs
          reviewed: ""          | reviewed: last week           | 11 | `reviewed` is "last week"
          review_by: 2027-11-23 | review_by: 23/11/2027         | 12 | `review_by` is "23/11/2027"
          review_by: 2027-11-23 | review_by: 2027-02-30         | 12 | `review_by` is "2027-02-30"
          """)
  void whatIsWrongIsReportedOnItsLine(String whole, String wrong, int line, String message) {
    assertRefused(WHOLE.replace(whole, wrong), line, message);
  }

  @Test
  void aPageIsApprovedBySomebodyOnSomeDay() {
    var approved =
        WHOLE
            .replace("status: draft", "status: approved")
            .replace("reviewed_by: \"\"", "reviewed_by: Dr A")
            .replace("reviewed: \"\"", "reviewed: 2026-11-23");

    var review = read(approved).orElseThrow().review();

    assertEquals(List.of(), problems);
    assertEquals(Review.Status.APPROVED, review.status());
    assertEquals("Dr A", review.by());
  }

  @Test
  void moreQuestionsThanASummaryHoldsAreTooMany() {
    var eight = "questions: [a, b, c, d, e, f, g, h]";

    assertRefused(WHOLE.replaceAll("(?m)^questions:.*$", eight), 7, "1 to 7 questions");
  }

  @Test
  void aPageWithoutSourcesIsShownWithAWarning() {
    var explainer = read(WHOLE.replaceAll("(?m)^sources:.*$", "sources: []"));

    assertTrue(explainer.isPresent());
    assertEquals(List.of("8 warning"), lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", ""})
  void whatTheTextGetsWrongIsReportedOnItsLine(String blankLines) {
    var text = WHOLE.replace("---\n**", "---\n" + blankLines + "**");
    var wrong = text.replace("illustrations/spot.svg", "illustrations/none.svg");

    assertRefused(wrong, 16 + blankLines.length(), "There is no picture illustrations/none.svg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"phone.nobody", "nothing", "phone.emergency.now"})
  void anUnknownPlaceholderIsReportedOnItsLine(String name) {
    var wrong = WHOLE.replace("---\n**", "---\n\n\n**").replace("phone.emergency", name);

    assertRefused(wrong, 16, "is not known");
  }

  /** Each level of such a text would be three times the one around it. */
  @Test
  void aTextThatWouldRepeatItselfIsReported() {
    int levels = 30;
    var bomb = "{{#phone.entrySet}}".repeat(levels) + "a" + "{{/phone.entrySet}}".repeat(levels);

    assertRefused(WHOLE.replace("{{phone.emergency}}", bomb), 14, "is not known");
  }

  @Test
  void blankLinesAtTheTopDoNotShiftTheLines() {
    var shifted = WHOLE.replaceFirst("---\n", "---\n\n\n").replace("order: 10", "order: soon");

    assertRefused(shifted, 7, "`order` must be a number");
  }

  @Test
  void aPageOfFiveMegabytesIsRefused() {
    assertRefused(WHOLE + "a".repeat(5 * 1024 * 1024), 1, "larger than 4 MB");
  }

  @Test
  void aPageHasAtMostTwentyFourThousandLetters() {
    var most = WHOLE + "\nword".repeat(5_000).substring(0, 24_000 - WHOLE.length());

    assertTrue(read(most).isPresent(), problems::toString);
    assertRefused(most + "s", 1, "The file has 24001 letters; a page has at most 24000.");
  }

  private void assertRefused(String text, int line, String message) {
    assertEquals(Optional.empty(), read(text));
    assertTrue(
        problems.stream()
            .anyMatch(
                problem ->
                    problem.isError()
                        && problem.line() == line
                        && problem.message().contains(message)),
        problems::toString);
  }

  private List<String> lines() {
    return problems.stream()
        .map(problem -> problem.line() + (problem.isError() ? " error" : " warning"))
        .toList();
  }

  private Optional<Explainer> read(String text) {
    try {
      return reader().read(Files.writeString(folder.resolve("page.md"), text), "en");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExplainerReader reader() {
    var placeholders = SettingsReader.defaults().clinic().placeholders();
    return new ExplainerReader(Texts.ILLUSTRATIONS, Glossary.NONE, placeholders, problems::add);
  }
}
