package glowup.kiosk.selfcheck.fhir;

import static glowup.kiosk.selfcheck.Sources.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireResponseReaderTest {
  private static final String SYSTEM = "'system': '" + Sources.CODES + "', ";

  private final Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final Questionnaire questionnaire = Sources.shipped();

  QuestionnaireResponseReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void itemsMayBeNestedInGroupsInAnswersOrNotAtAll() {
    assertEquals(
        Optional.of(
            answers("signs=none; where=face,chest; tried=cream; tried-cream-time=over-12-weeks")),
        read(
            """
            {'linkId': 'step-signs', 'item': [
              {'linkId': 'signs', 'answer': [{'valueCoding': {%1$s 'code': 'none'}}]}]},
            {'linkId': 'where', 'answer': [{'valueCoding': {%1$s 'code': 'face'}},
              {'valueCoding': {%1$s 'code': 'chest', 'display': 'Brust'}}]},
            {'linkId': 'tried', 'answer': [{'valueCoding': {%1$s 'code': 'cream'}, 'item': [
              {'linkId': 'tried-cream-time', 'answer': [
                {'valueCoding': {%1$s 'code': 'over-12-weeks'}}]}]}]},
            {'linkId': 'mood'}
            """
                .formatted(SYSTEM)));
    assertEquals(List.of(), problems);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "{'linkId': 'step-age', 'item': [\n{'linkId': 'aeg'}]}",
            "4: Item `aeg`: the questionnaire has no such item."),
        Arguments.of("{'text': 'x'}", "3: Item `?`: `linkId` is missing. Add it."),
        Arguments.of(
            answered("age", "\n{'valueCoding': {%s'code': '99'}}"),
            "4: Item `age`: \"99\" is not an answer here: expected choice [under-9, 9-to-12,"
                + " 13-to-17, 18-or-over, asked-declined]."),
        Arguments.of(
            answered("age", "{'valueCoding': {'system': 'https://x.example', 'code': 'under-9'}}"),
            "3: Item `age`: \"under-9\" is not an answer here: expected choice [under-9, 9-to-12,"
                + " 13-to-17, 18-or-over, asked-declined]."),
        Arguments.of(
            answered("age", "{'valueInteger': 12}"),
            "3: Item `age`: \"12\" is not an answer here: expected choice [under-9, 9-to-12,"
                + " 13-to-17, 18-or-over, asked-declined]."),
        Arguments.of(
            answered("age", "{'valueUri': 'x'}"), "3: Item `age`: `valueUri` is not supported."),
        Arguments.of(answered("age", "{}"), "3: Item `age`: expected one `value[x]`, found []."),
        Arguments.of(
            answered(
                "age",
                "{'valueCoding': {%1$s'code': 'under-9'}}, {'valueCoding': {%1$s'code':"
                    + " '9-to-12'}}"),
            "3: Item `age`: this question takes one answer."),
        Arguments.of(
            answered(
                "signs",
                "{'valueCoding': {%1$s'code': 'none'}}, {'valueCoding': {%1$s'code': 'swelling'}}"),
            "3: Item `signs`: one of these answers excludes the others."),
        Arguments.of(
            answered("age", "{'valueCoding': {%s'code': 'under-9'}}")
                + ",\n"
                + answered("age", "{'valueCoding': {%s'code': 'under-9'}}"),
            "4: Item `age`: this question is answered twice."),
        Arguments.of(
            answered("advice-signs", "{'valueBoolean': true}"),
            "3: Item `advice-signs`: this item is not a question."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsReportedWithItsItemAndLine(String items, String expected) {
    assertEquals(Optional.empty(), read(items));
    assertEquals(List.of(expected), lines());
  }

  @Test
  void whoAnsweredIsRefused() {
    var file = file("'subject': {'reference': 'Patient/1'}, 'item': []");
    assertEquals(Optional.empty(), reader().read(file));
    assertEquals(List.of("3: `subject` is not supported in a response."), lines());
  }

  @Test
  void answersToAnotherQuestionnaireAreRefused() {
    var file =
        Sources.write(
            folder.resolve("r.json"),
            """
            {"resourceType": "QuestionnaireResponse", "status": "completed",
            "questionnaire": "https://other.example|1.0.0"}
            """);
    assertEquals(Optional.empty(), reader().read(file));
    assertEquals(
        List.of("2: this answers https://other.example|1.0.0, not " + questionnaire.url() + "."),
        lines());
  }

  @Test
  void aResponseEnteredInErrorIsRefused() {
    var file =
        Sources.write(
            folder.resolve("r.json"),
            """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "%s",
            "status": "entered-in-error"}
            """
                .formatted(questionnaire.url()));
    assertEquals(Optional.empty(), reader().read(file));
    assertEquals(
        List.of(
            "2: `status` is \"entered-in-error\"; it must be one of: in-progress, completed,"
                + " amended."),
        lines());
  }

  private static String answered(String linkId, String answers) {
    return "{'linkId': '%s', 'answer': [%s]}".formatted(linkId, answers.formatted(SYSTEM));
  }

  private Optional<Answers> read(String items) {
    return reader().read(file("'item': [" + items + "]"));
  }

  /** A response whose items begin on line 3. */
  private Path file(String items) {
    return Sources.write(
        folder.resolve("r.json"),
        """
        {'resourceType': 'QuestionnaireResponse', 'status': 'completed',
        'questionnaire': '%s|1.0.0',
        %s}
        """
            .formatted(questionnaire.url(), items)
            .replace('\'', '"'));
  }

  private QuestionnaireResponseReader reader() {
    return new QuestionnaireResponseReader(problems::add, questionnaire);
  }

  private List<String> lines() {
    return problems.stream().map(problem -> problem.line() + ": " + problem.message()).toList();
  }
}
