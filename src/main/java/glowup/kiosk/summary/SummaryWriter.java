package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerWords;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one language what a visit came to: its answers, their advice, its reading. */
public final class SummaryWriter {

  /** A questionnaire made elsewhere knows no sections, and none of its answers may be lost. */
  private static final glowup.kiosk.selfcheck.Section ELSEWHERE =
      glowup.kiosk.selfcheck.Section.KNOW;

  private final Clinic clinic;
  private final Paper paper;
  private final String language;
  private final AnswerWords answerWords;
  private final Optional<SelfCheck> check;
  private final ExplainerLibrary library;

  public SummaryWriter(
      Clinic clinic,
      Paper paper,
      Words words,
      Optional<Questionnaire> questionnaire,
      ExplainerLibrary library) {
    this.clinic = clinic;
    this.paper = paper;
    this.language = words.language();
    this.answerWords = new AnswerWords(words);
    this.check = questionnaire.map(SelfCheck::new);
    this.library = library;
  }

  public Summary write(Answers answers, Reading reading, LocalDate date) {
    // Whoever never began the check has answered nothing and passed over nothing.
    var begun = check.filter(_ -> !answers.isEmpty());
    return new Summary(
        language,
        clinic,
        paper,
        date,
        begun.map(rules -> advice(rules, answers)).orElse(List.of()),
        begun.map(rules -> sections(rules, answers)).orElse(List.of()),
        reading.questions().stream().flatMap(asked -> library.words(asked).stream()).toList(),
        reading.opened().stream()
            .flatMap(id -> library.find(id).stream())
            .map(Explainer::title)
            .toList());
  }

  private static List<AdviceLine> advice(SelfCheck check, Answers answers) {
    return check.advice(answers).stream().map(SummaryWriter::line).toList();
  }

  private static AdviceLine line(Advice advice) {
    return new AdviceLine(
        advice.urgency().name().toLowerCase(Locale.ROOT),
        (advice.action() + " " + advice.reason()).strip());
  }

  private List<Section> sections(SelfCheck check, Answers answers) {
    return Section.IDS.stream()
        .map(
            id ->
                new Section(
                    id,
                    check.questions(answers).stream()
                        .filter(question -> isIn(id, question))
                        .map(question -> row(question, answers.of(question.linkId())))
                        .toList()))
        .toList();
  }

  private static boolean isIn(String id, Question question) {
    return question.section().orElse(ELSEWHERE).name().toLowerCase(Locale.ROOT).equals(id);
  }

  private Row row(Question question, List<Answer> given) {
    if (given.isEmpty()) {
      return new Row.Unanswered(question.label());
    }
    return given.stream().anyMatch(Answer::withheld)
        ? new Row.Declined(question.label())
        : new Row.Answered(
            question.label(),
            given.stream().map(answer -> answerWords.of(question, answer)).toList());
  }
}
