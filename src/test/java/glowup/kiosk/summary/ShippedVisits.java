package glowup.kiosk.summary;

import glowup.kiosk.clinic.Paper;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.PackReader;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Visitors of the shipped content: one as most are, and one who leads to all there can be. */
final class ShippedVisits {
  private static final Map<String, List<String>> USUAL =
      Map.ofEntries(
          Map.entry("signs", List.of("none")),
          Map.entry("sudden", List.of("no")),
          Map.entry("age", List.of("18-or-over")),
          Map.entry("where", List.of("face", "back")),
          Map.entry("look", List.of("comedones", "papules")),
          Map.entry("duration", List.of("3-to-12-months")),
          Map.entry("tried", List.of("shop")),
          Map.entry("tried-shop-time", List.of("6-to-12-weeks")),
          Map.entry("tried-shop-help", List.of("some")),
          Map.entry("pregnancy", List.of("no")),
          Map.entry("hormones", List.of("no")),
          Map.entry("mood", List.of("a-lot")),
          Map.entry("talk", List.of("no")),
          Map.entry("goals", List.of("clear-spots", "scars")));

  /** As many as the longest list of one explainer. */
  private static final int QUESTIONS = 5;

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private ShippedVisits() {}

  static ContentPack content() {
    return content(Visits.ASSETS.resolve("clinic.toml"));
  }

  /** Of a clinic that offers these languages, its own first. */
  static ContentPack content(Path folder, String... languages) throws IOException {
    var settings = folder.resolve("clinic.toml");
    Files.writeString(
        settings,
        Files.readString(Visits.ASSETS.resolve("clinic.toml"))
            .replaceFirst(
                "languages = .*", "languages = [\"" + String.join("\", \"", languages) + "\"]"));
    return content(settings);
  }

  private static ContentPack content(Path settings) {
    return new PackReader(Visits.ASSETS, settings, DAY).read();
  }

  /** The page of whoever answers so that most is asked, advised and printed. */
  static Summary longest(ContentPack content, Paper paper, String language) {
    return on(
        paper,
        content.summaryWriter(language).write(most(content), everything(content, QUESTIONS), DAY));
  }

  /** The same of whoever also puts every question that there is on the list. */
  static Summary all(ContentPack content, Paper paper, String language) {
    return on(
        paper,
        content
            .summaryWriter(language)
            .write(most(content), everything(content, Integer.MAX_VALUE), DAY));
  }

  /** The page of whoever comes with a common trouble and has tried one thing. */
  static Summary usual(ContentPack content, Paper paper, String language) {
    var check = content.questionnaire(content.clinicLanguage()).orElseThrow();
    var answers = Answers.NONE;
    for (var answer : USUAL.entrySet()) {
      var question = (Question) check.find(answer.getKey()).orElseThrow();
      answers =
          answers.with(
              question.linkId(),
              question.options().stream()
                  .map(AnswerOption::value)
                  .filter(value -> answer.getValue().contains(value.written()))
                  .toList());
    }
    var reading =
        new Reading(
            new LinkedHashSet<>(List.of("what-acne-is", "treatments-on-skin")),
            List.of(
                new Reading.Question("what-acne-is", 1), new Reading.Question("what-acne-is", 3)));
    return on(paper, content.summaryWriter(language).write(answers, reading, DAY));
  }

  /** The same of whoever has no question yet: there is room to write some by hand. */
  static Summary unasked(ContentPack content, Paper paper, String language) {
    return on(paper, usual(content, paper, language), List.of());
  }

  private static Summary on(Paper paper, Summary summary) {
    return on(paper, summary, summary.questions());
  }

  private static Summary on(Paper paper, Summary summary, List<Said> questions) {
    return new Summary(
        summary.language(),
        summary.clinicLanguage(),
        summary.clinic(),
        paper,
        summary.date(),
        summary.advice(),
        summary.sections(),
        questions,
        summary.topics());
  }

  /** Answers that lead to most, found one question after the other. */
  private static Answers most(ContentPack content) {
    var check = new SelfCheck(content.questionnaire(content.clinicLanguage()).orElseThrow());
    var answers = Answers.NONE;
    for (var question : check.questionnaire().questions()) {
      if (check.questions(answers).contains(question)) {
        answers = most(check, question, answers);
      }
    }
    return answers;
  }

  private static Answers most(SelfCheck check, Question question, Answers before) {
    return choices(question)
        .map(given -> before.with(question.linkId(), given))
        .max(
            Comparator.comparingInt(
                after ->
                    check.questions(after).size()
                        + check.advice(after).size()
                        + after.of(question.linkId()).size()))
        .orElseThrow();
  }

  private static Stream<List<Answer>> choices(Question question) {
    var all =
        question.options().stream()
            .filter(option -> !option.exclusive())
            .map(AnswerOption::value)
            .toList();
    var one = question.options().stream().map(option -> List.of(option.value()));
    return question.repeats() ? Stream.concat(one, Stream.of(all)) : one;
  }

  /** Every page opened, and the longest questions put on the list, so many at most. */
  private static Reading everything(ContentPack content, int most) {
    var library = content.library(content.clinicLanguage());
    var asked = new ArrayList<Reading.Question>();
    for (var explainer : library.explainers()) {
      IntStream.range(0, explainer.questions().size())
          .mapToObj(number -> new Reading.Question(explainer.id(), number))
          .forEach(asked::add);
    }
    asked.sort(
        Comparator.comparingInt(
            question -> -library.words(question).map(String::length).orElse(0)));
    return new Reading(
        new LinkedHashSet<>(library.explainers().stream().map(Explainer::id).toList()),
        asked.stream().limit(most).toList());
  }
}
