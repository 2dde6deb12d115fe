package glowup.kiosk.visit;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.Advice;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.selfcheck.Urgency;
import java.util.Optional;

/** The way through the self-check, one question a screen. */
final class CheckRules {
  private final ContentPack content;

  CheckRules(ContentPack content) {
    this.content = content;
  }

  /** From the start, or back to the answers where there are some. */
  Visit opened(Visit visit) {
    return check(visit)
        .map(
            check ->
                visit.answers().isEmpty()
                    ? at(visit, check.first(visit.answers()))
                    : visit.at(new Screen.Review()))
        .orElse(visit);
  }

  /** One answer chosen or taken back; where only one can be given, that leads on by itself. */
  Visit chosen(Visit visit, String linkId, Answer answer) {
    var check = check(visit).orElse(null);
    var question = check == null ? null : question(check, linkId).orElse(null);
    var option = question == null ? null : question.option(answer).orElse(null);
    if (check == null || question == null || option == null) {
      return visit;
    }
    var after = visit.with(check.toggle(question, option, visit.answers()));
    boolean chosen = !after.answers().of(linkId).isEmpty();
    boolean only = !question.repeats() || option.exclusive();
    return chosen && only && asks(visit, linkId) ? next(after) : after;
  }

  Visit next(Visit visit) {
    return visit.screen() instanceof Screen.Question at
        ? check(visit).map(check -> passed(visit, check, at)).orElse(visit)
        : visit;
  }

  Visit previous(Visit visit) {
    return switch (visit.screen()) {
      case Screen.Question(_, var fromReview) when fromReview -> visit.at(new Screen.Review());
      case Screen.Question(var linkId, _) ->
          check(visit)
              .flatMap(check -> check.previous(linkId, visit.answers()))
              .map(question -> visit.at(new Screen.Question(question.linkId(), false)))
              .orElseGet(() -> visit.at(new Screen.Home()));
      case Screen.Urgent(var question) -> visit.at(question);
      default -> visit;
    };
  }

  private static boolean asks(Visit visit, String linkId) {
    return visit.screen() instanceof Screen.Question(var here, _) && here.equals(linkId);
  }

  private Visit passed(Visit visit, SelfCheck check, Screen.Question at) {
    var held = question(check, at.linkId()).filter(asked -> !check.mayPass(asked, visit.answers()));
    if (held.isPresent()) {
      return visit;
    }
    if (urgent(check, visit)) {
      return visit.at(new Screen.Urgent(at));
    }
    return at.fromReview()
        ? visit.at(new Screen.Review())
        : at(visit, check.next(at.linkId(), visit.answers()));
  }

  private static boolean urgent(SelfCheck check, Visit visit) {
    return check.headline(visit.answers()).map(Advice::urgency).stream()
        .anyMatch(Urgency.NOW::equals);
  }

  private static Visit at(Visit visit, Optional<Question> question) {
    return visit.at(
        question
            .<Screen>map(next -> new Screen.Question(next.linkId(), false))
            .orElseGet(Screen.Review::new));
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
