package glowup.kiosk.selfcheck.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.selfcheck.fhir.QuestionnaireResponseWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets HAPI FHIR judge what the kiosk ships and writes, and shows that it can say no. */
class FhirJudgeTest {
  /** In each language: enough to meet every answer often, and judged in some seconds. */
  private static final int RESPONSES = 1_000;

  private static final String LAST_CODING = "\"valueCoding\":[{][^}]+over-a-year[^}]+[}]";

  private static final Path SHIPPED = Path.of("assets", "self-check");
  private static final Path OTHERS =
      Path.of("src", "test", "resources", "glowup", "kiosk", "selfcheck");

  static Stream<Path> shipped() throws IOException {
    return in(SHIPPED);
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(shipped(), in(OTHERS));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theQuestionnaireIsFhir(Path file) throws IOException {
    assertEquals(List.of(), new FhirJudge(List.of()).objections(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whateverIsAnsweredTheResponseIsFhir(Path file) throws IOException {
    Responses.judge(file, RESPONSES);
  }

  /** Each row spoils a good response in one way: what is replaced, by what, and what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          "code":"fever"              ! "code":"measles"              ! measles
          "linkId":"sudden"           ! "linkId":"nobody"             ! nobody
          [{]"linkId":"signs",.+?]},? ! ``                            ! required
          CODING                      ! "valueInteger":3              ! integer
          [|]1.0.0                    ! |9.9                          ! could not be resolved
          "status":"completed"        ! "status":"done"               ! done
          """)
  void theJudgeSaysNo(String good, String bad, String said) throws IOException {
    var check = new SelfCheck(Sources.shipped());
    var response =
        new QuestionnaireResponseWriter(check)
            .write(Sources.answers("signs=none; sudden=fever; duration=over-a-year"));
    var judge = new FhirJudge(List.of(Files.readString(SHIPPED.resolve("en.json"))));
    assertEquals(List.of(), judge.objections(response));
    var spoilt = response.replaceFirst(good.replace("CODING", LAST_CODING), bad);
    assertNotEquals(response, spoilt);
    var objections = judge.objections(spoilt);
    assertTrue(objections.toString().contains(said), objections + " of " + spoilt);
  }

  private static Stream<Path> in(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }
}
