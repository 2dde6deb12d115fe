package glowup.kiosk.visit;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.LanguagePart;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.explainer.Review;
import glowup.kiosk.explainer.Term;
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
import glowup.kiosk.selfcheck.Limits;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.selfcheck.Use;
import glowup.kiosk.selfcheck.Wording;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A small clinic of two languages, with a self-check of four questions. */
final class TestContent {
  static final String OWN = "en";
  static final String OTHER = "ar";
  static final String TOPIC = "botox";
  static final String ONLY_OWN = "only-here";
  static final String TERM = "sebum";
  static final SummaryDocument PAGE = new SummaryDocument(new byte[] {1}, List.of(), "page");

  private TestContent() {}

  static ContentPack content() {
    return new ContentPack(
        Path.of("assets"),
        SettingsReader.defaults(),
        parts(),
        new Illustrations(Map.of()),
        Map.of(),
        Lazy.ready(Optional.empty()),
        List::of);
  }

  private static SequencedMap<String, LanguagePart> parts() {
    var parts = new LinkedHashMap<String, LanguagePart>();
    parts.put(OWN, part(OWN, TOPIC, ONLY_OWN));
    parts.put(OTHER, part(OTHER, TOPIC));
    return parts;
  }

  private static LanguagePart part(String language, String... topics) {
    return LanguagePart.of(
        WordsReader.builtIn(),
        new Glossary(List.of(new Term(TERM, "Sebum", "Skin oil.", false, 1)), true),
        new ExplainerLibrary(Stream.of(topics).map(id -> explainer(language, id)).toList()),
        Optional.of(questionnaire(language)));
  }

  private static Explainer explainer(String language, String id) {
    return new Explainer(
        id,
        language,
        id,
        "",
        "",
        1,
        List.of(),
        List.of("Why?"),
        List.of(),
        new Review(Review.Status.DRAFT, "", LocalDate.of(2027, 11, 23)),
        List.of());
  }

  static Answer answer(String code) {
    return new Answer.Coding("https://c.example", code);
  }

  private static Questionnaire questionnaire(String language) {
    List<Item> items =
        List.of(
            choice("signs", true, true, Condition.NONE, "breathing", "swelling", "none!"),
            new Advice("call", Urgency.NOW, "Call", "", false, when("signs", "breathing")),
            new Group("step", "", false, Condition.NONE, List.of()),
            choice("age", false, false, when("signs", "none"), "child", "adult"),
            choice("where", false, true, when("signs", "none"), "face", "back", "nowhere!"),
            choice("talk", false, false, when("signs", "none"), "yes", "no"),
            new Advice("ask", Urgency.FIRST, "Ask", "", true, when("talk", "yes")));
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
        Wording.of(linkId),
        AnswerType.CHOICE,
        Use.ASKED,
        required,
        repeats,
        Stream.of(codes).map(TestContent::option).toList(),
        Limits.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        condition,
        List.of());
  }

  private static AnswerOption option(String code) {
    var value = answer(code.replace("!", ""));
    return new AnswerOption(value, code, code.endsWith("!"), Optional.empty());
  }
}
