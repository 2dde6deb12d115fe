package glowup.kiosk.visit;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Item;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Urgency;
import glowup.kiosk.selfcheck.Use;
import java.util.Optional;

/** The way through the self-check, one question a screen. */
final class CheckRules {
  private final ContentPack content;

  CheckRules(ContentPack content) {
    this.content = content;
  }

  /** From the start, or back to the answers where there are some. */
  Visit opened(Visit visit) {
    return check(visit).map(check -> opened(visit, check)).orElse(visit);
  }

  private static Visit opened(Visit visit, SelfCheck check) {
    var initial = check.initial();
    if (!visit.answers().isEmpty() && !visit.answers().equals(initial)) {
      return visit.at(new Screen.Review());
    }
    var begun = visit.with(initial);
    return step(begun, check, check.first(initial));
  }

  /** A question opened from the review, to be changed. */
  Visit changing(Visit visit, String linkId) {
    return check(visit)
        .filter(check -> question(check, linkId).filter(it -> it.use() == Use.ASKED).isPresent())
        .map(check -> visit.at(screen(visit, check, linkId, true)))
        .orElse(visit);
  }

  /** One answer chosen or taken back; where only one can be given, that leads on by itself. */
  Visit chosen(Visit visit, String linkId, Answer answer) {
    var check = check(visit).orElse(null);
    var question = check == null ? null : question(check, linkId).orElse(null);
    if (check == null || question == null || !question.takes(answer)) {
      return visit;
    }
    var after = visit.with(check.toggle(question, answer, visit.answers()));
    boolean here = asks(visit, linkId);
    if (here && visit.screen() instanceof Screen.Question(_, var fromReview, var entry)) {
      boolean stands =
          entry.answer(question).filter(after.answers().of(linkId)::contains).isPresent();
      after = stands ? after : after.at(screen(after, check, linkId, fromReview));
    }
    boolean chosen = !after.answers().of(linkId).isEmpty();
    boolean only = !question.repeats() || question.excludesOthers(answer);
    return chosen && only && here ? next(after) : after;
  }

  /** Something typed into the question that is asked. */
  Visit entered(Visit visit, String linkId, Entry entry) {
    return visit.screen() instanceof Screen.Question(var here, var fromReview, var before)
            && here.equals(linkId)
        ? check(visit)
            .flatMap(
                check ->
                    question(check, linkId)
                        .map(
                            question ->
                                visit
                                    .with(check.typed(question, before, entry, visit.answers()))
                                    .at(new Screen.Question(linkId, fromReview, entry))))
            .orElse(visit)
        : visit;
  }

  /** What is typed stands as one answer, and another may be typed. */
  Visit added(Visit visit) {
    return visit.screen() instanceof Screen.Question(var linkId, var fromReview, _)
        ? visit.at(new Screen.Question(linkId, fromReview))
        : visit;
  }

  Visit next(Visit visit) {
    return visit.screen() instanceof Screen.Question at
        ? check(visit).map(check -> passed(visit, check, at)).orElse(visit)
        : visit;
  }

  Visit previous(Visit visit) {
    return switch (visit.screen()) {
      case Screen.Question(_, var fromReview, _) when fromReview -> visit.at(new Screen.Review());
      case Screen.Question(var linkId, _, _) ->
          check(visit)
              .flatMap(
                  check ->
                      check
                          .previous(linkId, visit.answers())
                          .map(item -> visit.at(screen(visit, check, item.linkId(), false))))
              .orElseGet(() -> visit.at(new Screen.Home()));
      case Screen.Urgent(var question) -> visit.at(question);
      default -> visit;
    };
  }

  private static boolean asks(Visit visit, String linkId) {
    return visit.screen() instanceof Screen.Question(var here, _, _) && here.equals(linkId);
  }

  private Visit passed(Visit visit, SelfCheck check, Screen.Question at) {
    var held =
        question(check, at.linkId())
            .filter(asked -> !check.mayPass(asked, at.entry(), visit.answers()));
    if (held.isPresent()) {
      return visit;
    }
    var after = AlertRules.answered(visit, check.advice(visit.answers()));
    if (urgent(check, after)) {
      return after.at(new Screen.Urgent(at));
    }
    return at.fromReview()
        ? after.at(new Screen.Review())
        : step(after, check, check.next(at.linkId(), after.answers()));
  }

  private static boolean urgent(SelfCheck check, Visit visit) {
    return check.headline(visit.answers()).map(Advice::urgency).stream()
        .anyMatch(Urgency.NOW::equals);
  }

  private static Visit step(Visit visit, SelfCheck check, Optional<Item> item) {
    return visit.at(
        item.<Screen>map(next -> screen(visit, check, next.linkId(), false))
            .orElseGet(Screen.Review::new));
  }

  /** A question shows what was typed into it before. */
  private static Screen.Question screen(
      Visit visit, SelfCheck check, String linkId, boolean fromReview) {
    var entry =
        question(check, linkId)
            .map(question -> check.entry(question, visit.answers()))
            .orElse(Entry.NONE);
    return new Screen.Question(linkId, fromReview, entry);
  }

  private static Optional<Question> question(SelfCheck check, String linkId) {
    return check
        .questionnaire()
        .find(linkId)
        .filter(Question.class::isInstance)
        .map(Question.class::cast);
  }

  private Optional<SelfCheck> check(Visit visit) {
    return content.questionnaire(visit.comfort().language()).map(SelfCheck::new);
  }
}
