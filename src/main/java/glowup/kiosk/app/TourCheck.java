package glowup.kiosk.app;

import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks the self-check as three visitors would: one with nothing to hurry for, one who should be
 * seen today, and one who needs help now. It knows no question: it looks what each answer leads to.
 */
final class TourCheck {

  /** A visitor's way through. */
  enum Way {
    CALM(Optional.empty()),
    TODAY(Optional.of(Urgency.TODAY)),
    NOW(Optional.of(Urgency.NOW));

    private final Optional<Urgency> wanted;

    Way(Optional<Urgency> wanted) {
      this.wanted = wanted;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<Urgency> URGENCIES = List.of(Urgency.values());

  private final TourGlass glass;
  private final TourCamera camera;
  private final SelfCheck check;
  private final Words words;
  private int taps;
  private int read;

  TourCheck(TourGlass glass, TourCamera camera, SelfCheck check, Words words) {
    this.glass = glass;
    this.camera = camera;
    this.check = check;
    this.words = words;
  }

  /**
   * What a way through the check asked of a visitor, from the home screen to what comes after the
   * last question.
   *
   * @param words in the questions and answers on its screens
   */
  record Effort(int taps, int words) {
    private static final int WORDS_A_MINUTE = 200;

    /** For somebody who reads everything, slowly, and needs a second for each tap. */
    int seconds() {
      return taps + words * 60 / WORDS_A_MINUTE;
    }
  }

  /** Goes one way from the home screen to the summary. */
  Effort walk(Way way) {
    tap(words.text("home.check.title"));
    while (visit().screen() instanceof Screen.Question(var id, _, _)) {
      answer(way, (Question) check.questionnaire().find(id).orElseThrow());
    }
    boolean urgent = visit().screen() instanceof Screen.Urgent;
    camera.take(way.id() + (urgent ? "-urgent" : "-review"));
    glass.press(words.text(urgent ? "urgent.summary" : "review.summary"));
    glass.waitFor("the page to be made", () -> visit().summary().isPresent());
    camera.take(way.id() + "-summary");
    return new Effort(taps, read);
  }

  private void answer(Way way, Question question) {
    var option = option(question, way.wanted);
    read += words(question);
    boolean leadsOn = !question.repeats() || option.exclusive();
    if (leadsOn) {
      camera.take(way.id() + "-" + question.linkId());
    }
    tap(option.text());
    if (!leadsOn) {
      camera.take(way.id() + "-" + question.linkId());
      tap(words.text("nav.next"));
    }
  }

  private static int words(Question question) {
    var options =
        question.options().stream()
            .filter(option -> !option.value().withheld())
            .map(AnswerOption::text);
    return Stream.of(Stream.of(question.text()), question.help().stream(), options)
        .flatMap(texts -> texts)
        .mapToInt(text -> text.split("\\s+").length)
        .sum();
  }

  private void tap(String text) {
    taps++;
    glass.press(text);
  }

  /**
   * The first answer that leads to the wanted advice, or else the last of those that lead to the
   * least.
   */
  private AnswerOption option(Question question, Optional<Urgency> wanted) {
    var answers = visit().answers();
    var options = question.options().stream().filter(option -> !option.value().withheld()).toList();
    return options.stream()
        .filter(
            option ->
                wanted.isPresent()
                    && headline(question, option, answers).equals(wanted)
                    && !headlineOf(answers).equals(wanted))
        .findFirst()
        .orElseGet(
            () ->
                options.stream()
                    .min(Comparator.comparingInt(option -> weight(question, option, answers)))
                    .orElseThrow());
  }

  /** What an answer brings: advice by its urgency, and questions to answer. */
  private int weight(Question question, AnswerOption option, Answers before) {
    var after = check.toggle(question, option, before);
    int advice =
        check.advice(after).stream()
            .mapToInt(one -> 1 << (8 - 2 * URGENCIES.indexOf(one.urgency())))
            .sum();
    return advice + check.steps(after).size();
  }

  private Optional<Urgency> headline(Question question, AnswerOption option, Answers before) {
    return headlineOf(check.toggle(question, option, before));
  }

  private Optional<Urgency> headlineOf(Answers answers) {
    return check.headline(answers).map(Advice::urgency);
  }

  private Visit visit() {
    return glass.session().loop().visit();
  }
}
