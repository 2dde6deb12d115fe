package glowup.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsReaderTest {
  private final List<Problem> problems = new ArrayList<>();
  private final WordsReader reader = new WordsReader(problems::add);
  private final Path file;

  WordsReaderTest(@TempDir Path folder) {
    file = folder.resolve("en.properties");
  }

  @Test
  void wordsAreReadAroundCommentsAndEmptyLines() throws IOException {
    var words = read("# The bars\n\n  nav.home = Home \nnav.sum = 1 + 1 = 2\n", "en");
    assertEquals(Set.of("nav.home", "nav.sum"), words.keys());
    assertEquals("Home", words.text("nav.home"));
    assertEquals("1 + 1 = 2", words.text("nav.sum"));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 topics", "1, 1 topic", "2, 2 topics"})
  void aPluralFollowsTheLanguage(int count, String shown) throws IOException {
    var words = read("note = {count, plural, one {# topic} other {# topics}}", "en");
    assertEquals(shown, words.text("note", Map.of("count", count)));
  }

  @ParameterizedTest
  @CsvSource({"1, jeden", "2, kilka", "5, wiele", "22, kilka"})
  void aLanguageWithMorePluralsHasThemAll(int count, String shown) throws IOException {
    var words =
        read("note = {count, plural, one {jeden} few {kilka} many {wiele} other {x}}", "pl");
    assertEquals(shown, words.text("note", Map.of("count", count)));
  }

  @Test
  void valuesAndApostrophesAreShownAsTheyAre() throws IOException {
    var words = read("a = {clinic}''s page", "en");
    assertEquals("O'Hara {x}'s page", words.text("a", Map.of("clinic", "O'Hara {x}")));
  }

  @Test
  void aKeyWithoutWordsShowsAsItself() throws IOException {
    assertEquals("nav.back", read("nav.home = Home", "en").text("nav.back"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nav.home             | Expected `key = words`.
          = Home               | Expected `key = words`.
          nav.home =           | `nav.home` has no words.
          first = Again        | `first` is here twice.
          nav.home = {count    | `nav.home` is not a message that can be shown:
          n = {c, plural, one {#}} | `n` is not a message that can be shown:
          """)
  void aBadLineIsReportedAndLeftOut(String line, String message) throws IOException {
    var words = read("first = First\n\n" + line + "\n", "en");
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(3, problems.getFirst().line());
    assertTrue(problems.getFirst().message().startsWith(message), problems.toString());
    assertEquals(Set.of("first"), words.keys());
    assertEquals("First", words.text("first"));
  }

  @Test
  void aKeyThatAnotherLanguageLacksIsReportedInItsFile() throws IOException {
    var english = read("b = B\na = A\nc = C", "en");
    var french = read("b = B", "fr");
    var place = Path.of("fr.properties");
    reader.reportMissing(english, french, place);
    assertEquals(
        List.of(
            Problem.error(place, 1, "`a` has no words in fr. Add a line `a = ...`."),
            Problem.error(place, 1, "`c` has no words in fr. Add a line `c = ...`.")),
        problems);
  }

  @ParameterizedTest
  @CsvSource({"en, English, false", "fr, Français, false", "ar, العربية, true"})
  void aLanguageKnowsItsNameAndDirection(String tag, String name, boolean rightToLeft)
      throws IOException {
    var words = read("a = A", tag);
    assertEquals(tag, words.language());
    assertEquals(name, words.languageName());
    assertEquals(rightToLeft, words.rightToLeft());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void linesMayEndAsOnAnySystem(String end) throws IOException {
    assertEquals("B", read("a = A" + end + "b = B" + end, "en").text("b"));
  }

  private Words read(String text, String language) throws IOException {
    Files.writeString(file, text);
    return reader.read(file, language).orElseThrow();
  }
}
