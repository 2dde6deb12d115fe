package glowup.kiosk.selfcheck.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.selfcheck.Sources;
import glowup.kiosk.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be wrong in a questionnaire: the items from line 4 on, and the one problem reported. */
class QuestionnaireProblemsTest {
  private final Path folder;

  QuestionnaireProblemsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "{'linkId': 'a', 'text': 'A?',\n'type': 'attachment'}",
            "5: Item `a`: `type` \"attachment\" is not supported. Use one of: choice, open-choice,"
                + " boolean, integer, decimal, date, string, text, quantity."),
        fault("{'linkId': 'a', 'text': 'A?'}", "4: Item `a`: `type` is missing. Add it."),
        fault("{'type': 'string', 'text': 'A?'}", "4: Item `?`: `linkId` is missing. Add it."),
        fault("{'linkId': 'a', 'type': 'string'}", "4: Item `a`: `text` is missing. Add it."),
        fault(
            "{'linkId': 'number', 'text': 'A?', 'type': 'string'}",
            "4: Item `number`: this linkId is used twice. Give each item its own."),
        fault(
            "{'linkId': 'a', 'text': 'A?', 'type': 'boolean',\n'maxLength': 9}",
            "5: Item `a`: `maxLength` is not supported for the type boolean."),
        fault(
            choice("'answerValueSet': 'https://v.example',", "x"),
            "4: Item `a`: a choice has `answerOption` or `answerValueSet`, not both.",
            "4: Item `a`: the value set https://v.example is not in `contained`. Put its codes"
                + " there."),
        fault(
            "{'linkId': 'a', 'text': 'A?', 'type': 'choice'}",
            "4: Item `a`: a choice needs an `answerOption` or an `answerValueSet`."),
        fault(choice("", "x", "x"), "5: Item `a`: `x` is offered twice."),
        fault(
            """
            {'linkId': 'a', 'text': 'A?', 'type': 'choice', 'answerOption': [
            {'valueCoding': {'system': 's', 'code': 'x', 'display': 'X'}},
            {'valueCoding': {'system': 's', 'display': 'Y'}}]}\
            """,
            "6: Item `a`: `code` is missing. Add it."),
        fault(
            """
            {'linkId': 'a', 'text': 'A?', 'type': 'choice', 'answerOption': [
            {'valueString': 'x'}, {'valueReference': {}}]}\
            """,
            "5: Item `a`: `valueReference` is not supported here. Take it out."),
        fault(
            "{'linkId': 'a', 'text': 'A?', 'type': 'boolean', 'repeats': true}",
            "4: Item `a`: `repeats` is not supported for the type boolean."),
        fault(
            """
            {'linkId': 'a', 'text': 'A?', 'type': 'string', 'extension': [
            {'url': 'https://x.example', 'valueCode': 'x'}]}\
            """,
            "5: Item `a`: the extension https://x.example is not supported here."),
        fault("{'linkId': 'a', 'type': 'group'}", "4: Item `a`: a group needs items."),
        fault(
            advice("'soon'"),
            "5: Item `a`: `valueCode` \"soon\" is not supported. Use one of: now, today, first,"
                + " mention."),
        fault(
            when("{'question': 'nobody', 'operator': '=', 'answerInteger': 1}"),
            "5: Item `a`: `enableWhen` points at `nobody`, which is not there."),
        fault(
            when("{'question': 'a', 'operator': '=', 'answerString': 'x'}"),
            "5: Item `a`: `enableWhen` points at its own item."),
        fault(
            when("{'question': 'z', 'operator': '=', 'answerString': 'x'}")
                + ",\n{'linkId': 'z', 'text': 'Z?', 'type': 'string'}",
            "5: Item `a`: `enableWhen` points at `z`, which comes later. Move it."),
        fault(
            when("{'question': 'z', 'operator': '=', 'answerString': 'x'}")
                + """
                ,
                {'linkId': 'z', 'text': 'Z?', 'type': 'string', 'enableWhen': [
                {'question': 'a', 'operator': 'exists', 'answerBoolean': true}]}\
                """,
            "5: Item `a`: `enableWhen` goes in a circle: `z` needs this item.",
            "7: Item `z`: `enableWhen` goes in a circle: `a` needs this item."),
        fault(
            """
            {'linkId': 'g', 'type': 'group', 'item': [{'linkId': 'z', 'text': 'Z?', 'type': 'string'}], 'enableWhen': [
            {'question': 'z', 'operator': '=', 'answerString': 'x'}]}\
            """,
            "5: Item `g`: `enableWhen` goes in a circle: `z` needs this item."),
        fault(
            "{'linkId': 'g', 'type': 'group', 'item': [\n"
                + when("{'question': 'g', 'operator': 'exists', 'answerBoolean': true}")
                + "]}",
            "6: Item `a`: `enableWhen` points at `g`, not a question."),
        fault(
            when("{'question': 'number', 'operator': '=', 'answerString': 'x'}"),
            "5: Item `a`: `enableWhen` waits for \"x\", which is no answer of `number`."),
        fault(
            when("{'question': 'number', 'operator': '~', 'answerInteger': 1}"),
            "5: Item `a`: `operator` \"~\" is not one of FHIR R4's."),
        fault(
            when("{'question': 'number', 'operator': 'exists', 'answerInteger': 1}"),
            "5: Item `a`: `exists` needs `answerBoolean`."),
        fault(
            when("{'question': 'number', 'operator': '=', 'answerReference': {}}"),
            "5: Item `a`: `answerReference` is not supported."),
        fault(
            when(
                "{'question': 'number', 'operator': '=', 'answerInteger': 1},"
                    + "{'question': 'number', 'operator': '=', 'answerInteger': 2}"),
            "4: Item `a`: several `enableWhen` need an `enableBehavior`: all or any."),
        fault(
            choice("", "x")
                + """
                ,
                {'linkId': 'b', 'text': 'B?', 'type': 'string', 'enableWhen': [
                {'question': 'a', 'operator': '>', 'answerCoding': {'system': 's', 'code': 'x'}}]}\
                """,
            "7: Item `b`: `>` cannot compare the answers of `a`."),
        fault(
            choice("", "x")
                + """
                ,
                {'linkId': 'b', 'text': 'B?', 'type': 'string', 'enableWhen': [
                {'question': 'a', 'operator': '=', 'answerCoding': {'system': 's', 'code': 'y'}}]}\
                """,
            "7: Item `b`: `enableWhen` waits for \"y\", which is no answer of `a`."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsReportedWithItsItemAndLine(String items, List<String> expected) {
    var problems = new ArrayList<Problem>();
    var reader = new QuestionnaireReader(problems::add, UnaryOperator.identity());
    var read = reader.read(Sources.file(folder, items.replace('\'', '"')));
    assertEquals(Optional.empty(), read);
    assertEquals(
        expected,
        problems.stream().map(problem -> problem.line() + ": " + problem.message()).toList());
  }

  private static Arguments fault(String items, String... problems) {
    return Arguments.of(items, List.of(problems));
  }

  private static String choice(String more, String... codes) {
    var options =
        Stream.of(codes)
            .map("{'valueCoding': {'system': 's', 'code': '%s', 'display': 'X'}}"::formatted)
            .toList();
    return "{'linkId': 'a', 'text': 'A?', 'type': 'choice', %s 'answerOption': [\n%s]}"
        .formatted(more, String.join(",", options));
  }

  private static String advice(String urgency) {
    return "{'linkId': 'a', 'text': 'A.', 'type': 'display', 'extension': [\n"
        + "{'url': 'https://glowup.example/fhir/StructureDefinition/advice-urgency',"
        + " 'valueCode': "
        + urgency
        + "}]}";
  }

  private static String when(String tests) {
    return "{'linkId': 'a', 'text': 'A?', 'type': 'string', 'enableWhen': [\n%s]}".formatted(tests);
  }
}
