package glowup.kiosk.visit;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Condition;
import glowup.kiosk.selfcheck.EnableWhen;
import glowup.kiosk.selfcheck.EnableWhen.Operator;
import glowup.kiosk.selfcheck.Group;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.summary.SummaryDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A small clinic of two languages, with a self-check of four questions. */
final class TestContent {
  static final String OWN = "en";
  static final String OTHER = "ar";
  static final SummaryDocument PAGE = new SummaryDocument(new byte[] {1}, List.of(), "page");

  private TestContent() {}

  static ContentPack content() {
    return new ContentPack(
        Path.of("assets"),
        SettingsReader.defaults(),
        List.of(OWN, OTHER),
        Map.of(),
        Map.of(),
        Map.of(OWN, questionnaire(OWN), OTHER, questionnaire(OTHER)),
        new Illustrations(Map.of()),
        Map.of(),
        Optional.empty(),
        List.of());
  }

  static Answer answer(String code) {
    return new Answer.Coding("https://c.example", code);
  }

  private static Questionnaire questionnaire(String language) {
    List<Item> items =
        List.of(
            choice("signs", true, true, Condition.NONE, "breathing", "swelling", "none!"),
            new Advice("call", Urgency.NOW, "Call", "", true, when("signs", "breathing")),
            new Group("step", "", Condition.NONE, List.of()),
            choice("age", false, false, when("signs", "none"), "child", "adult"),
            choice("where", false, true, when("signs", "none"), "face", "back", "nowhere!"),
            choice("talk", false, false, when("signs", "none"), "yes", "no"));
    return new Questionnaire("https://q.example", "1", language, "T", false, items);
  }

  private static Condition when(String question, String code) {
    return new Condition(
        Condition.Behavior.ALL, List.of(new EnableWhen(question, Operator.EQUAL, answer(code))));
  }

  /** A choice whose exclusive options end in an exclamation mark. */
  private static Question choice(
      String linkId, boolean required, boolean repeats, Condition condition, String... codes) {
    return new Question(
        linkId,
        "",
        linkId,
        Optional.empty(),
        linkId,
        AnswerType.CHOICE,
        required,
        repeats,
        Stream.of(codes).map(TestContent::option).toList(),
        Optional.empty(),
        Optional.empty(),
        condition);
  }

  private static AnswerOption option(String code) {
    var value = answer(code.replace("!", ""));
    return new AnswerOption(value, code, code.endsWith("!"), Optional.empty());
  }
}
