package glowup.kiosk.summary;

import glowup.kiosk.clinic.Clinic;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerWords;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.BodyMap;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what a visit came to, its answers, their advice and its reading: in the visitor's language,
 * and in clinical words of the clinic's.
 */
public final class SummaryWriter {

  /** A questionnaire made elsewhere knows no sections, and none of its answers may be lost. */
  private static final glowup.kiosk.selfcheck.Section ELSEWHERE =
      glowup.kiosk.selfcheck.Section.KNOW;

  private final Clinic clinic;
  private final Paper paper;
  private final Illustrations illustrations;
  private final Voice own;
  private final Voice theirs;
  private final AnswerWords ownWords;
  private final AnswerWords theirWords;
  private final Optional<SelfCheck> check;

  /**
   * Wires a writer.
   *
   * @param own of the visitor's language
   * @param theirs of the clinic's
   */
  public SummaryWriter(
      Clinic clinic, Paper paper, Illustrations illustrations, Voice own, Voice theirs) {
    this.clinic = clinic;
    this.paper = paper;
    this.illustrations = illustrations;
    this.own = own;
    this.theirs = theirs;
    this.ownWords = new AnswerWords(own.words());
    this.theirWords = new AnswerWords(theirs.words());
    this.check = own.questionnaire().map(SelfCheck::new);
  }

  public Summary write(Answers answers, Reading reading, LocalDate date) {
    // Whoever never began the check has answered nothing and passed over nothing.
    var begun = check.filter(_ -> !answers.isEmpty());
    return new Summary(
        own.words().language(),
        theirs.words().language(),
        clinic,
        paper,
        date,
        begun.map(rules -> advice(rules, answers)).orElse(List.of()),
        begun.map(rules -> sections(rules, answers)).orElse(List.of()),
        reading.questions().stream().flatMap(asked -> asked(asked).stream()).toList(),
        reading.opened().stream().flatMap(id -> topic(id).stream()).toList());
  }

  private Optional<Said> asked(Reading.Question question) {
    return own.library()
        .words(question)
        .map(text -> new Said(text, theirs.library().words(question).orElse(text)));
  }

  private Optional<Said> topic(String id) {
    return own.library()
        .find(id)
        .map(Explainer::title)
        .map(
            title ->
                new Said(title, theirs.library().find(id).map(Explainer::title).orElse(title)));
  }

  private List<AdviceLine> advice(SelfCheck rules, Answers answers) {
    return rules.advice(answers).stream().map(this::line).toList();
  }

  private AdviceLine line(Advice advice) {
    var other = theirs(advice, Advice.class);
    return new AdviceLine(
        advice.urgency().name().toLowerCase(Locale.ROOT),
        new Said(advice.action(), other.action()),
        new Said(advice.reason(), other.reason()));
  }

  /** The same item in the clinic's language, where it is there. */
  private <T extends Item> T theirs(T item, Class<T> kind) {
    return theirs
        .questionnaire()
        .flatMap(questionnaire -> questionnaire.find(item.linkId()))
        .filter(kind::isInstance)
        .map(kind::cast)
        .orElse(item);
  }

  private List<Section> sections(SelfCheck rules, Answers answers) {
    var merged = new MergedRows(new PageWords(own.words(), theirs.words()));
    return Section.IDS.stream()
        .map(
            id ->
                new Section(
                    id,
                    merged.of(
                        rules.questions(answers).stream()
                            .filter(question -> isIn(id, question))
                            .map(question -> row(question, answers.of(question.linkId())))
                            .toList())))
        .toList();
  }

  private static boolean isIn(String id, Question question) {
    return question.section().orElse(ELSEWHERE).name().toLowerCase(Locale.ROOT).equals(id);
  }

  private Row row(Question question, List<Answer> given) {
    var other = theirs(question, Question.class);
    var label = new Said(question.label(), other.clinicalLabel());
    if (given.isEmpty()) {
      return new Row.Unanswered(label);
    }
    return given.stream().anyMatch(Answer::withheld)
        ? new Row.Declined(label)
        : new Row.Answered(
            label,
            given.stream()
                .map(
                    answer ->
                        new Said(ownWords.of(question, answer), theirWords.clinical(other, answer)))
                .toList(),
            figure(question, given));
  }

  private Optional<Figure> figure(Question question, List<Answer> given) {
    var codes = given.stream().map(Answer::written).collect(Collectors.toSet());
    return BodyMap.of(question, illustrations)
        .filter(map -> map.zones().stream().anyMatch(zone -> codes.contains(zone.code())))
        .map(map -> new Figure(map.drawing(), codes));
  }
}
